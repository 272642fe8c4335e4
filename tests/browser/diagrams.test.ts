import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Frame, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { readPages } from "../site/dist.ts";
import { scripts } from "../site/weight.ts";
import { axeViolationsInBothThemes } from "./axe.ts";
import { cutWords } from "./cut-words.ts";
import { DIST, drawings, EXPLORER, FILES, listFaults, visit } from "./diagram-pages.ts";
import { framePages } from "./framed.ts";
import { drawingFaultsHere, listFaultsHere, nothingShown, scrollsSideways } from "./probes/diagrams.ts";
import { cutsOf, HEADINGS, tornSentences } from "./probes/lines.ts";
import { askedForAll, browseSite } from "./site.ts";

/** Every diagram's own page, as a person meets it: wide and narrow, with a keyboard, in both themes, without scripts. */
const every = (step: number, from: number, to: number) =>
  Array.from({ length: (to - from) / step }, (_, i) => from + step * i);
/** Closest together where drawings take the place of lists, at their smallest. */
const WIDTHS = [...every(80, 320, 720), ...every(40, 720, 960), ...every(80, 960, 1280), 1280];
/** The page around it is looked at with every other kind of page (every-page.test.ts). */
const FIGURE = "figure[data-diagram]";
/** Drawn for a narrow place. */
const SMALL = ".diagram-draw.diagram-small";
const SPACING =
  "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}";

const site = browseSite({ reducedMotion: "reduce", bypassCSP: true });
const framed = framePages(site);
let plain: Page;
beforeAll(async () => {
  plain = await site.open("/diagrams/", { javaScriptEnabled: false });
});

it("what is hidden without scripts is not seen, though styles give it a place", async () => {
  const withFilters = drawings.find((id) =>
    readFileSync(join(FILES, id, "index.html"), "utf8").includes("diagram-filters"),
  );
  await visit(plain, site.url, withFilters ?? "");
  expect(await plain.locator(".diagram-filters, .diagram-keys").count()).toBeGreaterThan(1);
  expect(await plain.locator(".diagram-keys, .diagram-filters").filter({ visible: true }).count()).toBe(0);
});

it("there are diagrams to look at", () => expect(drawings.length).toBeGreaterThan(10));

