import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axeViolations } from "./axe.ts";
import { browseSite } from "./site.ts";

/** Every diagram's own page, as a person meets it: wide and narrow, with a keyboard, in both themes, without scripts. */
const DIST = process.env.OUT_DIR ?? "dist";
const root = join(DIST, "diagrams");
const ids = existsSync(root)
  ? readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
  : [];
/** The one drawing that zooms: its labels stand beside their beads and come and go with the scale; it has tests of its own. */
const ZOOMS = "explorer";
const WIDTHS = Array.from({ length: 25 }, (_, i) => 320 + 40 * i);
const SMALLEST = 12;

const site = browseSite({ reducedMotion: "reduce", viewport: { width: 1280, height: 900 } });

async function open(id: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await site.open(`/diagrams/${id}/`, options);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}
const close = (page: Page) => page.context().close();

/** What is wrong in the page as it stands, in words; without `wholePage` in the list alone. */
const faults = (page: Page, wholePage = true) =>
  page.evaluate(
    ({ smallest, wholePage }) => {
      const found: string[] = [];
      const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
      if (over > 0 && wholePage) found.push(`page scrolls sideways by ${over}`);
      const figure = document.querySelector("figure[data-diagram]");
      const drawings = [...(figure?.querySelectorAll<SVGSVGElement>(".dgf-draw > svg") ?? [])];
      // Wide or narrow, whichever is shown.
      const svg = wholePage ? drawings.find((drawing) => drawing.getBoundingClientRect().width > 0) : undefined;
      if (!figure || drawings.length === 0) return ["no drawing"];
      const list = figure.querySelector(".dgf-list > :not(summary)");
      const listed = list !== null && list.getBoundingClientRect().height > 0;
      if (!svg && !listed) found.push("neither drawing nor list is shown");
      if (svg) {
        const frame = svg.getBoundingClientRect();
        const scale = frame.width / svg.viewBox.baseVal.width;
        for (const text of svg.querySelectorAll("text")) {
          const size = Number(text.getAttribute("font-size")) * scale;
          if (size < smallest) found.push(`text of ${size.toFixed(1)} px: ${text.textContent}`);
          const box = text.getBoundingClientRect();
          // Ink may pass the em box above and below; 4 px is what the page leaves around the drawing.
          if (
            box.left < frame.left - 1 ||
            box.right > frame.right + 1 ||
            box.top < frame.top - 4 ||
            box.bottom > frame.bottom + 4
          )
            found.push(`clipped: ${text.textContent}`);
          const ring = text.closest("[data-id]")?.querySelector(".ring")?.getBoundingClientRect();
          if (ring && (box.left < ring.left - 1 || box.right > ring.right + 1))
            found.push(`outside its box: ${text.textContent}`);
        }
      }
      if (listed) {
        const right = figure.getBoundingClientRect().right + 1;
        for (const element of figure.querySelectorAll<HTMLElement>(".dgf-list *, .dgf-foot *")) {
          if (element.getBoundingClientRect().right > right) found.push(`too wide: ${element.textContent}`);
        }
        for (const element of figure.querySelectorAll<HTMLElement>(".dgf-list *")) {
          const size = Number.parseFloat(getComputedStyle(element).fontSize);
          if (element.childElementCount === 0 && element.textContent && size < smallest)
            found.push(`text of ${size} px: ${element.textContent}`);
        }
      }
      return found;
    },
    { smallest: SMALLEST, wholePage },
  );

it("there are diagrams to look at", () => expect(ids.length).toBeGreaterThan(10));

