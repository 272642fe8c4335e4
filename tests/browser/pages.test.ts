import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { readPages } from "../site/dist.ts";
import { fakeSpeech } from "./fake-speech.ts";
import { browseSite } from "./site.ts";

const site = browseSite();
const { open, visit } = site;

describe("without JavaScript", () => {
  it("filters are links to pages of their own", async () => {
    const page = await open("/networks/", { javaScriptEnabled: false });
    await page.locator(".filters > summary").click();
    const link = page.locator(".filter").first();
    const count = Number(await link.locator("> span").last().textContent());
    const address = await link.getAttribute("href");
    await link.click();
    expect(new URL(page.url()).pathname).toBe(address);
    expect(count).toBeGreaterThan(0);
    expect(await page.locator(".networks > li").count()).toBe(count);
  });

  it("a correction's sign leads to its note, a term to the glossary", async () => {
    const page = await open("/networks/trat-satcha-sasom-sap/", { javaScriptEnabled: false });
    const word = page.locator("a.noted").first();
    const target = (await word.getAttribute("href")) ?? "?";
    await word.click();
    expect(page.url().endsWith(target)).toBe(true);
    const note = page.locator(target);
    expect(await note.isVisible(), "the fold that holds it has opened").toBe(true);
    await note.locator("a.back").click();
    expect(page.url().endsWith(`#${await word.getAttribute("id")}`)).toBe(true);
    await page.locator("a.term").first().click();
    expect(new URL(page.url()).pathname).toMatch(/^\/glossary\//);
  });

  it("home: the first screen of a phone says what it is about, what it takes, and leads to search and provinces", async () => {
    const page = await open("/", { javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    const hero = page.locator(".hero");
    const provinces = hero.locator("details");
    const seen = await hero.evaluate((all) => {
      const names = [...all.querySelectorAll(".factor-names")].map((list) => list.querySelectorAll("a").length);
      const lines = (element: Element | null): number => {
        const height = element?.getBoundingClientRect().height ?? 0;
        return element ? Math.round(height / Number.parseFloat(getComputedStyle(element).lineHeight)) : 0;
      };
      return {
        names,
        sentence: lines(all.querySelector(".opening")),
        signs: all.querySelectorAll(".sign, .note").length,
      };
    });
    expect(Math.min(...seen.names)).toBeGreaterThan(0);
    expect(seen.sentence).toBeGreaterThan(0);
    expect(seen.signs).toBe(0);
    // What editors add to nine names and three lines comes on top.
    const more = 70 * Math.max(0, Math.max(...seen.names) - 5) + 35 * Math.max(0, seen.sentence - 3);
    for (const way of [hero.locator("input"), provinces.locator("summary")]) {
      const box = await way.boundingBox();
      expect((box?.y ?? 740) + (box?.height ?? 0)).toBeLessThanOrEqual(740 + more);
    }
    await provinces.locator("summary").click();
    await provinces.getByRole("link").first().click();
    expect(new URL(page.url()).pathname).toMatch(/^\/provinces\/./);
  });
});

it("on A4 paper no table of the report is cut", async () => {
  // 178 mm between the margins.
  const page = await visit("/report/4-1/", { width: 672, height: 900 });
  await page.emulateMedia({ media: "print" });
  const tables = await page
    .locator(".scroll")
    .evaluateAll((all) => all.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
  expect(tables.length).toBeGreaterThan(0);
  // What a finger may hit around a sign is wider than the sign.
  expect(Math.max(...tables)).toBeLessThan(8);
});

describe("with JavaScript", () => {
  // Of a list that is cut only a part is here to be filtered (list-filter.test.ts).
  const isWhole = readPages().some(({ path, html }) => path === "/networks/" && html.includes(" data-filter-list"));
  it.runIf(isWhole)("filters combine, live in the address and come back with the back button", async () => {
    const page = await visit("/networks/");
    const shown = () => page.locator("[data-filter-list] li:not([hidden])").count();
    const all = await shown();
    // What all of a group are alike in, the group says.
    const both = await page
      .locator("[data-filter-list] li")
      .evaluateAll(
        (items) => items.filter((li) => li.closest('[data-region="south"]') && li.closest('[data-active="no"]')).length,
      );
    await page.locator(".filters > summary").click();
    await page.locator('a[data-facet="region"][data-value="south"]').click();
    const south = await shown();
    await page.locator('a[data-facet="active"][data-value="no"]').click();
    expect(page.url()).toContain("region=south");
    expect(page.url()).toContain("active=no");
    expect(await shown()).toBe(both);
    expect(both).toBeLessThan(south);
    await page.goBack();
    expect(await shown()).toBe(south);
    await page.goto(`${site.url}/networks/?region=south`);
    expect(await shown()).toBe(south);
    await page.locator("[data-filter-count] a").click();
    expect(await shown()).toBe(all);
  });

  it.each([
    ["a phone", { hasTouch: true, viewport: { width: 360, height: 740 } }],
    ["a wide screen", { viewport: { width: 1280, height: 900 } }],
  ])(
    "a note opens at its word on %s; Escape, a tap outside and its button close it, and the word has the focus again",
    async (_on, options) => {
      const page = await open("/report/2-3/", options);
      const word = page.locator(".page-grid > p a.noted").first();
      const box = page.locator("dialog.note-box");
      const isBack = () => word.evaluate((link) => document.activeElement === link);
      for (const close of [
        () => page.keyboard.press("Escape"),
        () => page.mouse.click(5, 5),
        () => box.getByRole("button").click(),
      ]) {
        await word.click();
        await box.waitFor({ state: "visible" });
        const said = await box.evaluate((dialog) => ({
          name: dialog.getAttribute("aria-label"),
          focus: document.activeElement === dialog,
          ids: dialog.querySelectorAll(".on-word[id], .on-word [id]").length,
          inside:
            dialog.getBoundingClientRect().right <= innerWidth && dialog.getBoundingClientRect().bottom <= innerHeight,
        }));
        expect(said).toEqual({ name: `หมายเหตุ: ${await word.innerText()}`, focus: true, ids: 0, inside: true });
        await close();
        await box.waitFor({ state: "hidden" });
        expect(await isBack()).toBe(true);
      }
      // Far from where the box stood before: the page stays where its reader is, and so does the box.
      const far = page.locator("main a.noted:visible").last();
      await far.scrollIntoViewIfNeeded();
      const at = await page.evaluate(() => scrollY);
      await far.click();
      await box.waitFor({ state: "visible" });
      const { top, bottom } = await box.evaluate((dialog) => dialog.getBoundingClientRect());
      expect([await page.evaluate(() => scrollY), top >= 0 && bottom <= 900]).toEqual([at, true]);
    },
  );

  it("a number that places disagree about tells of it at the number, and the page stays where it is", async () => {
    const page = await open("/statistics/", { hasTouch: true, viewport: { width: 360, height: 740 } });
    const number = page.locator('main a.noted[href^="#"]').first();
    await number.scrollIntoViewIfNeeded();
    const at = await page.evaluate(() => scrollY);
    await number.click();
    const box = page.locator("dialog.note-box");
    await box.waitFor({ state: "visible" });
    await page.keyboard.press("Escape");
    await box.waitFor({ state: "hidden" });
    expect(await page.evaluate(() => scrollY)).toBe(at);
    expect(await number.evaluate((link) => document.activeElement === link)).toBe(true);
  });

  it("the way back closes a note and stays on the page; forward opens it again; a closed note is no step", async () => {
    const page = await open("/about/", { viewport: { width: 360, height: 740 } });
    await page.goto(`${site.url}/report/2-3/`);
    const word = page.locator(".page-grid > p a.noted").first();
    const box = page.locator("dialog.note-box");
    const steps = () => page.evaluate(() => history.length);
    await word.click();
    await box.waitFor({ state: "visible" });
    await page.goBack();
    await box.waitFor({ state: "hidden" });
    expect(new URL(page.url()).pathname).toBe("/report/2-3/");
    await page.goForward();
    await box.waitFor({ state: "visible" });
    const all = await steps();
    for (let i = 0; i < 3; i++) {
      await page.keyboard.press("Escape");
      await box.waitFor({ state: "hidden" });
      await word.click();
      await box.waitFor({ state: "visible" });
    }
    expect(await steps()).toBe(all);
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => location.hash === "");
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe("/about/");
  });

  it("what a note leads to takes its place: one step back is the page", async () => {
    const page = await visit("/report/4-1/");
    const word = page.locator(".page-grid > p a.noted").last();
    await word.click();
    const link = page.locator("dialog.note-box a").first();
    await link.waitFor();
    await link.click();
    await page.waitForFunction(() => !document.querySelector("dialog[open]"));
    await page.goBack();
    expect([new URL(page.url()).pathname, new URL(page.url()).hash]).toEqual(["/report/4-1/", ""]);
    expect(await page.locator("dialog.note-box").isVisible()).toBe(false);
  });

  it("a term explains itself by keyboard and by touch, and Escape closes it", async () => {
    const page = await open("/networks/trat-satcha-sasom-sap/", {
      hasTouch: true,
      viewport: { width: 360, height: 740 },
    });
    const term = page.locator("a.term").first();
    await term.tap();
    const bubble = page.locator(".term-bubble");
    await bubble.waitFor({ state: "visible" });
    expect((await bubble.innerText()).length).toBeGreaterThan(20);
    await page.keyboard.press("Escape");
    expect(await bubble.isVisible()).toBe(false);
    expect(new URL(page.url()).pathname).toBe("/networks/trat-satcha-sasom-sap/");
  });

  it("the first Tab is the skip link, and it reaches the text", async () => {
    const page = await visit("/lessons/");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("ข้ามไปยังเนื้อหา");
    await page.keyboard.press("Enter");
    expect(page.url().endsWith("#main")).toBe(true);
  });
});

describe("the line of actions", () => {
  const PAGE = "/networks/trat-satcha-sasom-sap/";
  const line = (page: Page) => page.getByRole("list", { name: "ทำอะไรกับหน้านี้ได้" });
  const press = (page: Page, name: string) => line(page).getByRole("button", { name }).click();

  it("has boxes that open and close without JavaScript, and shows no button that needs it", async () => {
    const page = await open(PAGE, { javaScriptEnabled: false });
    await press(page, "อ้างอิง");
    const box = page.locator(":popover-open");
    expect(await box.innerText()).toContain("ฉบับเว็บที่แก้คำแล้ว");
    expect(await box.innerText()).toMatch(/ในเนื้อความ \(.*, 25\d\d, .*\)/);
    expect(await box.getByRole("button").allInnerTexts()).toEqual(["ปิด"]);
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press("Tab");
    expect(await focused(), "the box comes next").toBe("ปิด");
    await page.keyboard.press("Escape");
    await box.waitFor({ state: "hidden" });
    expect(await focused(), "and back").toBe("อ้างอิง");
    // Without a script the way to share is known where the address is (tests/site/two-reports.test.ts).
    const names = await line(page).getByRole("button").allInnerTexts();
    expect(names.filter((name) => name !== "แชร์")).toEqual(["อ้างอิง"]);
  });

  it("leads the focus into the box of citations, and Escape back", async () => {
    const page = await open(PAGE);
    await press(page, "อ้างอิง");
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("ปิด");
    await page.keyboard.press("Escape");
    await page.locator(":popover-open").waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("อ้างอิง");
  });

  it.each(["แชร์", "อ้างอิง"])(
    "%s: its box is laid out when it opens, not again at each frame that it is open",
    async (action) => {
      const page = await visit(PAGE);
      await press(page, action);
      await page.locator(":popover-open").waitFor();
      const session = await page.context().newCDPSession(page);
      await session.send("Performance.enable");
      const laidOut = async (): Promise<number> => {
        const { metrics } = await session.send("Performance.getMetrics");
        return metrics.find(({ name }) => name === "LayoutCount")?.value ?? Number.NaN;
      };
      const inTenFrames = async (): Promise<number> => {
        const before = await laidOut();
        await page.evaluate(async () => {
          for (let i = 0; i < 10; i++) await new Promise(requestAnimationFrame);
        });
        return (await laidOut()) - before;
      };
      // What the script puts into the box comes when it comes.
      await expect.poll(inTenFrames).toBe(0);
      await session.detach();
    },
  );

  it("prints the citation, and none of its buttons", async () => {
    const page = await visit(PAGE);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("[data-citation]").isVisible()).toBe(true);
    expect(await page.locator("[data-actions] button:visible").count()).toBe(0);
  });

  it.each([
    ["แชร์", "คัดลอกที่อยู่", async (page: Page) => page.url()],
    ["อ้างอิง", "คัดลอก อ้างอิงแบบไทย", (page: Page) => page.locator("[data-citation]").innerText()],
  ] as const)("%s: %s copies it and says so aloud", async (action, copy, wanted) => {
    const page = await open(PAGE, { permissions: ["clipboard-read", "clipboard-write"] });
    await press(page, action);
    await page.locator(":popover-open").getByRole("button", { name: copy }).click();
    await page.getByRole("status").filter({ hasText: "คัดลอกแล้ว" }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await wanted(page));
  });

  it("says in the window, beside the button, that a citation is copied, however long its box is", async () => {
    const page = await open(PAGE, {
      permissions: ["clipboard-read", "clipboard-write"],
      viewport: { width: 1280, height: 500 },
    });
    await press(page, "อ้างอิง");
    const box = page.locator(":popover-open");
    const button = box.getByRole("button", { name: "คัดลอก อ้างอิงแบบไทย", exact: true });
    await button.click();
    const said = box.locator("[data-beside-button]");
    await said.waitFor();
    const [at, of] = [await said.boundingBox(), await button.boundingBox()];
    expect(Math.abs((at?.y ?? 0) + (at?.height ?? 0) / 2 - (of?.y ?? 0) - (of?.height ?? 0) / 2)).toBeLessThan(24);
    expect((at?.y ?? 0) + (at?.height ?? 0)).toBeLessThanOrEqual(500);
    await page.context().close();
  });

  it("shows what the browser does not let it copy, to be copied by hand", async () => {
    const page = await open(PAGE, { viewport: { width: 360, height: 740 } });
    await page.evaluate(() => {
      const clipboard = { writeText: () => Promise.reject(new Error()) };
      Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true });
    });
    await press(page, "แชร์");
    const box = page.locator(":popover-open");
    await box.getByRole("button", { name: "คัดลอกที่อยู่" }).click();
    await page.getByRole("status").filter({ hasText: "คัดลอกให้ไม่ได้" }).waitFor();
    expect(await box.innerText()).toContain(page.url());
    expect(await page.evaluate(() => String(getSelection()))).toBe(page.url());
    const { x = 0, width = 0 } = (await box.boundingBox()) ?? {};
    expect(360 - x - width, "room to the edge").toBeGreaterThanOrEqual(8);
  });

  it("cites the paragraph, row or number that is chosen, in every form, read today", async () => {
    const page = await open("/report/3-1/#p3", { permissions: ["clipboard-read", "clipboard-write"] });
    await press(page, "อ้างอิง");
    const box = page.locator(":popover-open");
    const copied = async (form: string): Promise<string> => {
      await box.getByRole("button", { name: `คัดลอก ${form}`, exact: true }).click();
      await page.getByRole("status").filter({ hasText: "คัดลอกแล้ว" }).waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(await copied("อ้างอิงแบบไทย")).toMatch(
      / \(ฉบับเว็บที่แก้คำแล้ว, รุ่น [0-9a-f]{12}\)\. .* สืบค้นเมื่อ \d+ \S+ 25\d\d, จาก http\S+$/,
    );
    expect(await copied("ในเนื้อความ")).toMatch(/, หัวข้อ 3\.1 ย่อหน้า 3\)$/);
    expect(await copied("BibTeX")).toMatch(/^@techreport\{report-3-1:p3,/);
    const download = page.waitForEvent("download");
    await box.getByRole("link", { name: "ไฟล์ RIS" }).click();
    expect((await download).suggestedFilename()).toBe("report-3-1-p3.ris");
    await box.getByRole("button", { name: "อ้างทั้งหน้า" }).click();
    expect(await copied("CSL-JSON")).toContain('"section": "หัวข้อ 3.1"');
    // A selection counts for more than the address.
    await page.keyboard.press("Escape");
    await page.locator("#p5").evaluate((paragraph) => getSelection()?.selectAllChildren(paragraph));
    await press(page, "อ้างอิง");
    expect(await copied("ในเนื้อความภาษาอังกฤษ")).toContain(", Section 3.1, para. 5)");
    // Over several paragraphs, up to where the next begins.
    await page.keyboard.press("Escape");
    await page.evaluate(() => {
      const [first, after] = ["p5", "p8"].map((id) => document.getElementById(id));
      if (first && after) getSelection()?.setBaseAndExtent(first, 0, after, 0);
    });
    await press(page, "อ้างอิง");
    expect(await copied("ในเนื้อความ")).toMatch(/^\(.+, 25\d\d, หัวข้อ 3\.1 ย่อหน้า 5–7\)$/);
    expect(await copied("BibTeX")).toMatch(/^@techreport\{report-3-1:p5-p7,/);
    await page.goto(new URL("/statistics/", page.url()).href);
    const number = page.locator("main tr[data-cite]").first();
    await page.goto(`${page.url()}#${await number.getAttribute("id")}`);
    await press(page, "อ้างอิง");
    expect(await copied("BibTeX")).toContain(`@techreport{statistics-${await number.getAttribute("id")},`);
  });

  it("says that the whole page is cited where what is selected has no address of its own", async () => {
    const page = await open("/lessons/krabi-1/");
    const select = () =>
      page
        .locator("#body p")
        .first()
        .evaluate((words) => getSelection()?.selectAllChildren(words));
    const said = page.locator(":popover-open").getByText("ข้อความที่เลือกไม่มีที่อยู่ของตัวเอง จึงอ้างทั้งหน้า");
    await select();
    await press(page, "อ้างอิง");
    await said.waitFor();
    await page.keyboard.press("Escape");
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await press(page, "อ้างอิง");
    await said.waitFor({ state: "detached" });
  });

  it("cites a row of a list as itself, and a reading as the place in the report at which it stands", async () => {
    const page = await open("/", { permissions: ["clipboard-read", "clipboard-write"] });
    const box = page.locator(":popover-open");
    const bibtexAt = async (path: string): Promise<string> => {
      await page.goto(new URL(path, page.url()).href);
      await press(page, "อ้างอิง");
      await box.getByRole("button", { name: "คัดลอก BibTeX", exact: true }).click();
      await page.getByRole("status").filter({ hasText: "คัดลอกแล้ว" }).waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    for (const list of ["organisations", "followups"]) {
      await page.goto(new URL(`/${list}/`, page.url()).href);
      const row = page.locator("main li[data-cite], main tr[data-cite]").last();
      const [id, stem] = [await row.getAttribute("id"), await row.getAttribute("data-cite")];
      const text = await bibtexAt(`/${list}/#${id}`);
      expect(text).toContain(`{${stem?.slice(1).replace("/", "-")},`);
      expect(text).toContain(`/${list}/#${id}}`);
      const name = list === "organisations" ? await row.locator("b, a").first().innerText() : "";
      expect(await box.innerText()).toContain(`กำลังอ้าง: ${name}`);
    }
    await page.goto(new URL("/report/corrections/", page.url()).href);
    const reading = page.locator("main tr[id]").first();
    const place = await reading.locator("a").first().getAttribute("href");
    const text = await bibtexAt(`/report/corrections/#${await reading.getAttribute("id")}`);
    expect(text).toMatch(/^@techreport\{report-/);
    expect(text).toContain(`${place}}`);
  });

  it("shares by the device's own way where it has one, and by the box where that cannot be done", async () => {
    const page = await visit(PAGE);
    const answers = async (answer: "shared" | "AbortError" | "NotAllowedError") =>
      page.evaluate((name) => {
        const share = async ({ url }: ShareData = {}) => {
          document.title = `${name} ${url}`;
          if (name !== "shared") throw new DOMException("", name);
        };
        Object.defineProperty(navigator, "share", { value: share, configurable: true });
      }, answer);
    for (const answer of ["shared", "AbortError"] as const) {
      await answers(answer);
      await press(page, "แชร์");
      await page.waitForFunction((title) => document.title === title, `${answer} ${page.url()}`);
      expect(await page.locator(":popover-open").count()).toBe(0);
    }
    await answers("NotAllowedError");
    await press(page, "แชร์");
    await page.locator(":popover-open").waitFor();
  });

  it("shares to LINE where neither the device nor the build knows how, with the address where the reader is, asking nobody", async () => {
    const page = await visit(PAGE);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    const line = page.locator(":popover-open").getByRole("link", { name: "ส่งทางไลน์" });
    for (const place of ["", "#p1", "#p2"]) {
      await page.evaluate((hash) => history.replaceState(null, "", location.pathname + hash), place);
      await press(page, "แชร์");
      await line.waitFor();
      const href = `https://line.me/R/share?text=${encodeURIComponent(page.url())}`;
      await expect.poll(() => line.getAttribute("href")).toBe(href);
      expect(await line.count()).toBe(1);
      await page.keyboard.press("Escape");
      await line.waitFor({ state: "detached" });
    }
    expect(asked.filter((address) => !address.startsWith(site.url))).toEqual([]);
  });
});

describe("sheets for a meeting", () => {
  const sheets = readPages().filter(({ path }) => path.startsWith("/sheets/"));
  /** Millimetres of what prints on a screen of 96 pixels an inch. */
  const mm = (pixels: number): number => (pixels * 25.4) / 96;

  it("each is one page of A4, and of Letter, with room left to write; the fullest is printed", async () => {
    const page = await visit("/sheets/factors/phu-nam/", { width: 680, height: 1000 });
    await page.emulateMedia({ media: "print" });
    // One page takes the text of each: to visit them takes ten times as long.
    const measured = await page.evaluate(
      async (paths) => {
        const code = document.createElementNS("http://www.w3.org/2000/svg", "svg");
        code.setAttribute("class", "qr-code");
        const lines = ["p", "p"].map((name) => Object.assign(document.createElement(name), { textContent: "ก" }));
        const all: { path: string; high: number; over: number; notes: number }[] = [];
        for (const path of paths) {
          const html = await (await fetch(path)).text();
          const main = new DOMParser().parseFromString(html, "text/html").querySelector("main");
          document.querySelector("main")?.replaceWith(...(main ? [main] : []));
          const sheet = document.querySelector(".sheet");
          // A build that knows its address has its code and two lines more at the end.
          if (!sheet?.querySelector(".qr-code")) {
            sheet?.querySelector("footer")?.prepend(code.cloneNode());
            sheet?.querySelector("footer > div")?.prepend(...lines);
          }
          all.push({
            path,
            high: sheet?.getBoundingClientRect().height ?? 0,
            over: (sheet?.scrollHeight ?? 0) - (sheet?.clientHeight ?? 0),
            notes: sheet?.querySelector(".sheet-notes")?.clientHeight ?? 0,
          });
        }
        return all;
      },
      sheets.map(({ path }) => path),
    );
    expect(measured.length).toBeGreaterThan(0);
    expect(measured.filter(({ high, over }) => mm(high) > 250 || over > 1)).toEqual([]);
    const left = new Map(measured.map(({ path, notes }) => [path, mm(notes)]));
    const [[fullest, room] = ["", 0]] = [...left].sort(([, a], [, b]) => a - b);
    expect(room, fullest).toBeGreaterThan(20);
    await page.goto(site.url + fullest);
    const pdf = await page.pdf({ preferCSSPageSize: true, format: "Letter" });
    expect(pdf.toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(1);
  });

  it("number what several people said, not the sentences of one answer", async () => {
    const numbers: Record<string, string[]> = {};
    for (const kind of ["lessons", "factors", "questions"]) {
      const page = await visit(sheets.find(({ path }) => path.startsWith(`/sheets/${kind}/`))?.path ?? kind);
      numbers[kind] = await page
        .locator(".sheet-points > li")
        .evaluateAll((points) => [...new Set(points.map((point) => getComputedStyle(point, "::before").content))]);
    }
    expect(numbers).toEqual({ lessons: ["counter(point)"], factors: ["counter(point)"], questions: ["none"] });
  });
});

describe("listening", () => {
  async function begin(languages: string[]): Promise<Page> {
    const page = await site.browser.newPage();
    await page.addInitScript(fakeSpeech, languages);
    await page.goto(`${site.url}/networks/trat-satcha-sasom-sap/`);
    await page.getByRole("button", { name: "ฟัง", exact: true }).click();
    await bar(page).getByRole("status").filter({ hasText: "กำลังหาเสียง" }).waitFor();
    await page.evaluate(() => window.fakeSpeech.load());
    return page;
  }
  const bar = (page: Page) => page.getByRole("region", { name: "ฟังหน้านี้" });
  const press = (page: Page, name: string) => bar(page).getByRole("button", { name }).click();
  const said = (page: Page) => page.evaluate(() => window.fakeSpeech.said);
  const last = async (page: Page) => (await said(page)).at(-1);
  const end = (page: Page) => page.evaluate(() => window.fakeSpeech.end());
  const lit = (page: Page) => page.evaluate(() => [...(CSS.highlights.get("reading") ?? [])].map(String).join().trim());

  it("reads the page from its title on, sentence by sentence, and lights what is read; no note is read", async () => {
    const page = await begin(["en-US", "th_TH"]);
    const title = await page.locator("h1").innerText();
    await page.waitForFunction(() => window.fakeSpeech.said.length === 1);
    expect(await lit(page)).toBe(title.replace(/\s+/g, " "));
    const all = await page.evaluate(() => {
      while (speechSynthesis.speaking) window.fakeSpeech.end();
      return window.fakeSpeech.said.map(({ text }) => text);
    });
    expect(await bar(page).getByRole("status").innerText()).toBe("อ่านจบแล้ว");
    expect(await lit(page)).toBe("");
    expect(Math.max(...all.map(({ length }) => length))).toBeLessThan(200);
    expect(all.length).toBeGreaterThan(10);
    const unread = ["แชร์", "คัดลอก", "พิมพ์ว่า", "กลับไปที่คำ", "แก้ไขหน้านี้"];
    expect(unread.filter((words) => all.some((text) => text.includes(words)))).toEqual([]);
  });

  it("pauses, goes on at the same sentence, goes back, takes another speed, and stops with the focus where it was", async () => {
    const page = await begin(["th-TH"]);
    await page.waitForFunction(() => window.fakeSpeech.said.length === 1);
    await end(page);
    const second = await last(page);
    await press(page, "หยุดพัก");
    expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
    await press(page, "อ่านต่อ");
    expect([(await said(page)).length, await last(page)]).toEqual([3, second]);
    await press(page, "ย้อน");
    expect(await last(page)).toEqual((await said(page))[0]);
    await press(page, "ข้าม");
    await bar(page).getByLabel("ความเร็ว").selectOption("เร็ว");
    expect(await last(page)).toEqual({ text: second?.text, rate: 1.25 });
    await bar(page).getByRole("button", { name: "เลิกฟัง" }).press("Enter");
    await bar(page).waitFor({ state: "hidden" });
    expect(await page.evaluate(() => [speechSynthesis.speaking, document.activeElement?.textContent])).toEqual([
      false,
      "ฟัง",
    ]);
  });

  it("is closed by Escape, after what lies over it", async () => {
    const page = await begin(["th-TH"]);
    await page.waitForFunction(() => window.fakeSpeech.said.length === 1);
    const box = page.locator(":popover-open");
    await page.getByRole("button", { name: "แชร์" }).click();
    await box.waitFor();
    await page.keyboard.press("Escape");
    await box.waitFor({ state: "detached" });
    expect(await bar(page).isVisible()).toBe(true);
    await page.getByLabel("ความเร็ว").press("Escape");
    expect(await bar(page).isVisible()).toBe(true);
    await bar(page).getByRole("button", { name: "หยุดพัก" }).press("Escape");
    await bar(page).waitFor({ state: "hidden" });
    expect(await page.evaluate(() => [speechSynthesis.speaking, document.activeElement?.textContent])).toEqual([
      false,
      "ฟัง",
    ]);
  });

  it("has its buttons in a row on a phone, and none out of sight in text of twice the size", async () => {
    const page = await begin(["th-TH"]);
    const boxes = async (times: string) => {
      await page.evaluate((times) => document.documentElement.style.setProperty("--text-size", times), times);
      const all = await bar(page).locator("button, select").all();
      return Promise.all(all.map(async (each) => (await each.boundingBox()) ?? { x: -1, y: -1, width: 0, height: 0 }));
    };
    await page.setViewportSize({ width: 360, height: 740 });
    const usual = (await boxes("")).slice(0, 4).map(({ y }) => Math.round(y));
    expect(new Set(usual).size, `rows of ${usual}`).toBe(1);
    for (const { x, y, width, height } of await boxes("2")) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(360);
      expect(y).toBeGreaterThan(370);
      expect(y + height).toBeLessThanOrEqual(741);
    }
  });

  it("says plainly that there is no Thai voice", async () => {
    const page = await begin(["en-US"]);
    await bar(page).getByRole("status").filter({ hasText: "ยังไม่มีเสียงอ่านภาษาไทย" }).waitFor();
    expect(await bar(page).getByRole("button").allInnerTexts()).toEqual(["เลิกฟัง"]);
    expect(await said(page)).toEqual([]);
  });
});