describe.each(drawings)("%s", (id) => {
  beforeAll(async () => {
    await framed.open(`/diagrams/${id}/`);
    await unfold(framed.frame);
  });

  it("tears no sentence over flex or grid items, and cuts no word of a heading on a phone", async () => {
    const { frame } = framed;
    expect(await frame.evaluate(tornSentences)).toEqual([]);
    await framed.resize(360, 800);
    const cuts = await frame.evaluate(cutsOf, HEADINGS);
    expect(cuts.flatMap((cut) => cutWords(cut).map((word) => `${word} in: ${cut.before}|${cut.after}`))).toEqual([]);
  });

  it("begins in the first screen, on a phone and on a desk", async () => {
    const seen: number[] = [];
    for (const [width, height] of [
      [360, 740],
      [1280, 800],
    ] as const) {
      await framed.resize(width, height);
      seen.push(height - (await framed.frame.evaluate(drawingTop)));
    }
    // A third of the screen on a phone, two fifths on a desk.
    expect(seen[0]).toBeGreaterThan(240);
    expect(seen[1]).toBeGreaterThan(320);
    // What can be done with it stands where every page has it.
    expect(await framed.frame.locator(".head > [data-actions]").count()).toBe(1);
  });

  it("is drawn on a phone as large as its letters say, in the first screen, what else there is below it", async () => {
    if (id === EXPLORER) return;
    await framed.resize(360, 740);
    const seen = await framed.frame.evaluate(phoneDrawing);
    expect(seen).toMatchObject({ drawings: 1, wide: 0 });
    expect(seen.scale).toBeGreaterThan(0.98);
    expect(seen.scale).toBeLessThan(1.1);
    expect(seen.top).toBeLessThan(500);
    expect(seen.listTop).toBeGreaterThanOrEqual(seen.bottom);
  });

  it("is whole from 320 to 1280 px", async () => {
    await framed.resize(1280, 900);
    const found = await framed.atWidths(WIDTHS, scrollsSideways, nothingShown, drawingFaultsHere, listFaultsHere);
    expect(found).toEqual([]);
    await framed.frame.evaluate(() => document.documentElement.style.setProperty("--text-size", "2"));
    expect(await framed.atWidths([360], scrollsSideways), "text of twice the size").toEqual([]);
    await framed.frame.evaluate(() => document.documentElement.style.setProperty("--text-size", ""));
  });

  it("has links in its drawing on a phone that a finger finds, or none", async () => {
    await framed.resize(360, 800);
    // Provinces are nearer to each other than fingers; half a pixel is lost where a drawing is a little smaller than its letters say.
    const least = id === "map" ? 24 : 43.5;
    const small = await framed.frame.locator(`${SMALL} svg a`).evaluateAll(
      (links, least) =>
        links
          .filter((link) => {
            const box = link.getBoundingClientRect();
            return box.height > 0 && Math.min(box.height, box.width) < least;
          })
          .map((link) => link.getAttribute("aria-label")),
      least,
    );
    expect(small).toEqual([]);
  });

  it("offers targets of 24 px or more in its list on a phone", async () => {
    await framed.resize(360, 800);
    const small = await framed.frame
      .locator(".diagram-list .value-list a, .diagram-list summary")
      .evaluateAll((links) =>
        links
          .filter((link) => {
            const box = link.getBoundingClientRect();
            return box.height > 0 && box.height < 24;
          })
          .map((link) => link.textContent),
      );
    expect(small).toEqual([]);
  });

  it("is one stop for Tab, walked by arrows, left by Tab", async () => {
    const { frame, page } = framed;
    await framed.resize(1280, 900);
    const links = frame.locator(".diagram-wide svg a");
    if ((await links.count()) < 2) return;
    await framed.appear();
    expect(await frame.locator('.diagram-wide a[tabindex="0"]').count()).toBe(1);
    expect(
      await frame.locator(".diagram-draw.diagram-wide svg").evaluate((svg) => (svg as SVGSVGElement).tabIndex),
    ).toBe(-1);
    const at = () =>
      frame.evaluate(() => document.activeElement?.closest("[data-id]")?.getAttribute("data-id") ?? null);
    await frame.locator('.diagram-wide a[tabindex="0"]').focus();
    const first = await at();
    expect(first).not.toBeNull();
    await page.keyboard.press("End");
    expect(await at()).not.toBe(first);
    await page.keyboard.press("Home");
    expect(await at()).toBe(first);
    expect(await frame.locator(".diagram-draw .lit").count()).toBeGreaterThan(0);
    await page.keyboard.press("Escape");
    expect(await frame.locator(".diagram-draw .lit").count()).toBe(0);
    expect(await unreached(frame)).toEqual([]);
    await page.keyboard.press("Home");
    await page.keyboard.press("Tab");
    expect(await frame.evaluate(() => document.activeElement?.closest(".diagram-draw"))).toBeNull();
  });

  it("is reached in 20 stops of Tab, and its page has 150 at most", async () => {
    const { frame } = framed;
    await framed.resize(1280, 900);
    await framed.appear();
    const stops = await frame.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>("a[href], button, input, summary, [tabindex]")].filter(
        // What a reader meets: lists by kind are folded until they are asked for.
        (stop) =>
          stop.tabIndex >= 0 &&
          stop.checkVisibility({ visibilityProperty: true }) &&
          !stop.closest(".value-fold > :not(summary)"),
      );
      // Its filters, or the field that chooses what is in its middle, are of the drawing already.
      return { all: all.length, before: all.findIndex((stop) => stop.closest("figure[data-diagram]")) };
    });
    expect(stops.before).toBeLessThan(20);
    expect(stops.all).toBeLessThanOrEqual(150);
  });

  it("works without scripts: links, list, downloads", () => {
    const html = readFileSync(join(FILES, id, "index.html"), "utf8");
    const controls = html.match(/<\w+ [^>]*class="[^"]*diagram-(?:keys|filters)[^>]*>/g) ?? [];
    if (id !== EXPLORER) expect(controls.length).toBeGreaterThan(0);
    expect(controls.filter((tag) => !/ hidden[ >]/.test(tag))).toEqual([]);
    expect((html.match(/<svg.*?<\/svg>/gs) ?? []).join("")).not.toContain('tabindex="-1"');
    for (const end of ["svg", "png", "csv"]) {
      expect(html.match(new RegExp(` href="[^"]*/diagrams/${id}\\.${end}"`, "g")), end).toHaveLength(1);
      expect(existsSync(join(FILES, `${id}.${end}`)), end).toBe(true);
    }
  });

  it("keeps its list readable with the spacing of WCAG 1.4.12 at 320 px, opened", async () => {
    const { frame } = framed;
    await framed.resize(320, 900);
    const style = await frame.addStyleTag({ content: SPACING });
    await frame.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    expect(await listFaults(frame)).toEqual([]);
    await style.evaluate((element) => element.parentNode?.removeChild(element));
  });

  // Last: it leaves little of what repeats. All that is folded has been opened, so that one look at the wide page sees list and drawing.
  it("passes axe in both themes, its drawing and its list; in a narrow place what is drawn for it", async () => {
    const { frame } = framed;
    await framed.resize(1280, 900);
    const wide = await axeViolationsInBothThemes(frame, FIGURE);
    await framed.resize(360, 900);
    const narrow = (await frame.locator(SMALL).count()) > 0;
    expect([...wide, ...(narrow ? await axeViolationsInBothThemes(frame, SMALL) : [])]).toEqual([]);
  });
});

