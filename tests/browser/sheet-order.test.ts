import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { PAGE_OF_EACH_LAYOUT } from "../pages-of-each-layout.ts";
import { DIST } from "../site/dist.ts";
import { styles } from "../site/weight.ts";
import { framePages } from "./framed.ts";
import { browseSite } from "./site.ts";

/** Astro links the sheets of a page in an order that differs by page. Only the first says something by its place: which layer wins. */
const framed = framePages(browseSite());

/**
 * Runs in a page: what looks otherwise when every sheet but the first comes in the opposite order. Nothing is laid out, so that one
 * cause is not found in everything around it; the page is left hidden, for that takes most of the time.
 */
function otherwise(): string[] {
  /** What the rules of a sheet set to what, in media, layers and nested rules too; "" is what only the page can reckon. */
  const setIn = (rules: CSSRuleList): [name: string, value: string][] =>
    [...rules].flatMap((rule) => [
      ...(rule instanceof CSSStyleRule
        ? [...rule.style].map((name): [string, string] => {
            const value = rule.style.getPropertyValue(name);
            return [name, value && `${value} ${rule.style.getPropertyPriority(name)}`];
          })
        : []),
      ...(rule instanceof CSSStyleRule || rule instanceof CSSGroupingRule ? setIn(rule.cssRules) : []),
    ]);
  const setBy = new Map<string, { sheets: Set<number>; values: Set<string> }>();
  const copies = [...document.styleSheets].map((sheet, i) => {
    for (const [name, value] of i === 0 ? [] : setIn(sheet.cssRules)) {
      const { sheets, values } = setBy.get(name) ?? { sheets: new Set(), values: new Set() };
      setBy.set(name, { sheets: sheets.add(i), values: values.add(value || String(i)) });
    }
    const copy = new CSSStyleSheet();
    copy.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join("\n"));
    sheet.disabled = true;
    return copy;
  });
  // An order decides only where two of them set the same otherwise; what is reckoned from that differs because it does, variables too.
  const asked = [...setBy].flatMap(([name, { sheets, values }]) => (sheets.size > 1 && values.size > 1 ? [name] : []));
  // Of hundreds of the same kind in the same place, the first few and the last stand for all.
  const alike = Map.groupBy(document.querySelectorAll("body *"), (element) =>
    [element, element.parentElement, element.parentElement?.parentElement]
      .map((one) => `${one?.localName}.${one?.getAttribute("class")}`)
      .join(" < "),
  );
  const elements = [...alike.values()].flatMap((all) => [...all.slice(0, 2), ...all.slice(2).slice(-1)]);
  const looks = (order: CSSStyleSheet[]): string[] => {
    document.documentElement.hidden = false;
    // Chromium overlooks that the same sheets come in another order: they go, and come anew.
    for (const sheets of [[], order]) {
      document.adoptedStyleSheets = sheets;
      // Asks for styles, without a place for anything.
      getComputedStyle(document.body).getPropertyValue("color");
    }
    document.documentElement.hidden = true;
    return elements.flatMap((element) =>
      [undefined, "::before", "::after"].map((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        // Most have neither: what is not there looks like nothing.
        if (pseudo && /^(?:none|normal)$/.test(style.content)) return "content: none";
        return asked.map((name) => `${name}: ${style.getPropertyValue(name)}`).join("; ");
      }),
    );
  };
  const [first, ...others] = copies;
  const linked = looks(copies);
  const turned = looks(first ? [first, ...others.reverse()] : []);
  const differs = linked.flatMap((look, i) => {
    const element = elements[Math.floor(i / 3)];
    const now = turned[i]?.split("; ") ?? [];
    const changed = look.split("; ").flatMap((said, at) => (said === now[at] ? [] : [`${said} → ${now[at]}`]));
    return changed.length > 0 ? [`${element?.localName}.${element?.getAttribute("class")} ${changed.join("; ")}`] : [];
  });
  document.adoptedStyleSheets = [];
  for (const sheet of document.styleSheets) sheet.disabled = false;
  return [...new Set(differs)];
}

/** One page of each set of sheets. */
const pages = Map.groupBy([...PAGE_OF_EACH_LAYOUT, "/diagrams/explorer/", "/contribute/lessons/"], (path) =>
  [...styles(readFileSync(join(DIST, path.endsWith("/") ? `${path}index.html` : path), "utf8"))]
    .filter((sheet) => !/\/(?:latin|seldom)\./.test(sheet))
    .sort()
    .join(),
);

it.each([...pages].flatMap(([sheets, [path = ""]]) => (sheets.includes(",") ? [path] : [])))(
  "%s looks the same in whatever order its sheets come",
  async (path) => {
    await framed.open(path);
    const { frame, page } = framed;
    const wide = await frame.evaluate(otherwise);
    await framed.resize(360, 800);
    const narrow = await frame.evaluate(otherwise);
    await page.emulateMedia({ media: "print" });
    const printed = await frame.evaluate(otherwise);
    await page.emulateMedia({ media: "screen" });
    expect({ wide, narrow, printed }).toEqual({ wide: [], narrow: [], printed: [] });
  },
);
