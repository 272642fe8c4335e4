import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { DIST } from "./dist.ts";

/** The drawings to download: letters are outlines there, and a frame cuts what passes it. */
const folder = join(DIST, "diagrams");
const ids = readdirSync(folder)
  .filter((name) => name.endsWith(".svg"))
  .map((name) => name.replace(/\.svg$/, ""));

/** Room drawn around the frame to see what it would cut. */
const ROOM = 60;

/** How many pixels outside the frame the drawing would fill, its background left out. */
async function inkOutside(svg: string): Promise<number> {
  const [x = 0, y = 0, width = 0, height = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? "").split(" ").map(Number);
  const wide = svg
    .replace(/<rect width="[\d.]+" height="[\d.]+" fill="[^"]+"\/>/, "")
    .replace(/viewBox="[^"]+"/, `viewBox="${x - ROOM} ${y - ROOM} ${width + 2 * ROOM} ${height + 2 * ROOM}"`)
    .replace(
      /(<svg[^>]*?) width="[^"]+" height="[^"]+"/,
      `$1 width="${width + 2 * ROOM}" height="${height + 2 * ROOM}"`,
    );
  const { data, info } = await sharp(Buffer.from(wide), { density: 72 })
    .ensureAlpha()
    .extractChannel("alpha")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const scale = info.width / (width + 2 * ROOM);
  const edge = ROOM * scale;
  let count = 0;
  for (let row = 0; row < info.height; row++)
    for (let column = 0; column < info.width; column++) {
      const outside = column < edge || row < edge || column >= info.width - edge || row >= info.height - edge;
      if (outside && (data[row * info.width + column] ?? 0) > 0) count++;
    }
  return count;
}

describe.each(ids)("%s.svg", (id) => {
  it("has all its ink inside its frame", async () => {
    expect(await inkOutside(readFileSync(join(folder, `${id}.svg`), "utf8"))).toBe(0);
  });
});

it("ink outside a frame would be found", async () => {
  const svg = readFileSync(join(folder, `${ids[0]}.svg`), "utf8");
  const tight = svg.replace(/viewBox="0 0 ([\d.]+) ([\d.]+)"/, 'viewBox="0 40 $1 $2"');
  expect(await inkOutside(tight)).toBeGreaterThan(0);
});
