/** The ways into the site: those that a wide page shows in its head, all of them as the menu has them, those for who is lost. */
import { type MenuGroup, menuGroups } from "../collections/collection.ts";
import { type ListedName, listedNames, listPages } from "../collections/index.ts";
import { menuGroupNames } from "../words/menu.ts";
import { ui } from "../words/ui.ts";

export interface Way {
  name: string;
  path: string;
}
interface MenuWay extends Way {
  group: MenuGroup;
  main?: boolean | undefined;
}

type Page = keyof typeof ui.pages;
export const pageWay = (page: Page): Way => ({ name: ui.pages[page], path: `/${page}/` });
const listWay = (list: ListedName): MenuWay => {
  const { name, path, menu = "lists", main } = listPages[list];
  return { name, path, group: menu, main };
};

/** Pages that list no collection stand after one that they are read with, with the ways in or behind the menu as it does. */
const after: Partial<Record<ListedName, Omit<MenuWay, "main">>> = {
  lessons: { ...pageWay("diagrams"), group: "start" },
  report: { ...pageWay("data"), group: "report" },
  proposals: { ...pageWay("organisations"), group: "lists" },
};
const ways: readonly MenuWay[] = [
  ...listedNames.flatMap((name) => {
    const way = listWay(name);
    const next = after[name];
    return next ? [way, { ...next, main: way.main }] : [way];
  }),
  ...(["offline", "contribute", "about"] as const).map((page) => ({ ...pageWay(page), group: "site" as const })),
];

export const mainWays: readonly Way[] = ways.filter(({ main }) => main);
/** The groups of the menu that have ways, each with its own. */
export const menuWays = menuGroups
  .map((id) => ({ name: menuGroupNames[id], ways: ways.filter(({ group }) => group === id) }))
  .filter(({ ways }) => ways.length > 0);
export const firstWays: readonly Way[] = listedNames.map((name) => listPages[name]).filter(({ first }) => first);
