/** Which parts of the site a reader can keep, as people ask for them. */
import type { Knowledge } from "../model/knowledge.ts";
import { lessonsOfProvince } from "../model/lessons-on.ts";
import { networksOfProvince } from "../model/of-network.ts";
import { offlineText } from "../words/offline.ts";

export interface KeptSection {
  /** Name in the list of what can be kept. */
  id: string;
  label: string;
  /** Site path of the page it begins with. */
  start: string;
  /** Whether a page is in it. @param page path below the base */
  holds: (page: string) => boolean;
  /** The index of the search goes with it. */
  search: boolean;
}

const within =
  (...folders: readonly string[]) =>
  (page: string): boolean =>
    folders.some((folder) => page.startsWith(folder));

const section = (
  id: keyof typeof offlineText.sections,
  start: string,
  holds: KeptSection["holds"],
  search = false,
) => ({
  id,
  label: offlineText.sections[id],
  start,
  holds,
  search,
});

/** The parts that do not hang on a province. Every part has the home page, from where the rest is found. */
export const commonSections: readonly KeptSection[] = [
  section("report", "/report/", within("report/")),
  section("lessons", "/lessons/", within("lessons/", "factors/", "sheets/lessons/", "sheets/factors/")),
  section("questions", "/questions/", within("questions/", "sheets/questions/")),
  section("networks", "/networks/", within("networks/", "provinces/")),
  section("search", "/search/", within("search/"), true),
  section("all", "/", () => true, true),
];

/** A province with its networks and lessons, for each that has networks. */
export const provinceSections = (k: Knowledge): KeptSection[] =>
  k.provinces.flatMap(({ id, title, url }) => {
    const networks = networksOfProvince(k, id);
    if (networks.length === 0) return [];
    const pages = new Set([url, ...[...networks, ...lessonsOfProvince(k, id)].map((entry) => entry.url)]);
    return {
      id: `provinces/${id}`,
      label: offlineText.province(title),
      start: url,
      holds: (page: string) => pages.has(`/${page}`),
      search: false,
    };
  });

export const sectionsOf = (k: Knowledge): KeptSection[] => [...commonSections, ...provinceSections(k)];
