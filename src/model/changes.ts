import { type CollectionName, collectionNames } from "../collections/index.ts";
import { reportText } from "../words/report.ts";
import { ui } from "../words/ui.ts";
import type { Commit, FileChange } from "./history.ts";
import type { Knowledge } from "./knowledge.ts";
import { dayOf } from "./last-changed.ts";
import { sectionTitle } from "./places.ts";
import { textsOf } from "./untyped.ts";

/** What was changed: entries of a collection, or pages that are written in prose. */
export type ChangedKind = CollectionName | "pages";
export type Did = FileChange["did"];

/** Entries of one kind to which the same was done. */
export interface KindChange {
  kind: ChangedKind;
  did: Did;
  count: number;
  /** Those of them that there are today. */
  entries: readonly EntryName[];
  /** The ids of all, of today, or which they had. */
  ids: readonly string[];
}
export interface EntryName {
  title: string;
  url: string;
}

/** What one commit changed, as readers of the site meet it. */
export interface Change {
  id: string;
  /** RFC 3339. */
  at: string;
  /** ISO, CE. */
  day: string;
  /** Why, in the words of who changed it. */
  reason?: string;
  kinds: readonly KindChange[];
}

/** The changes of one day with all that they did together. */
export interface DayOfChanges {
  day: string;
  changes: readonly Change[];
  kinds: readonly KindChange[];
}

/** What a commit did to an entry. */
interface Done {
  kind: ChangedKind;
  did: Did;
  /** Tells it from all others. */
  key: string;
  name?: EntryName;
}

const KINDS: readonly ChangedKind[] = [...collectionNames, "pages"];
const ORDER: readonly Did[] = ["added", "changed", "moved", "removed"];
/** Pages in prose, by their files in `content/pages/`. */
const PROSE: Readonly<Record<string, EntryName>> = {
  "pages/about.mdx": { title: ui.pages.about, url: "/about/" },
  "pages/contribute.mdx": { title: ui.pages.contribute, url: "/contribute/" },
  "pages/method.mdx": { title: reportText.method, url: "/about/method/" },
};

/**
 * The history by days, newest first. Files that are no entries, such as blank forms, are left out, with the commits that changed
 * nothing else.
 * @param commits newest first
 */
export function daysOfChanges(k: Knowledge, commits: readonly Commit[]): DayOfChanges[] {
  const nameOf = entryNames(k);
  const done = commits.flatMap((commit) => {
    const items = commit.files.flatMap((file) => doneTo(file, nameOf) ?? []);
    return items.length > 0 ? [{ commit, items }] : [];
  });
  return [...Map.groupBy(done, ({ commit }) => dayOf(commit))]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([day, of]) => ({
      day,
      kinds: gather(of.flatMap(({ items }) => items)),
      changes: of.map(({ commit: { id, at, subject, reason }, items }) => ({
        id,
        at,
        day,
        reason: reasonOf(reason ?? "") ?? reasonOf(subject),
        kinds: gather(items),
      })),
    }));
}

type Names = Map<string, EntryName & { key: string }>;

/** Every file that an entry has or had ► the entry. */
function entryNames(k: Knowledge): Names {
  const names: Names = new Map(Object.entries(PROSE).map(([file, name]) => [file, { ...name, key: file }]));
  const called = new Map([
    ...k.sections.map((section) => [section.file, sectionTitle(k, section)] as const),
    ...k.sources.map(({ file, shortTitle }) => [file, shortTitle] as const),
    ...k.site.map(({ file }) => [file, ui.home] as const),
  ]);
  for (const collection of collectionNames) {
    for (const entry of k[collection]) {
      const { file, url } = entry;
      const name = { title: called.get(file) ?? entry.title, url, key: file };
      names.set(file, name);
      for (const id of textsOf(entry, "formerIds")) names.set(`${collection}/${id}.md`, name);
      // The text that a machine read is a part of the record of its report.
      if (collection === "sources") names.set(file.replace(/\.md$/, ".txt"), name);
    }
  }
  return names;
}

/** For commits from the newest on: what a file was called before it was moved is remembered for those that follow. */
function doneTo({ did, path, from }: FileChange, names: Names): Done | undefined {
  const kind = KINDS.find((each) => path.startsWith(`${each}/`));
  if (kind === undefined) return undefined;
  const entry = names.get(path);
  if (entry && from !== undefined && !names.has(from)) names.set(from, entry);
  return entry ? { kind, did, key: entry.key, name: { title: entry.title, url: entry.url } } : { kind, did, key: path };
}

/** What was done to each entry counts once, whatever was done to it by the way. */
function gather(items: readonly Done[]): KindChange[] {
  const each = [...Map.groupBy(items, ({ key }) => key).values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ ...first, did: together(new Set(same.map(({ did }) => did)), first.name !== undefined) }] : [];
  });
  return KINDS.flatMap((kind) =>
    ORDER.flatMap((did): KindChange[] => {
      const of = each.filter((item) => item.kind === kind && item.did === did);
      if (of.length === 0) return [];
      const entries = of.flatMap(({ name }) => name ?? []);
      return [{ kind, did, count: of.length, entries, ids: of.map(({ key }) => idOf(key)) }];
    }),
  );
}

/** `report/{report}/1-1.md` ► `{report}/1-1` */
const idOf = (file: string): string => file.replace(/^[^/]+\/|\.\w+$/g, "");

/** @param lives there is such an entry today: it got another file, or another entry was merged into it */
function together(dids: ReadonlySet<Did>, lives: boolean): Did {
  if (dids.has("removed")) return lives ? "changed" : "removed";
  return ORDER.find((did) => dids.has(did)) ?? "changed";
}

/** What programs write where nobody says why. */
const NO_REASON = /^(?:(?:create|update|delete|rename|add) \S+\.\w+|add files via upload|merge |wip\b|fixup!|squash!)/i;

/**
 * Why something was changed: what the message has in Thai for readers, else its first line. What might name or address a person is left
 * out with all of it.
 */
export function reasonOf(subject: string): string | undefined {
  const said = subject
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .replace(/\s*\(#\d+\)\s*$/, "")
    .trim();
  return said === "" || said.includes("@") || NO_REASON.test(said) ? undefined : said;
}
