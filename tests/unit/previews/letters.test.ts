import { describe, expect, it } from "vitest";
import { blank, FULL } from "../../../src/previews/inks.ts";
import { printLine } from "../../../src/previews/letters.ts";

describe("a printed line", () => {
  const printed = async (text: string) => {
    const sheet = blank(300, 120);
    const end = await printLine(sheet, text, { x: 10, y: 80, size: 60, weight: 700 });
    return { sheet, end };
  };
  const inked = ({ shades }: { shades: Uint8Array }) => shades.filter((shade) => shade > 0).length;

  it("has all of the ink in its letters, smooth edges, and room for its marks", async () => {
    const { sheet } = await printed("น้ำ");
    expect(sheet.shades).toContain(FULL);
    expect(sheet.shades.some((shade) => shade > 0 && shade < FULL)).toBe(true);
    expect(inked(sheet)).toBeGreaterThan(inked((await printed("นา")).sheet));
  });

  it("leaves out what Sarabun has no letter for", async () => {
    const [plain, other] = [await printed("กข"), await printed("ก①ข")];
    expect(other).toEqual(plain);
  });

  it("the same words give the same line", async () => expect(await printed("ที่นี่")).toEqual(await printed("ที่นี่")));
});
