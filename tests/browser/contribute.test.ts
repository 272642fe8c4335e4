import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { checkContent } from "../../src/check/check.ts";
import { collectionNames, collections } from "../../src/collections/index.ts";
import type { FormField } from "../../src/contribute/form-field.ts";
import { formOf } from "../../src/contribute/spec.ts";
import { keptText } from "../../src/model/terms.ts";
import { hasRepository } from "../../src/site.ts";
import { answers } from "../../src/words/action-answers.ts";
import { contactText } from "../../src/words/contact.ts";
import { formLines, formText } from "../../src/words/contribute.ts";
import { contributePage } from "../../src/words/contribute-page.ts";
import { knowledge } from "../knowledge.ts";
import { LATER } from "../next-library.ts";
import { textOf } from "../site/dist.ts";
import { axeViolationsInBothThemes } from "./axe.ts";
import { cutInText } from "./cut-words.ts";
import { serveDeployments } from "./deployment-server.ts";
import { cutsOf } from "./probes/lines.ts";
import { BUILDING } from "./reader.ts";
import { buildReleases } from "./releases.ts";
import { askedForAll, browseSite } from "./site.ts";

const DIST = process.env.OUT_DIR ?? "dist";

const site = browseSite();
/** Sentences of the forms, as a page holds them. */
const lines = formLines((text) => keptText(knowledge, text));

/** Opens a page; of a form, when it has its names and can be filled. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await site.open(path, options);
  if (options.javaScriptEnabled !== false && path !== "/" && path !== "/contribute/")
    await page.locator("#finished").waitFor();
  return page;
}

const field = (name: string) => `#f-${name}`;

/** After whatever has happened is on the page as it is drawn. */
const laidOut = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));

/**
 * Chooses a report where there are several, and a section, waits until its paragraphs are there, and chooses the one that holds
 * these words.
 */
async function cite(page: Page, prefix: string, section: string, words: string, source?: string): Promise<void> {
  if (source) await page.selectOption(field(`${prefix}-source`), source);
  await page.selectOption(field(`${prefix}-section`), section);
  const option = page.locator(`${field(`${prefix}-at`)} option`, { hasText: words }).first();
  await option.waitFor({ state: "attached" });
  await page.selectOption(field(`${prefix}-at`), await option.getAttribute("value"));
}

/** What a network's form is filled with: on this site, and in the small library. */
const NETWORK = {
  title: "เครือข่ายพระสงฆ์ทดลอง: แบบฟอร์ม",
  province: "amnat-charoen",
  source: "report-2550",
  section: "appendix-1-1",
  words: "18.2 | เครือข่ายพระสงฆ์",
  row: "18.2",
  printed: "เครือข่ายพระสงฆ์",
  body: "การแลกเปลี่ยนเรียนรู้และหนุนเสริม",
};
const LIBRARY_NETWORK: typeof NETWORK = {
  title: "เครือข่ายตลาดน้ำผึ้ง",
  province: "nan",
  source: "beta",
  section: "1",
  words: "โครงการตลาดน้ำผึ้ง",
  row: "2",
  printed: "โครงการตลาดน้ำผึ้ง",
  body: "มีคนเข้าร่วม 20 คน",
};

async function fillNetwork(page: Page, what = NETWORK): Promise<void> {
  await page.fill(field("title"), what.title);
  await page.selectOption(field("province"), what.province);
  await page.getByRole("button", { name: "เพิ่มข้อใน “ชื่ออื่นและคำที่ใช้ค้น”" }).click();
  await page.fill(field("aliases-0"), "พระทดลอง");
  await page.selectOption(field("active"), { label: "รายงานว่ามีกิจกรรม" });
  await page.selectOption(field("potential"), { label: "ไม่อยู่ในรายชื่อ" });
  await page.selectOption(field("business"), { label: "เรียนรู้และวิชาการ" });
  await cite(page, "appearances-0", what.section, what.words, what.source);
  await page.fill(field("appearances-0-row"), what.row);
  await page.fill(field("appearances-0-printed"), what.printed);
  await page.selectOption(field("appearances-0-certainty"), { label: "น่าจะใช่" });
  await page.fill(field("appearances-0-reason"), "ชื่อตรงกัน");
  await page.fill(field("body"), what.body);
}

