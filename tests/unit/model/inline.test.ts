import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Block, parseBlocks, plainText } from "../../../src/model/blocks.ts";
import type { Span } from "../../../src/model/inline.ts";
import { linkTarget } from "../../../src/model/link-target.ts";
import { runsOf } from "../../../src/model/runs.ts";
import { linkAttributes } from "../../../src/site.ts";
import { knowledge as k } from "../../knowledge.ts";
import { anyText } from "../any-text.ts";

const spansOf = (block: Block): readonly Span[] =>
  block.kind === "table" ? [block.headerSpans, ...block.rows.map(({ spans }) => spans)].flat(2) : block.spans;
const linksIn = (markdown: string) =>
  parseBlocks(markdown)
    .flatMap(spansOf)
    .flatMap((span) => ("link" in span ? span.link : []));

/** Pieces of addresses and of Markdown that someone would try. */
const piece = fc.oneof(
  fc.constantFrom(
    ...(
      "javascript: java script: JaVaScRiPt: vbscript: data:text/html, file:/// blob: https: http: https:// " +
      "// / \\\\ /\\ \\ . .. ../ @ # ? a.th [::1] :80 ก %2f %00 %0a &#106; &#x6A; &#0; &#10; &Tab; " +
      "&NewLine; &colon; &sol; &bsol; &amp; &lt; \u0000 \u0001 \t \u00a0 \u200b \u202e \ud800 < > \" ' ( ) " +
      "[ ] * ** _ ` ~ ! | networks krabi mailto: tel: ws: about: x"
    ).split(" "),
    " ",
    "\n",
  ),
  anyText(3),
);
const address = fc.array(piece, { maxLength: 10 }).map((parts) => parts.join(""));

/** What a browser makes of an address on a page of the site. */
function expectSafe(href: string): void {
  expect(href).toMatch(/^(?:https?:\/\/[^/\\@]|mailto:|tel:|#|\/(?![/\\]))/);
  expect(href).not.toMatch(/[\0-\u0020\u007F\\]/);
  const { protocol, origin } = new URL(href, "https://site.example/networks/x/");
  expect(["https:", "http:", "mailto:", "tel:"]).toContain(protocol);
  if (href.startsWith("/") || href.startsWith("#")) expect(origin).toBe("https://site.example");
}

describe("links of an entry", () => {
  it("lead nowhere unsafe, whatever is written", () => {
    let made = 0;
    const body = fc.oneof(
      address.map((target) => `[ก](${target})`),
      address.map((target) => `[ก](<${target}>)`),
      address.map((target) => `<${target}>`),
      address.map((target) => `[ก][1]\n\n[1]: ${target}`),
      address.map((target) => `- **[ก](/x/${target})**\n\n| [ก](https://${target}) |\n| - |\n| [ก](https:${target}) |`),
      fc
        .array(fc.oneof(piece, fc.constantFrom("[ก](", "](", "](/", ")", "<https://")), { maxLength: 20 })
        .map((p) => p.join("")),
    );
    fc.assert(
      fc.property(body, (markdown) => {
        for (const link of linksIn(markdown)) {
          made++;
          expectSafe(linkAttributes(link).href);
        }
      }),
      { numRuns: 3000 },
    );
    expect(made).toBeGreaterThan(300);
  });

  it.each([
    ["https://example.org/ก?a=1&amp;b=2#c", "https://example.org/%E0%B8%81?a=1&b=2#c"],
    ["http://example.org", "http://example.org/"],
    ["mailto:a@example.org", "mailto:a@example.org"],
    ["tel:021234567", "tel:021234567"],
    ["/networks/krabi/#p1", "/networks/krabi/#p1"],
    ["/networks/../about/", "/about/"],
    ["#p1", "#p1"],
  ])("%s → %s", (written, href) => {
    const target = linkTarget(written);
    expect(target && linkAttributes(target).href).toBe(href);
  });

  it.each(
    (
      "javascript:alert(1)|java&#115;cript:alert(1)|java&Tab;script:x|data:text/html,x|vbscript:x|" +
      "file:///etc|//example.org|\\\\example.org|/\\example.org|/..//example.org|/./\\example.org|" +
      "https:\\\\example.org|https:///x|https://a@b.th|networks/krabi|../x|?x|#|"
    ).split("|"),
  )("%s is no link", (written) => expect(linkTarget(written)).toBeUndefined());

  it("to other sites say so", () => {
    const [link] = linksIn("[ก](https://example.org/)");
    expect(link && linkAttributes(link)).toEqual({ href: "https://example.org/", rel: "external noopener" });
  });

  it("are not made of addresses that stand in the text: the report's may be another's by now", () =>
    expect(linksIn("www.example.org https://example.org a@example.org")).toEqual([]));
});

describe("what stands out", () => {
  it("leaves the text as it is read", () => {
    const [block] = parseBlocks("ก**ข*ค***[ง `จ`](/about/)<b>ฉ</b>");
    expect(block).toMatchObject({
      text: "กขคง จฉ",
      spans: [
        { start: 1, end: 3, style: "strong" },
        { start: 2, end: 3, style: "em" },
        { start: 3, end: 6, link: { kind: "inside", path: "/about/" } },
        { start: 5, end: 6, style: "code" },
      ],
    });
  });

  it("lies inside the text, in cells too", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
        for (const block of parseBlocks(`| ก | ข |\n| - | - |\n| ${parts.join("")} |\n\n${parts.join("")}`)) {
          const cells =
            block.kind === "table"
              ? block.rows.flatMap(({ cells, spans }) => cells.map((text, i) => ({ text, spans: spans[i] ?? [] })))
              : [block];
          for (const { text, spans } of cells)
            for (const { start, end } of spans) expect(0 <= start && start < end && end <= text.length).toBe(true);
        }
      }),
    );
  });

  it("keeps the paragraphs of a list item apart", () =>
    expect(parseBlocks("- ก\n\n  ข")).toMatchObject([{ kind: "item", text: "ก\nข" }]));
});

