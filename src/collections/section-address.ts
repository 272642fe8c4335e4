/** A section of a report, as what cites it names it: each report has a chapter 1 of its own. */
export interface SectionName {
  /** Id of the report. */
  source: string;
  /** Id of the section in its report. */
  section: string;
}

/** Id of a section among those of all reports, and of its file below `content/report/`: `{report}/{section}`. */
export const sectionKey = ({ source, section }: SectionName): string => `${source}/${section}`;

/** What a key names. */
export function sectionNamed(key: string): SectionName {
  const [source = "", section = ""] = key.split("/");
  return { source, section };
}

/** What tells a section from all others in addresses: `{report}/{section}`, of the report with short addresses `{section}`. */
export const sectionPath = (name: SectionName, shortAddresses: boolean): string =>
  shortAddresses ? name.section : sectionKey(name);

/** Site path of a section, without the base. */
export const sectionUrl = (name: SectionName, shortAddresses: boolean): string =>
  `/report/${sectionPath(name, shortAddresses)}/`;
