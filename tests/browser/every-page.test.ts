import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { isShort } from "../../src/text/join-words.ts";
import { partedBy } from "../line-ends.ts";
import { pagesOfEachPart } from "../pages-of-each-part.ts";
import { pagesOfOtherSheets } from "../pages-of-other-sheets.ts";
import { readPages } from "../site/dist.ts";
import { axeViolationsInBothThemes, smallTargets } from "./axe.ts";
import { cutByScripts, cutInText, cutWords } from "./cut-words.ts";
import { framePages } from "./framed.ts";
import { scrollsSideways } from "./probes/diagrams.ts";
import { holesOver } from "./probes/holes.ts";
import { type Cut, cutsOf, HEADINGS, tornSentences } from "./probes/lines.ts";
import { orderOfSheetsMatters } from "./probes/sheet-order.ts";
import { underAFinger } from "./probes/targets.ts";
import { browseSite } from "./site.ts";

/**
 * As few pages as show every part that some page of the site has are visited, each once, and all that a page must be is asked of it then:
 * every visit costs more than a question.
 */
/** Diagrams and forms are visited by tests of their own (diagrams.test.ts, contribute.test.ts). */
const ELSEWHERE = /^\/(?:diagrams|contribute)\/./;
const pages = pagesOfEachPart(readPages().filter(({ path }) => !ELSEWHERE.test(path)));
/** They have controls that no other page has. */
const elsewhere = pagesOfEachPart(
  readPages().filter(({ path, html }) => ELSEWHERE.test(path) && !html.includes('http-equiv="refresh"')),
);
const otherSheets = pagesOfOtherSheets(readPages(), pages);
const WIDTHS = [1280, 1024, 900, 768, 480, 360, 320];
const LARGE_TEXT_WIDTHS = [1280, 768, 360];

const site = browseSite();
const framed = framePages(site);
const wrong: string[] = [];
beforeAll(() => {
  const { page } = framed;
  page.on("request", (request) => {
    if (!request.url().startsWith(site.url) && !request.url().startsWith("data:")) wrong.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("404")) wrong.push(message.text());
  });
  page.on("pageerror", (error) => wrong.push(error.message));
});
beforeEach(() => {
  wrong.length = 0;
});

/** As a reader's choice does (layouts/first-script.ts). */
const sizeText = (times: string): Promise<void> =>
  framed.frame.evaluate((times) => document.documentElement.style.setProperty("--text-size", times), times);

/** Between these steps of the text size other rules of lines begin (styles/text.css). */
const LARGER = ["", "1.15", "1.4"];
let lines = 0;
/** In larger text a longer word may be longer than a line. */
const FITS = 9;
/** On a phone, words of headings that a line's end cuts. */
async function cutOnAPhone(): Promise<string[]> {
  await framed.resize(360, 800);
  const found: string[] = [];
  for (const times of LARGER) {
    await sizeText(times);
    const cuts = await framed.frame.evaluate(cutsOf, HEADINGS);
    lines += cuts.length;
    for (const cut of cuts)
      for (const word of cutWords(cut))
        if (times === "" || isShort(word.replace("|", ""), FITS))
          found.push(`${times} ${word} in: ${cut.before}|${cut.after}`);
  }
  await sizeText("");
  return found;
}

/** Of phones that people have. */
const PHONES = [320, 360, 375, 390, 412, 430];
const WITHIN = { selector: "main", atSpaces: true, most: 1_500 } as const;
/** A script draws it, hundreds of rows at each letter that is typed: it keeps neither names of the content nor places in a report. */
const DRAWN = /^\/data\/table\//;
let ends = 0;
/** What is found in all that the page says when its folds are open. */
async function unfolded<T>(look: () => Promise<T>): Promise<T> {
  await framed.frame.evaluate(() => {
    for (const closed of document.querySelectorAll<HTMLDetailsElement>("main details:not([open])")) {
      closed.open = true;
      closed.dataset.opened = "";
    }
  });
  const found = await look();
  await framed.frame.evaluate(() => {
    for (const opened of document.querySelectorAll<HTMLDetailsElement>("details[data-opened]")) {
      opened.open = false;
      delete opened.dataset.opened;
    }
  });
  return found;
}