/** In the small library. */
async function fillLesson(page: Page): Promise<void> {
  await page.fill(field("title"), "พัฒนาตลาดของคนเลี้ยงผึ้ง");
  await page.selectOption(field("kind"), { label: "ข้อเสนอแนะของจังหวัด" });
  await page.selectOption(field("province"), "nan");
  await page.getByRole("button", { name: "เพิ่มข้อใน “ปัจจัยที่เกี่ยวข้อง”" }).click();
  await page.selectOption(field("factors-0"), { index: 1 });
  await page.selectOption(field("topic"), "khai-nam-phueng");
  await cite(page, "sources-0", "1", "เดิมมีสมาชิก", "beta");
  await page.getByRole("button", { name: "คัดข้อความจากที่มามาใส่" }).click();
}

/** What the form would hand in: the file's path and text, when nothing is left to mend. */
async function handedIn(page: Page): Promise<{ path: string; text: string }> {
  // Leaving the last field brings the file up to date.
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.getByText(/^ครบแล้ว /).waitFor();
  const text = await page.inputValue("#finished");
  const said = (await page.locator("#finished").locator("xpath=preceding-sibling::p").textContent()) ?? "";
  const path = said.replace(formText.at(""), "");
  const opens = page.locator("#open-page");
  if ((await opens.count()) === 0) return { path, text };
  const url = new URL((await opens.getAttribute("href")) ?? "");
  expect(url.href.length).toBeLessThan(8_000);
  expect(url.pathname).toMatch(/\/new\/main$/);
  if (url.searchParams.has("value")) expect(url.searchParams.get("value")).toBe(text);
  expect(url.searchParams.get("filename")).toBe(path);
  return { path, text };
}

