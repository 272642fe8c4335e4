import { describe, expect, it } from "vitest";
import { blank, FULL, printed } from "../../../src/previews/inks.ts";
import { setLine } from "../../../src/previews/set-line.ts";

describe("a line", () => {
  const paper = blank(300, 120);
  const line = async (text: string) => {
    const { stamps, end } = await setLine(text, { x: 10, y: 80, size: 60, weight: 700 });
    return { sheet: { ...paper, shades: printed(paper, stamps).shades.slice() }, end };
  };
  const inked = ({ shades }: { shades: Uint8Array }) => shades.filter((shade) => shade > 0).length;

  it("has all of the ink in its letters, smooth edges, and room for its marks", async () => {
    const { sheet } = await line("น้ำ");
    expect(sheet.shades).toContain(FULL);
    expect(sheet.shades.some((shade) => shade > 0 && shade < FULL)).toBe(true);
    expect(inked(sheet)).toBeGreaterThan(inked((await line("นา")).sheet));
  });

  it("leaves out what Sarabun has no letter for", async () => {
    const [plain, other] = [await line("กข"), await line("ก①ข")];
    expect(other).toEqual(plain);
  });

  it("the same words give the same line", async () => expect(await line("ที่นี่")).toEqual(await line("ที่นี่")));
});