describe.each(ids.filter((id) => id !== ZOOMS))("%s", (id) => {
  it("is whole from 320 to 1280 px", async () => {
    const page = await open(id);
    const found: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      found.push(...(await faults(page)).map((fault) => `${width}: ${fault}`));
    }
    await close(page);
    expect(found).toEqual([]);
  });

  it("keeps its list readable with the spacing of WCAG 1.4.12 at 320 px", async () => {
    const page = await open(id, { viewport: { width: 320, height: 900 }, bypassCSP: true });
    await page.addStyleTag({
      content:
        "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}",
    });
    const found = await faults(page, false);
    await close(page);
    expect(found).toEqual([]);
  });

  it("is one stop for Tab, walked by arrows, left by Tab", async () => {
    const page = await open(id);
    const links = page.locator(".dgf-wide svg a");
    const count = await links.count();
    if (count > 1) {
      expect(await page.locator('.dgf-wide a[tabindex="0"]').count()).toBe(1);
      expect(await page.locator(".dgf-draw.dgf-wide svg").evaluate((svg) => (svg as SVGSVGElement).tabIndex)).toBe(-1);
      const at = () =>
        page.evaluate(() => document.activeElement?.closest("[data-id]")?.getAttribute("data-id") ?? null);
      await page.locator('.dgf-wide a[tabindex="0"]').focus();
      const first = await at();
      expect(first).not.toBeNull();
      await page.keyboard.press("End");
      const last = await at();
      expect(last).not.toBe(first);
      await page.keyboard.press("Home");
      expect(await at()).toBe(first);
      // The arrows reach every node.
      const seen = new Set<string | null>([first]);
      const order = await links.evaluateAll((all) =>
        all.map((link) => link.closest("[data-id]")?.getAttribute("data-id") ?? ""),
      );
      for (const from of order) {
        await page.locator(`.dgf-wide [data-id="${from}"] > a`).focus();
        for (const key of ["ArrowDown", "ArrowRight"]) {
          await page.keyboard.press(key);
          seen.add(await at());
          await page.locator(`.dgf-wide [data-id="${from}"] > a`).focus();
        }
      }
      expect(order.filter((node) => !seen.has(node))).toEqual([]);
      await page.keyboard.press("Home");
      expect(await page.locator(".dgf-draw .hi").count()).toBeGreaterThan(0);
      await page.keyboard.press("Escape");
      expect(await page.locator(".dgf-draw .hi").count()).toBe(0);
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.closest(".dgf-draw"))).toBeNull();
    }
    await close(page);
  });

  it.each(["light", "dark"] as const)("passes axe in %s, wide and narrow", async (colorScheme) => {
    const page = await open(id, { colorScheme, bypassCSP: true });
    const found: string[] = [];
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      found.push(...(await axeViolations(page)).map((violation) => `${width} ${violation}`));
    }
    await close(page);
    expect(found).toEqual([]);
  });

  it("works without scripts: links, list, downloads", async () => {
    const page = await open(id, { javaScriptEnabled: false });
    expect(await page.locator(".dgf-keys, .dgf-filters").filter({ visible: true }).count()).toBe(0);
    expect(await page.locator(".dgf-draw a[tabindex='-1']").count()).toBe(0);
    for (const end of ["svg", "png", "csv"]) {
      expect(await page.locator(`a[href$="/diagrams/${id}.${end}"]`).count(), end).toBe(1);
      expect(existsSync(join(root, `${id}.${end}`)), end).toBe(true);
    }
    await close(page);
  });

  it("offers targets of 24 px or more in its list on a phone", async () => {
    const page = await open(id, { viewport: { width: 360, height: 800 } });
    const small = await page.locator(".dgf-list .dl a").evaluateAll((links) =>
      links
        .filter((link) => {
          const box = link.getBoundingClientRect();
          return box.height > 0 && box.height < 24;
        })
        .map((link) => link.textContent),
    );
    await close(page);
    expect(small).toEqual([]);
  });
});

it("prints the drawing and its list", async () => {
  const page = await open(ids.includes("success-factors") ? "success-factors" : (ids[0] ?? ""), {
    viewport: { width: 700, height: 1000 },
  });
  await page.emulateMedia({ media: "print" });
  expect(
    await page.locator(".dgf-draw.dgf-wide svg").evaluate((svg) => svg.getBoundingClientRect().width),
  ).toBeGreaterThan(300);
  expect(
    await page
      .locator(".dgf-list > :not(summary)")
      .first()
      .evaluate((list) => list.getBoundingClientRect().height),
  ).toBeGreaterThan(100);
  await close(page);
});

it("drawings keep their lines when the system chooses the colours", async () => {
  const page = await open(ids[0] ?? "", { forcedColors: "active" });
  const stroke = await page
    .locator(".diagram .m-line")
    .first()
    .evaluate((line) => getComputedStyle(line).stroke);
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(stroke).not.toBe(paper);
  await close(page);
});

it("its script is at most 5 KB gzip on every diagram's page", () => {
  for (const id of ids.filter((other) => other !== ZOOMS)) {
    const html = readFileSync(join(root, id, "index.html"), "utf8");
    const linked = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, src = ""]) =>
      readFileSync(join(DIST, src)),
    );
    const inline = [...html.matchAll(/<script type="module">([\s\S]*?)<\/script>/g)].map(([, code = ""]) =>
      Buffer.from(code),
    );
    const own = [...linked, ...inline].filter((code) => code.includes("data-diagram"));
    expect(own.length, id).toBe(1);
    expect(
      own.reduce((sum, code) => sum + gzipSync(code).length, 0),
      id,
    ).toBeLessThan(5_000);
  }
});