describe("runsOf", () => {
  const texts = k.lessons.map(({ text }) => text);
  it("loses and adds nothing, shows each sign once, and puts no link into a link", () => {
    const span = fc.record({ start: fc.nat(200), length: fc.integer({ min: 1, max: 80 }), link: fc.boolean() });
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(span, { maxLength: 4 }),
        fc.subarray(k.corrections, { maxLength: 40 }),
        fc.subarray(k.glossary, { maxLength: 40 }),
        (text, wild, corrections, terms) => {
          const spans = wild.flatMap(({ start, length, link }): Span[] => {
            const end = Math.min(text.length, start + length);
            if (start >= end) return [];
            return [{ start, end, ...(link ? { link: { kind: "inside", path: "/about/" } } : { style: "strong" }) }];
          });
          const runs = runsOf({ text, spans }, { corrections, terms });
          const pieces = runs.flatMap((run) => run.pieces);
          expect(pieces.map((each) => (each.opening ?? "") + each.text + (each.closing ?? "")).join("")).toBe(text);
          expect(
            pieces
              .filter(({ last }) => last)
              .map(({ segment }) => segment.text)
              .join(""),
          ).toBe(text);
          for (const { link, pieces: inside } of runs)
            if (link) expect(inside.some(({ segment }) => segment.kind === "term")).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("keeps a link in one piece when a sign stands in it", () => {
    const correction = k.corrections.find(({ corrected }) => corrected.length > 3);
    const word = correction?.corrected ?? "";
    const text = `ก${word}ข`;
    const link = { kind: "inside", path: "/about/" } as const;
    const runs = runsOf(
      { text, spans: [{ start: 0, end: text.length, link }] },
      { corrections: correction ? [correction] : [] },
    );
    expect(runs.map(({ link: to, pieces }) => [to, pieces.map((each) => each.text)])).toEqual([
      [link, ["ก", word, "ข"]],
    ]);
  });
});

describe("signs that open before a word with a sign and close after it", () => {
  const [correction] = k.corrections.filter(({ corrected }) => corrected.length < 10);
  if (!correction) throw new Error("the report has corrections of one word");
  const around = (text: string) =>
    runsOf({ text, spans: [] }, { corrections: [correction] }).flatMap(({ pieces }) =>
      pieces.map(({ opening, text, closing }) => [opening, text, closing]),
    );

  it("belong to the word", () =>
    expect(around(`ก “(${correction.corrected}ฯ)” ข`)).toEqual([
      [undefined, "ก ", undefined],
      ["“(", correction.corrected, "ฯ)”"],
      [undefined, " ข", undefined],
    ]));

  it("leave a piece that is nothing else empty", () =>
    expect(around(`(${correction.corrected}`)).toEqual([
      [undefined, "", undefined],
      ["(", correction.corrected, undefined],
    ]));
});

describe("plainText", () => {
  it("has a line for each paragraph and item, and no marks", () =>
    expect(plainText("ก **ข**\nค\n\n- [ง](/about/)\n- จ\n\n2. ฉ")).toBe("ก ข ค\n- ง\n- จ\n2. ฉ"));

  it("is what the entries say: nothing of their words is lost", () => {
    for (const { body, text } of [...k.lessons, ...k.networks, ...k.factors, ...k.framework, ...k.glossary])
      expect(text.replace(/\s/g, "")).toBe(body.replace(/\s/g, ""));
  });

  it("has one line a paragraph, whatever its white space", () => {
    expect(plainText("ก  ข\nค\n\n \n ง ")).toBe("ก ข ค\nง");
    expect(plainText(" \n\n\t")).toBe("");
    const word = fc.stringMatching(/^[ก-ฮa-z]{1,5}$/);
    const paragraph = fc.array(word, { minLength: 1, maxLength: 5 });
    const space = fc.constantFrom(" ", "\n", "  ", "\t");
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), space, (paragraphs, between) => {
        const body = paragraphs.map((words) => words.join(between)).join("\n\n");
        expect(plainText(body)).toBe(paragraphs.map((words) => words.join(" ")).join("\n"));
      }),
    );
  });
});
