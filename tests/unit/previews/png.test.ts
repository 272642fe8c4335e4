import sharp from "sharp";
import { expect, it } from "vitest";
import { blank, FULL, print, printed } from "../../../src/previews/inks.ts";
import { png } from "../../../src/previews/png.ts";

const shapeOf = (width: number, height: number, shade: number) => ({
  width,
  height,
  shades: new Uint8Array(width * height).fill(shade),
});

it("a sheet's file shows each shade between paper and ink", async () => {
  const sheet = { width: 16, height: 2, shades: Uint8Array.from({ length: 32 }, (_, at) => (at < 16 ? at : 31 - at)) };
  const file = png(sheet, "#ffe0c0", "#000010");
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height, info.channels]).toEqual([16, 2, 3]);
  const colour = (x: number, y: number) => [...data.subarray(3 * (y * 16 + x), 3 * (y * 16 + x) + 3)];
  expect(colour(0, 0)).toEqual([255, 224, 192]);
  expect(colour(15, 0)).toEqual([0, 0, 16]);
  expect(colour(0, 1)).toEqual([0, 0, 16]);
  expect(colour(5, 0)).toEqual([170, 149, 133]);
  expect(png(sheet, "#ffe0c0", "#000010").equals(file)).toBe(true);
});

it("ink adds to ink up to all of it, paper takes it away, and what passes the edge is lost", () => {
  const sheet = blank(4, 2);
  print(sheet, shapeOf(2, 4, 10), 3, -1);
  expect([...sheet.shades]).toEqual([0, 0, 0, 10, 0, 0, 0, 10]);
  print(sheet, shapeOf(9, 1, FULL), -2, 0);
  print(sheet, shapeOf(1, 1, 3), 3, 1);
  expect([...sheet.shades]).toEqual([15, 15, 15, 15, 0, 0, 0, 11]);
  const copy = printed(sheet, [
    { shape: shapeOf(1, 1, FULL), x: 0, y: 0, as: "paper" },
    { shape: shapeOf(1, 1, 5), x: 1, y: 0, as: "paper" },
  ]);
  expect([...copy.shades.subarray(0, 3)]).toEqual([0, 10, 15]);
  expect(sheet.shades[0]).toBe(FULL);
  expect(printed(sheet, []), "nothing of what was printed before").toEqual(sheet);
});