describe("forms", () => {
  it(
    "a network and a lesson that were filled in pass the check and are built into pages",
    async () => {
      const { base, first, next, content } = await buildReleases();
      const server = await serveDeployments(first, base);
      for (const [collection, fill] of [
        ["networks", (page: Page) => fillNetwork(page, LIBRARY_NETWORK)],
        ["lessons", fillLesson],
      ] as const) {
        const page = await site.browser.newPage();
        await page.goto(`${server.origin}${base}contribute/${collection}/`);
        await page.locator("#finished").waitFor();
        await fill(page);
        const { path, text } = await handedIn(page);
        const file = path.replace(/^content\//, "");
        // The next release of the small library has these very files, and is built for other tests too.
        expect(readFileSync(join(LATER, file), "utf8")).toBe(text);
        const built = readFileSync(join(next, file.replace(/\.md$/, "/index.html")), "utf8");
        expect(textOf(built).replace(/\s+/g, "")).toContain(/^title: (.+)$/m.exec(text)?.[1]);
        await page.context().close();
      }
      await server.close();
      expect(checkContent(content)).toEqual([]);
    },
    BUILDING,
  );

  it(
    "of two reports with a chapter 1, a section is chosen from the one beside it",
    async () => {
      const { base, first } = await buildReleases();
      const server = await serveDeployments(first, base);
      const page = await site.browser.newPage();
      await page.goto(`${server.origin}${base}contribute/lessons/`);
      await page.locator("#finished").waitFor();
      const section = page.locator(field("sources-0-section"));
      const offered = () => section.locator("option:not([value=''])").allTextContents();
      expect(await offered()).toEqual([]);
      await page.selectOption(field("sources-0-source"), "beta");
      await expect.poll(offered).toEqual(["บทที่ 1 ผลการศึกษา", "บทที่ 2 สรุป"]);
      await section.selectOption("1");
      await page.fill(field("title"), "ก");
      expect(await section.inputValue()).toBe("1");
      await page.selectOption(field("sources-0-source"), "alpha");
      await expect.poll(offered).toEqual(["บทที่ 1 บทนำ"]);
      expect(await section.inputValue()).toBe("");
      await page.context().close();
      await server.close();
    },
    BUILDING,
  );

  it("says what is wrong at the field as one types, and takes it back", async () => {
    const page = await open("/contribute/networks/");
    await cite(page, "appearances-0", "appendix-1-1", "18.2 | เครือข่ายพระสงฆ์");
    await page.fill(field("appearances-0-printed"), "เครือข่ายที่ไม่มี");
    await page.locator(field("appearances-0-printed")).blur();
    const message = page.locator(field("appearances-0-printed-fault"));
    await expect.poll(() => message.textContent()).toMatch(/^ไม่พบ "เครือข่ายที่ไม่มี" ในที่ที่อ้าง/);
    expect(await page.getAttribute(field("appearances-0-printed"), "aria-invalid")).toBe("true");
    await page.fill(field("appearances-0-printed"), "เครือข่ายพระสงฆ์");
    await expect.poll(() => message.isHidden()).toBe(true);
    const taken = knowledge.networks.find(({ province }) => province !== null);
    await page.fill(field("title"), taken?.title ?? "");
    await page.selectOption(field("province"), taken?.province ?? "");
    await page.locator(field("title")).blur();
    await expect.poll(() => page.locator(field("title-fault")).textContent()).toMatch(/^ชื่อ ".*" มีแล้วใน/);
    await page.context().close();
  });

  it("lists what is to mend beside its count, leads there, and does not call the file finished", async () => {
    const page = await open("/contribute/lessons/");
    const list = page.locator("#to-mend");
    expect(await list.isHidden()).toBe(true);
    await page.fill(field("body"), "ก");
    await list.waitFor();
    expect(await page.locator("#form-status + div > #to-mend:first-child").count()).toBe(1);
    expect(await page.locator("label[for=finished]").textContent()).toBe(formText.unfinished);
    expect(await page.locator("#preview").textContent()).toBe(formText.previewSoFar);
    await list.getByRole("link", { name: "ชื่อบทเรียน" }).click();
    // Its label is not left above the window.
    const label = await page.getByText("ชื่อบทเรียน", { exact: true }).first().boundingBox();
    expect(label?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.type("ก");
    expect(await page.inputValue(field("title"))).toBe("ก");
    await page.context().close();
  });

  it(
    "does not send what is not finished",
    async () => {
      const { base, first } = await buildReleases();
      const server = await serveDeployments(first, base);
      const page = await site.browser.newPage();
      await page.goto(`${server.origin}${base}contribute/lessons/`);
      await page.click("#open-page");
      expect(page.context().pages().length).toBe(1);
      const list = page.locator("#to-mend");
      await expect.poll(() => list.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.context().close();
      await server.close();
    },
    BUILDING,
  );

  it.skipIf(hasRepository)(
    "has no way to a repository that nobody has named, and says once what to do instead",
    async () => {
      for (const javaScriptEnabled of [true, false]) {
        const page = await open("/contribute/lessons/", { javaScriptEnabled });
        expect(await page.locator("#open-page, main a[href*=github]").count()).toBe(0);
        expect(await page.locator("main").innerText()).not.toMatch(/GitHub|Fork|Commit|pull request/);
        expect(await page.locator("main").getByText(contactText.noRepository).count()).toBe(1);
        await page.context().close();
      }
    },
  );

  it("keeps a draft over a reload until it is cleared", async () => {
    const page = await open("/contribute/networks/");
    await fillNetwork(page);
    // Straight after the last letter.
    await page.reload();
    const { text } = await handedIn(page);
    expect(text).toMatch(/การแลกเปลี่ยนเรียนรู้และหนุนเสริม\n$/);
    await page.reload();
    expect((await handedIn(page)).text).toBe(text);
    expect(await page.inputValue(field("body"))).toBe("การแลกเปลี่ยนเรียนรู้และหนุนเสริม");
    expect(await page.getByText(lines.restored).count()).toBe(1);
    page.once("dialog", (dialog) => dialog.accept());
    await page.getByRole("button", { name: "ล้างแบบฟอร์ม" }).click();
    expect(await page.inputValue(field("title"))).toBe("");
    await page.reload();
    expect(await page.inputValue(field("title"))).toBe("");
    expect(await page.getByText("ยังไม่ได้กรอก").count()).toBe(1);
    await page.context().close();
  });

  it("adds, moves and removes what a list holds", async () => {
    const page = await open("/contribute/networks/");
    const add = page.getByRole("button", { name: "เพิ่มข้อใน “ชื่ออื่นและคำที่ใช้ค้น”" });
    for (const name of ["หนึ่ง", "สอง", "สาม"]) {
      await add.click();
      await page.keyboard.type(name);
    }
    await page.getByRole("button", { name: "เลื่อนขึ้น ชื่ออื่นและคำที่ใช้ค้น ข้อ 3" }).click();
    await page.getByRole("button", { name: "ลบ ชื่ออื่นและคำที่ใช้ค้น ข้อ 1" }).click();
    await expect.poll(() => page.inputValue("#finished")).toContain("aliases:\n  - สาม\n  - สอง\n");
    await page.context().close();
  });

  it("asks before it deletes what was filled in, and warns when another window writes the same draft", async () => {
    const page = await open("/contribute/networks/");
    const add = page.getByRole("button", { name: "เพิ่มข้อใน “ปรากฏในรายงาน”" });
    // A new item is whole at once: a part that came later would push its button away.
    const whole = await add.evaluate((more: HTMLElement) => {
      more.click();
      return document.querySelector("#f-appearances-1-at") !== null;
    });
    expect(whole).toBe(true);
    // What scripts draw may have letters of which no font was here yet: they move what stands below them.
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    // The field that has the focus is left by this: what it has to say must not push the button away.
    await page.getByRole("button", { name: "ลบ ปรากฏในรายงาน ข้อ 2" }).hover();
    await page.mouse.down();
    await laidOut(page);
    await page.mouse.up();
    await expect.poll(() => page.locator(field("appearances-1-printed")).count()).toBe(0);
    await page.fill(field("appearances-0-printed"), "พิมพ์ไว้นาน");
    const asked: string[] = [];
    page.once("dialog", (dialog) => {
      asked.push(dialog.message());
      return dialog.dismiss();
    });
    await page.getByRole("button", { name: "ลบ ปรากฏในรายงาน ข้อ 1" }).click();
    expect(asked).toEqual(["ลบ ปรากฏในรายงาน ข้อ 1 ซึ่งกรอกไว้แล้ว ใช่หรือไม่"]);
    expect(await page.inputValue(field("appearances-0-printed"))).toBe("พิมพ์ไว้นาน");
    const other = await page.context().newPage();
    await other.goto(`${site.url}/contribute/networks/`);
    await other.fill(field("title"), "จากอีกหน้าต่าง");
    await page.getByText(lines.otherWindow).waitFor();
    await page.context().close();
  });

  it("does not move what is pressed when the paragraphs of a section arrive meanwhile", async () => {
    const page = await open("/contribute/networks/");
    let arrive = () => {};
    const allowed = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route("**/contribute/places/**", async (route) => {
      await allowed;
      await route.continue();
    });
    await page.getByRole("button", { name: "เพิ่มข้อใน “ปรากฏในรายงาน”" }).click();
    const asked = page.waitForRequest("**/contribute/places/**");
    await page.selectOption(field("appearances-0-section"), "appendix-1-1");
    await asked;
    // Found nowhere there: the field above says so as soon as the paragraphs are here.
    await page.fill(field("appearances-0-printed"), "เครือข่ายที่ไม่มี");
    await page.focus(field("appearances-1-printed"));
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.getByRole("button", { name: "ลบ ปรากฏในรายงาน ข้อ 2" }).hover();
    await page.mouse.down();
    const arrived = page.waitForResponse("**/contribute/places/**");
    arrive();
    await (await arrived).finished();
    await laidOut(page);
    await page.mouse.up();
    await expect.poll(() => page.locator(field("appearances-1-printed")).count()).toBe(0);
    await page.context().close();
  });

  it("reads dates as people write them, and shows what it has read", async () => {
    const page = await open("/contribute/followups/");
    expect(
      await page
        .locator(`${field("activities-0-at")} option`)
        .first()
        .textContent(),
    ).toBe("เลือกหัวข้อในช่อง “ที่มา” ก่อน");
    await page.fill(field("activities-0-dates-0"), "30/5/50");
    await page.locator(field("activities-0-dates-0")).blur();
    await expect.poll(() => page.inputValue("#finished")).toContain("2007-05-30");
    expect(await page.locator(".preview").textContent()).toContain("30 พฤษภาคม 2550");
    expect(await page.locator(field("activities-0-dates-0-fault")).isHidden()).toBe(true);
    await page.context().close();
  });

  it("tells of a date that it cannot read wherever it shows it", async () => {
    const page = await open("/contribute/followups/");
    await page.fill(field("activities-0-dates-0"), "31 ก.ย. 50");
    await page.locator(field("activities-0-dates-0")).blur();
    await expect.poll(() => page.locator(".preview").textContent()).toContain(`31 ก.ย. 50 (${formText.unreadDate})`);
    await page.fill(field("activities-0-dates-0"), "25-26 ก.ย. 50");
    await expect.poll(() => page.locator(field("activities-0-dates-0-fault")).textContent()).toBe(formText.oneDayEach);
    await page.context().close();
  });

  it("can be copied and downloaded", async () => {
    const page = await open("/contribute/networks/", { permissions: ["clipboard-read", "clipboard-write"] });
    await fillNetwork(page);
    await page.getByText(/^ครบแล้ว /).waitFor();
    await page.getByRole("button", { name: "คัดลอกไฟล์" }).click();
    await page.getByText("คัดลอกแล้ว").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.inputValue("#finished"));
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "ดาวน์โหลดไฟล์" }).click();
    expect((await download).suggestedFilename()).toMatch(/^amnat-charoen-[a-z0-9-]+\.md$/);
    await page.context().close();
  });

  it("is taken with what was typed last, however slow the page is", async () => {
    const page = await open("/contribute/networks/", { permissions: ["clipboard-read", "clipboard-write"] });
    await fillNetwork(page);
    await page.getByText(/^ครบแล้ว /).waitFor();
    // At once: nothing of the page has had its turn in between.
    await page.evaluate((id) => {
      const box = document.querySelector<HTMLTextAreaElement>(id);
      if (box) box.value = "ถ้อยคำที่พิมพ์เป็นคำสุดท้าย";
      box?.dispatchEvent(new Event("input", { bubbles: true }));
      [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "คัดลอกไฟล์")?.click();
    }, field("body"));
    await page.getByText("คัดลอกแล้ว").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("ถ้อยคำที่พิมพ์เป็นคำสุดท้าย");
    await page.context().close();
  });

  it("can be filled with the keyboard alone", async () => {
    const page = await open("/contribute/glossary/");
    const focused = () => page.evaluate(() => document.activeElement?.id ?? "");
    const tabTo = async (id: string) => {
      for (let presses = 0; presses < 80 && (await focused()) !== id; presses++) await page.keyboard.press("Tab");
      expect(await focused()).toBe(id);
    };
    await tabTo("f-title");
    await page.keyboard.type("คำทดลอง");
    await tabTo("f-kind");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await tabTo("f-aliases");
    await page.keyboard.press("Enter");
    expect(await focused()).toBe("f-aliases-0");
    await page.keyboard.type("คำลอง");
    await tabTo("f-sources-0-section");
    for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowDown");
    await tabTo("f-body");
    await page.keyboard.type("คำที่ใช้ลองแบบฟอร์ม");
    await tabTo("f-id");
    await tabTo("finished");
    const { text } = await handedIn(page);
    expect(text).toMatch(/^---\ntitle: คำทดลอง\nkind: term\nexpansion: null\naliases:\n {2}- คำลอง\nsources:\n/);
    expect(text).toMatch(/\nsources:\n {2}- source: [\w-]+\n {4}section: [\w"-]+\n---\nคำที่ใช้ลองแบบฟอร์ม\n$/);
    await page.context().close();
  });

  it("says so when the names cannot be loaded, and tries again", async () => {
    const page = await site.open("/");
    await page.route("**/contribute/known/*", (route) => route.abort());
    await page.goto(`${site.url}/contribute/lessons/`);
    await page.getByRole("alert").waitFor();
    await page.unroute("**/contribute/known/*");
    await page.getByRole("button", { name: "ลองใหม่" }).click();
    await page.locator("#finished").waitFor();
    await page.context().close();
  });

  it("fetches what reads Markdown when a text is written, and then says what the check would", async () => {
    const page = await site.open("/");
    const asked: string[] = [];
    page.on("request", (request) => {
      if (/body-reader/.test(request.url())) asked.push(request.url());
    });
    await page.goto(`${site.url}/contribute/glossary/`);
    await page.locator("#finished").waitFor();
    expect(asked).toEqual([]);
    await page.fill(field("body"), "[เครือข่าย](javascript:x) และ **คำ**\n\n- ข้อ");
    await page.locator(field("body")).blur();
    const message = page.locator(field("body-fault"));
    await expect.poll(() => message.textContent()).toMatch(/^ลิงก์แบบ javascript: ไม่ปลอดภัย/);
    expect(asked).toHaveLength(1);
    await page.fill(field("body"), "[เครือข่าย](https://example.org) และ **คำ**\n\n- ข้อ");
    await expect.poll(() => message.isHidden()).toBe(true);
    await expect.poll(() => page.locator(".preview .body-text").allTextContents()).toEqual(["เครือข่าย และ คำ", "– ข้อ"]);
    expect(await page.locator(".preview strong").textContent()).toBe("คำ");
    expect(await page.locator(".preview .body-text a").getAttribute("href")).toBe("https://example.org/");
    const reader = asked.map((url) => readFileSync(join(DIST, "_astro", url.replace(/.*\//, ""))));
    expect(gzipSync(reader[0] ?? "").length).toBeLessThan(22_000);
    await page.context().close();
  });

  it("fetches the rules of a collection alone where there are some, and says by them what the check would", async () => {
    const page = await site.open("/");
    const asked: string[] = [];
    page.on("request", (request) => {
      if (/own-rules/.test(request.url())) asked.push(request.url());
    });
    await page.goto(`${site.url}/contribute/glossary/`);
    await page.locator("#finished").waitFor();
    expect(asked).toEqual([]);
    await page.goto(`${site.url}/contribute/topics/`);
    await page.locator("#finished").waitFor();
    await page.getByRole("button", { name: "เพิ่มข้อใน “ให้อ่านก่อน”" }).click();
    const lesson = page.locator(field("first-0-lesson"));
    await lesson.selectOption({ index: 1 });
    await lesson.blur();
    await expect
      .poll(() => page.locator(field("first-0-lesson-fault")).textContent())
      .toMatch(/^บทเรียน “.+” อยู่ในหมวด “/);
    expect(asked).toHaveLength(1);
    const rules = asked.map((url) => readFileSync(join(DIST, "_astro", url.replace(/.*\//, ""))));
    expect(gzipSync(rules[0] ?? "").length).toBeLessThan(7_700);
    await page.context().close();
  });

  it("does not say that all is well where its section cannot be loaded", async () => {
    const page = await site.open("/");
    await page.route("**/contribute/places/**", (route) => route.abort());
    await page.goto(`${site.url}/contribute/glossary/`);
    await page.locator("#finished").waitFor();
    await page.fill(field("title"), "คำทดลอง");
    await page.selectOption(field("kind"), { index: 1 });
    await page.selectOption(field("sources-0-section"), { index: 1 });
    await page.fill(field("body"), "คำที่ใช้ลองแบบฟอร์ม");
    const status = page.locator("#form-status");
    await expect.poll(() => status.textContent()).toMatch(/^ครบเท่าที่แบบฟอร์มตรวจได้ .*ถ้อยคำที่คัดอยู่ตรงที่อ้าง/);
    await page.context().close();
  });

  it("lets a place be typed when its section cannot be loaded", async () => {
    const page = await open("/contribute/networks/");
    await page.route("**/contribute/places/**", (route) => route.abort());
    await page.selectOption(field("appearances-0-section"), "appendix-1-1");
    await page.locator(`input${field("appearances-0-at")}`).fill("table-a1-r78");
    await expect.poll(() => page.inputValue("#finished")).toContain("at: table-a1-r78");
    await page.context().close();
  });
});

const FORMS = readdirSync(join(DIST, "contribute"))
  .filter((name) => existsSync(join(DIST, "contribute", name, "index.html")))
  .map((name) => `/contribute/${name}/`);
const PAGES = ["/contribute/", ...FORMS];

/** Of what there is only one, nobody adds another. */
const filled = collectionNames.filter((name) => !collections[name].single);

/** What a field's markup hangs on. */
const kindsOf = (field: FormField): string[] => [
  [field.kind, field.nullable === true, field.long === true].join(),
  ...[...(field.fields ?? []), ...(field.item ? [field.item] : [])].flatMap(kindsOf),
];
/** Forms that have, together, every kind of field: axe looks at these, all of them are made by one component. */
const EVERY_FIELD = new Set<string>();
const kinds = new Set<string>();
for (const name of filled.toSorted((a, b) => kindsOf(formOf(b)).length - kindsOf(formOf(a)).length)) {
  const own = [...kindsOf(formOf(name)), `body ${collections[name].body !== undefined}`];
  if (own.every((kind) => kinds.has(kind))) continue;
  for (const kind of own) kinds.add(kind);
  EVERY_FIELD.add(`/contribute/${name}/`);
}

it.skipIf(hasRepository)("what is to be sent to the publisher is copied by a button", async () => {
  const page = await open("/contribute/", { permissions: ["clipboard-read", "clipboard-write"] });
  const text = await page.locator("[data-to-send]").textContent();
  const button = page.getByRole("button", { name: contributePage.copy });
  await button.click();
  await page.getByRole("status").filter({ hasText: answers.copied }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  await page.context().close();
});

describe("pages", () => {
  it("there is one for each collection", () => expect(FORMS.length).toBe(filled.length));

  it("fit the window from 320 px, part no word, ask no other host, break no policy, and pass axe filled with mistakes", async () => {
    const page = await open("/");
    const wrong: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(site.url)) wrong.push(request.url());
    });
    page.on("console", (message) => {
      if (message.type() === "error") wrong.push(message.text());
    });
    page.on("pageerror", (error) => wrong.push(error.message));
    for (const path of PAGES) {
      await page.goto(site.url + path);
      if (FORMS.includes(path)) await page.locator("#finished").waitFor();
      await askedForAll(page);
      for (const width of [320, 1280, 360]) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (over > 0) wrong.push(`${path} ${width}px: +${over}`);
        for (const cut of await page.evaluate(cutsOf, {
          selector: "[data-form]",
          atSpaces: true,
          most: 1_500,
        } as const))
          for (const parted of cutInText(cut))
            wrong.push(`${path} ${width}px: ${parted} in: ${cut.before}|${cut.after}`);
      }
      if (!EVERY_FIELD.has(path)) continue;
      await page.locator(".field input[type=text]").first().fill("ก");
      await page.locator("#to-mend").waitFor();
      wrong.push(...(await axeViolationsInBothThemes(page.mainFrame())).map((problem) => `${path} ${problem}`));
      await page.emulateMedia({ colorScheme: "light" });
    }
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it("show the template and the steps without JavaScript", async () => {
    const page = await open("/contribute/lessons/", { javaScriptEnabled: false });
    expect(await page.inputValue("#template")).toBe(readFileSync("content/_templates/lessons.md", "utf8"));
    expect(await page.locator("#form noscript p").first().isVisible()).toBe(true);
    expect(await page.locator("#by-hand > li").count()).toBe(hasRepository ? 4 : 2);
    await page.context().close();
  });

  it.each(PAGES)("%s weighs at most 40 KB with its styles and scripts", (path) => {
    const html = readFileSync(join(DIST, path, "index.html"), "utf8");
    const seen = new Set(
      [...html.matchAll(/(?:href|src)="([^"]*\/_astro\/[^"]+\.(?:css|js))"/g)].map(([, file = ""]) =>
        file.replace(/^.*\/_astro\//, ""),
      ),
    );
    // Scripts import further ones.
    for (const file of seen) {
      if (file.endsWith(".js"))
        for (const [, inner = ""] of readFileSync(join(DIST, "_astro", file), "utf8").matchAll(
          /["']\.\/([\w.-]+\.js)["']/g,
        ))
          seen.add(inner);
    }
    const weight = [...seen].reduce(
      (sum, file) => sum + gzipSync(readFileSync(join(DIST, "_astro", file))).length,
      gzipSync(html).length,
    );
    expect(weight).toBeGreaterThan(5_000);
    expect(weight).toBeLessThanOrEqual(40_960);
  });
});