/** What ends of lines part on phones. */
async function partedOnPhones(path: string): Promise<string[]> {
  const parts = DRAWN.test(path) ? cutByScripts : (cut: Cut) => [...cutInText(cut), ...partedBy(cut)];
  const found: string[] = [];
  for (const width of PHONES) {
    await framed.resize(width, 800);
    const cuts = await framed.frame.evaluate(cutsOf, WITHIN);
    ends += cuts.length;
    for (const cut of cuts)
      for (const parted of parts(cut)) found.push(`${width} px: ${parted} in: ${cut.before}|${cut.after}`);
  }
  return found;
}

/** As "แสดงที่มาทั้งหมด" in the menu does. */
const openSources = (choice: "all" | ""): Promise<void> =>
  framed.frame.evaluate((sources) => {
    document.documentElement.dataset.sources = sources;
  }, choice);

describe("every kind of page", () => {
  it.each(pages)("%s", async (path) => {
    await framed.open(path);
    const { frame } = framed;
    expect(await frame.evaluate(orderOfSheetsMatters), "hangs on the order of sheets").toEqual([]);
    expect(await frame.evaluate(tornSentences), "torn over flex or grid items").toEqual([]);
    if (path.startsWith("/report/")) {
      expect(await frame.evaluate(holesOver, 120), "notes leave a hole in the text").toEqual([]);
      await openSources("all");
      expect(await frame.evaluate(holesOver, 120), "open notes leave a hole in the text").toEqual([]);
      await openSources("");
    }
    expect(await framed.atWidths(WIDTHS, scrollsSideways)).toEqual([]);
    await sizeText("2");
    expect(await framed.atWidths(LARGE_TEXT_WIDTHS, scrollsSideways), "text of twice the size").toEqual([]);
    await sizeText("");
    expect(await cutOnAPhone(), "words cut in headings").toEqual([]);
    const fingers = () => framed.atWidths([360], underAFinger);
    expect(await fingers(), "lower or narrower than a finger").toEqual([]);
    await unfolded(async () => {
      expect(await partedOnPhones(path), "parted by ends of lines").toEqual([]);
      expect(await fingers(), "lower or narrower than a finger, in folds").toEqual([]);
      await sizeText("2");
      expect(await framed.atWidths([360], scrollsSideways), "text of twice the size in folds").toEqual([]);
      await sizeText("");
    });
    await framed.resize(1280, 900);
    expect(await axeViolationsInBothThemes(frame)).toEqual([]);
    await framed.resize(360, 800);
    expect(await smallTargets(frame), "under 24 px and near others (WCAG 2.5.8)").toEqual([]);
    expect(wrong, "errors, and requests to other hosts").toEqual([]);
  });

  it.each(elsewhere)("%s can be pressed by a finger on a phone", async (path) => {
    await framed.open(path);
    const fingers = () => framed.atWidths([360], underAFinger);
    expect([...(await fingers()), ...(await unfolded(fingers))]).toEqual([]);
  });

  it.each(otherSheets)("%s looks the same in whatever order its sheets come", async (path) => {
    await framed.open(path);
    expect(await framed.frame.evaluate(orderOfSheetsMatters)).toEqual([]);
  });

  it("has headings of several lines on a phone", () => expect(lines).toBeGreaterThan(20));
  it("has lines on phones", () => expect(ends).toBeGreaterThan(2000));
});