/** How far down the page the drawing begins, or the list that stands for it. */
const drawingTop = () =>
  [...document.querySelectorAll(".diagram-draw > svg, [data-view], .diagram-list")]
    .filter((part) => part.checkVisibility())
    .map((part) => part.getBoundingClientRect().top + scrollY)[0] ?? Number.POSITIVE_INFINITY;

/** The drawing that a narrow place shows: how many there are, how large, and where it and its list stand. */
function phoneDrawing() {
  const shown = [...document.querySelectorAll<SVGSVGElement>(".diagram-draw > svg")].filter((svg) =>
    svg.checkVisibility(),
  );
  const [svg] = shown;
  const box = svg?.getBoundingClientRect();
  return {
    drawings: shown.length,
    wide: shown.filter((each) => each.closest(".diagram-wide")).length,
    scale: (box?.width ?? 0) / (svg?.viewBox.baseVal.width ?? 1),
    top: (box?.top ?? 0) + scrollY,
    bottom: (box?.bottom ?? 0) + scrollY,
    listTop: (document.querySelector(".diagram-list")?.getBoundingClientRect().top ?? 0) + scrollY,
  };
}

/**
 * Nodes that no arrow reaches from any other. Keys are sent from inside the page: a hundred walks in the time of one. Where one leads is
 * where the next begins, until it leads to nothing new; only then each is tried from each, until all are reached.
 */
const unreached = (frame: Frame) =>
  frame.evaluate(() => {
    const links = [...document.querySelectorAll<SVGAElement>(".diagram-wide g[data-id] > a")];
    const reached = new Set<Element | null>([links[0] ?? null]);
    const leadsOn = (key: string): boolean => {
      const from = document.activeElement;
      from?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      const to = document.activeElement;
      const isNew = to !== from && !reached.has(to);
      if (isNew) reached.add(to);
      return isNew;
    };
    links[0]?.focus();
    while (leadsOn("ArrowRight") || leadsOn("ArrowDown"));
    for (const link of links)
      for (const key of links.every((each) => reached.has(each)) ? [] : ["ArrowDown", "ArrowRight"]) {
        link.focus();
        leadsOn(key);
      }
    return links.filter((link) => !reached.has(link)).map((link) => link.getAttribute("aria-label"));
  });

/** What folds is looked at too. */
const unfold = (frame: Frame) =>
  frame.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>("details.value-fold")) fold.open = true;
  });

it("its scripts are at most 5 KB gzip on every diagram's page", () => {
  for (const id of drawings) {
    const html = readFileSync(join(FILES, id, "index.html"), "utf8");
    const linked = [...scripts(html)].map((path) => readFileSync(join(DIST, path)));
    const own = linked.filter((code) => /data-diagram|data-from|diagram-draw|data-view/.test(code.toString()));
    expect(own.length, id).toBeGreaterThan(0);
    expect(
      own.reduce((sum, code) => sum + gzipSync(code).length, 0),
      id,
    ).toBeLessThan(5_000);
  }
});

describe("an entry's drawing, far down its page", () => {
  const path =
    readPages().find(({ path, html }) => path.startsWith("/networks/") && html.includes(" data-late"))?.path ?? "";
  const walk = (opened: Page) => {
    const asked: string[] = [];
    opened.on("request", (request) => request.url().includes("diagram-walk") && asked.push(request.url()));
    return asked;
  };

  it("can be walked when it comes near", async () => {
    const wide = await site.open("/diagrams/");
    await wide.setViewportSize({ width: 1280, height: 300 });
    const asked = walk(wide);
    await wide.goto(site.url + path);
    await askedForAll(wide);
    expect(asked).toEqual([]);
    await wide.locator(".diagram-draw a").first().focus();
    await wide.locator('.diagram-draw a[tabindex="0"]').waitFor();
    expect(await wide.locator('.diagram-draw a[tabindex="0"]').count()).toBe(1);
    expect(await wide.locator(".diagram-keys").isVisible()).toBe(true);
    await wide.keyboard.press("End");
    expect(await wide.locator(".diagram-draw .lit").count()).toBeGreaterThan(0);
  });

  it("is its list on a phone, and no script of drawings is fetched", async () => {
    const phone = await site.open("/diagrams/");
    await phone.setViewportSize({ width: 360, height: 640 });
    const asked = walk(phone);
    await phone.goto(site.url + path);
    await phone.locator(".entries").last().scrollIntoViewIfNeeded();
    await askedForAll(phone);
    expect(await phone.locator(".diagram-figure .diagram-draw").isVisible()).toBe(false);
    expect(await phone.locator(".diagram-figure li a").first().isVisible()).toBe(true);
    expect(asked).toEqual([]);
  });
});
