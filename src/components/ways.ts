/** The ways into the site: those that a wide page shows in its head, those behind its menu alone, those for who is lost. */
import { type ListedName, listedNames, listPages } from "../collections/index.ts";
import { diagramsTold, ui } from "../words/ui.ts";

export interface Way {
  name: string;
  path: string;
  told?: string | undefined;
}

type Page = keyof typeof ui.pages;
export const pageWay = (page: Page): Way => ({ name: ui.pages[page], path: `/${page}/` });
const DIAGRAMS = { ...pageWay("diagrams"), told: diagramsTold };

/** Pages that list no collection stand after one that they are read with. */
const after: Partial<Record<ListedName, Way>> = {
  lessons: DIAGRAMS,
  report: pageWay("data"),
  proposals: pageWay("organisations"),
};
const waysTo = (names: readonly ListedName[]): Way[] =>
  names.flatMap((name) => [listPages[name], ...(after[name] ? [after[name]] : [])]);

export const mainWays = waysTo(listedNames.filter((name) => listPages[name].main));
export const moreWays = [
  ...waysTo(listedNames.filter((name) => !listPages[name].main)),
  ...(["offline", "contribute", "about"] as const).map(pageWay),
];
export const firstWays: readonly Way[] = listedNames.map((name) => listPages[name]).filter(({ first }) => first);