describe("what these tests look for", () => {
  it("is found: a torn sentence", async () => {
    await framed.show(
      '<ul style="display:flex"><li style="display:flex;gap:1em">ทำ<span class="keep">ข้อเสนอ</span> มกราคม</li></ul>',
    );
    expect(await framed.frame.evaluate(tornSentences)).toEqual(["ทำ | ข้อเสนอ | มกราคม"]);
  });

  const LINK = ".a .b { color: red }";
  it.each([
    ["the same property", LINK, ".a.a b { color: blue }", ".b.b { color: blue }", 1],
    ["by way of a shorthand", ".b { margin-top: 1px }", ".b { margin: 0 }", "", 1],
    ["a variable", ".b { --x: 1 }", "@supports (color: red) { .b { --x: 2 } }", "", 1],
    [
      "where both may be the case",
      "@media print { .b { top: 0 } }",
      "@container (width > 9px) { .b { top: 1px } }",
      "",
      1,
    ],
    ["while it is pressed", ".b:hover { top: 0 }", ".b:not(:focus) { top: 1px }", "", 1],
    ["of what stands before it", ".b::before { top: 0 }", ".b:before { top: 1px }", "", 1],
    ["of the more specific of several", ".x, .a > .b { top: 0 }", ":is(.x, .a .a) .b, .b.b { top: 1px }", "", 1],
    ["the same value", ".b { color: red }", ".b { color: red }", "", 0],
    ["what is less specific", LINK, ".b { color: blue }", ":where(.a) .b { color: blue }", 0],
    ["in another layer", `@layer parts { ${LINK} }`, `@layer pages { ${LINK.replace("red", "blue")} }`, "", 0],
    ["something else", ".b { color: red }", ".c { color: blue }", ".b::after { color: blue }", 0],
  ])("is found: two sheets set %s", async (_name, one, other, third, found) => {
    const sheets = ["", one, other, third].map((sheet) => `<style>${sheet}</style>`).join("");
    await framed.show(`${sheets}<p class="a"><b class="b">ก</b><i class="c">ก</i></p>`);
    expect(await framed.frame.evaluate(orderOfSheetsMatters)).toHaveLength(found);
  });

  it("is found: a word that is cut", () =>
    expect(cutWords({ before: "แผนแม่บทและวิสัย", after: "ทัศน์" })).toEqual(["วิสัย|ทัศน์"]));

  const item = (inner: string) => `<li class="entry"><a href="#x">หนึ่ง</a> ${inner}</li>`;
  const note = (inner: string, role = "doc-footnote") => `<li><div role="${role}">${inner}</div></li>`;
  it.each([
    ["in one entry of hundreds", `${item("<b>ก</b>").repeat(300)}${item('<img src="data:,">')}`, "image-alt 1"],
    [
      "in a colour of one entry's own",
      `${item("ก").repeat(300)}${item('<b class="pale">กลุ่ม</b>')}`,
      "color-contrast 1",
    ],
    ["in one note of hundreds", `${note("ก").repeat(300)}${note('<img src="data:,">')}`, "image-alt 1"],
    ["in a role that is none, of a note like others", `${note("ก").repeat(3)}${note("ก", "doc-not")}`, "aria-roles 1"],
    [
      "in a heading of hundreds",
      `${"<li><h2>ก</h2></li>".repeat(300)}<li><h2><b class="pale">กลุ่ม</b></h2></li>`,
      "color-contrast 1",
    ],
    [
      "in what is pressed, once only",
      `${item("ก").repeat(300)}<li><button><svg><path d="M0 0h9"/></svg></button></li>`,
      "button-name 1",
    ],
    [
      "in what is kept on one line, in one entry of hundreds",
      `${item('<span class="keep">ก</span>').repeat(300)}${item('<i class="own"><span class="keep">กลุ่ม</span></i>')}`,
      "color-contrast 1",
    ],
    ["in the dark alone", item('<b class="dim">กลุ่ม</b>').repeat(300), "dark color-contrast 2"],
  ])("is found: what axe refuses %s", async (_name, list, said) => {
    await framed.show(
      `<html lang="th"><title>ก</title><style>.pale { color: #eee } .dim { color: #333 } .own .keep { color: #eee } @media ` +
        "(prefers-color-scheme: dark) { body { background: #000; color: #fff } a { color: #fff } " +
        `}</style><main><h1>ก</h1><ul>${list}</ul><p id="x">ก</p></main>`,
    );
    expect((await axeViolationsInBothThemes(framed.frame)).join()).toContain(said);
  });

  it("is found: two small targets beside each other in a long list", async () => {
    await framed.show(`<ul>${'<li><button style="width:16px;height:16px;padding:0">ก</button></li>'.repeat(300)}</ul>`);
    expect(await smallTargets(framed.frame)).not.toEqual([]);
  });
});
