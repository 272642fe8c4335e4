import { describe, expect, it } from "vitest";
import { parseBlocks } from "../../../src/model/blocks.ts";
import { waysIntoText } from "../../../src/model/ways-into-text.ts";

const WORDS = "กล่าวว่าเครือข่ายคือการเรียนรู้ร่วมกัน ".repeat(40);
const NAMES = ["ดร.ก ข", "นายค ง", "คุณจ ฉ"];
const present = ["|ชื่อ|ตำแหน่ง|", "|---|---|", ...NAMES.map((name, i) => `|${i + 1}. ${name}|นักวิจัย|`)].join("\n");
const minutes = (words: string): string =>
  [present, "เริ่มประชุม", ...[2, 0, 1, 0].map((i) => `${NAMES[i]} ${words}`)].join("\n\n");

describe("the ways into a long text", () => {
  it("are its headings", () => {
    const { by, ways } = waysIntoText(
      parseBlocks(["ก", "ข", "ค"].map((head) => `## ${head}\n\n${WORDS}`).join("\n\n")),
    );
    expect([by, ways.map(({ anchor }) => anchor)]).toEqual(["headings", ["h1", "h2", "h3"]]);
  });

  it("are in minutes what those present said first, in the order in which they spoke", () =>
    expect(waysIntoText(parseBlocks(minutes(WORDS)))).toEqual({
      by: "speakers",
      ways: [
        { anchor: "p2", text: "คุณจ ฉ" },
        { anchor: "p3", text: "ดร.ก ข" },
        { anchor: "p4", text: "นายค ง" },
      ],
    }));

  it.each([
    ["is short", minutes("เห็นด้วย")],
    ["names nobody", WORDS.repeat(4)],
    ["folds under its headings", Array.from({ length: 6 }, () => `## ก\n\n${WORDS}`).join("\n\n")],
  ])("are none where it %s", (_, text) => expect(waysIntoText(parseBlocks(text)).ways).toEqual([]));
});
