import { countedPlace } from "./english-place.ts";

/**
 * What is cited, in the words of CSL-JSON 1.0.2: one object for each thing, from which every form of its citation is made. Years are
 * ค.ศ.; the Thai form turns them into พ.ศ.
 *
 * Words of a report are cited as the report (`report`): its authors, its year, the place in it (`section`), and after that where they
 * were read: this edition (`archive`), the entry in it (`archive_location`), the state of its content (`version`, `available-date`).
 * What we wrote or arranged is a page of ours (`webpage`), whose `original-…` fields and `section` say what it rests on.
 */
export interface CiteItem {
  /** Unique in the site, ASCII, never changed: also the key in BibTeX. */
  id: string;
  type: "report" | "webpage";
  title: string;
  /** Names whole, as Thais write and sort them: nothing makes initials of them. */
  author?: readonly CiteName[];
  issued?: CiteDate;
  publisher?: string;
  /** Of a page of ours: the site. */
  "container-title"?: string;
  "original-author"?: readonly CiteName[];
  "original-title"?: string;
  "original-date"?: CiteDate;
  "original-publisher"?: string;
  /** Place in the report, as this site calls it: `ตารางที่ 4.1 ลำดับ 5`. */
  section?: string;
  archive?: string;
  archive_location?: string;
  version?: string;
  "available-date"?: CiteDate;
  language: "th";
  /** Absent while nobody has said where the site lives. */
  URL?: string;
  accessed?: CiteDate;
  /** Of words of a report, not CSL's: where in the print their section begins, and its tables, as far as its contents list says so. */
  begins?: readonly Beginning[];
  /** Of words of a report, not CSL's: `section` without words of the report, where it has some that English has not (english-place.ts). */
  counted?: string;
  /** Of words of a report, not CSL's: what a list of references says of the whole report, wherever in it the place is. */
  work?: Work;
}

/** Where a section or table begins in the print: no more is known of its pages. @param name as places in it begin with */
export interface Beginning {
  name: string;
  page: string;
}

/** Stands between the places that a citation names. */
export const BETWEEN_PLACES = "; ";

/** Of what begins somewhere, that in which these places are. @param section what an item says of its places */
export function beginningsOf(section: string, begins: readonly Beginning[]): Beginning[] {
  const places = section.split(BETWEEN_PLACES);
  return begins.filter(({ name }) => places.some((place) => place === name || place.startsWith(`${name} `)));
}

/** A report as one reference of a list: places of it stand in the text, and in notes. */
export interface Work {
  /** Key of this edition of it, and its site path without the base; absent of a report as it was printed. */
  id?: string;
  path?: string;
  /** Its address, if it is known where the site lives. */
  URL?: string;
  /** Where the report names the team that its authors' “and others” may mean: `ปก ย่อหน้า 15–21`. */
  team?: string;
  /** For citations in English, in Roman letters; names `Family, Given`, in the order of the authors, as far as they are known. */
  english?: { authors: readonly (string | null)[]; title: string; translation: string; institution: string };
}

export interface CiteName {
  literal: string;
}

/** A day, month or year (ค.ศ.), or the first and the last of several. */
export interface CiteDate {
  "date-parts": readonly (readonly number[])[];
}

/** ISO day or month → date. */
export const dateOf = (iso: string): CiteDate => ({ "date-parts": [iso.split("-").map(Number)] });

/** The first date, and the last where there are several. */
export const dateParts = (date: CiteDate | undefined): readonly (readonly number[])[] => date?.["date-parts"] ?? [];

/** A report as it was printed: it has no edition here and is the same whenever it is read. */
export const isPrint = ({ type, archive }: CiteItem): boolean => type === "report" && archive === undefined;

/** The same thing, read on a day of the reader's own calendar. */
export const readOn = (item: CiteItem, day: Date): CiteItem =>
  isPrint(item)
    ? item
    : { ...item, accessed: { "date-parts": [[day.getFullYear(), day.getMonth() + 1, day.getDate()]] } };

/** The address that a list of references gives: of words of a report that of the whole, so that two places of it are one reference. */
export const listedAddress = ({ work, URL }: CiteItem): string | undefined =>
  work?.path === undefined ? URL : work.URL;

/** The same thing where the reader has found it, where its file does not say. @param page its address @param home that of the site */
export const foundAt = (item: CiteItem, page: string, home: string): CiteItem => ({
  ...item,
  URL: item.URL ?? page,
  ...(item.work?.path !== undefined && {
    work: { ...item.work, URL: item.work.URL ?? new URL(item.work.path.slice(1), home).href },
  }),
});

/** A page that has no files of its own, by those of the site. @param path with the base @param day of the page (ISO), if it has one */
export const onPage = (
  { "container-title": _, URL: home, ...site }: CiteItem,
  title: string,
  path: string,
  day?: string,
): CiteItem => ({
  ...site,
  id: `page${path.replace(/\W+/g, "-")}`.replace(/-$/, ""),
  title,
  "container-title": site.title,
  ...(day !== undefined && { issued: dateOf(day) }),
  ...(home && { URL: new URL(path, home).href }),
});

/** A place, and how it is counted where that is not the same. */
export const named = (section: string, counted: string): Pick<CiteItem, "section" | "counted"> => ({
  section,
  ...(counted !== section && { counted }),
});

/**
 * A paragraph or row of what is cited, or a run of them. @param section what it is called (place-range.ts)
 * @param anchor where it begins in the page @param last where its last paragraph or row does, if it has several
 */
export function atPlace({ counted: _, ...item }: CiteItem, section: string, anchor: string, last = anchor): CiteItem {
  return {
    ...item,
    id: `${item.id}:${anchor}${last === anchor ? "" : `-${last}`}`,
    ...named(section, countedPlace(section, item.section ?? "", anchor, last)),
    ...(item.URL && { URL: `${item.URL.replace(/#.*/, "")}#${anchor}` }),
  };
}
