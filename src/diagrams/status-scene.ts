import { statusText as words } from "../words/diagrams/status.ts";
import { assertParts, type Breakdown, sharesOf } from "./breakdowns.ts";
import type { Tools } from "./diagram.ts";
import { boundingBox } from "./geometry.ts";
import { disagreeSign, label, SMALL, WIDE } from "./marks.ts";
import type { Mark, Scene, SceneNode } from "./scene.ts";
import { BAR, GAP, KEY, SIGN, TONES, TOP, wholeDisagrees } from "./status-bars.ts";
import type { Wrap } from "./wrap.ts";

/** How the whole is divided, and its number; ≠ beside what is at issue. */
function headingMarks(
  { by, whole, disputed }: Breakdown,
  y: number,
  disagrees: boolean,
  wrap: Wrap,
): { marks: Mark[]; height: number } {
  const heading = label(wrap, by, { x: 0, y, width: WIDE - 240, bold: true, maxLines: 1 });
  const middle = y + heading.box.height / 2;
  const after = heading.box.width + (disputed.length > 0 ? SIGN + 4 : 0) + 14;
  const total = label(wrap, words.total(whole.value, whole.unit), {
    x: after,
    y,
    width: 180,
    ink: "quiet",
    maxLines: 1,
  });
  return {
    marks: [
      heading.mark,
      ...(disputed.length > 0 ? [disagreeSign(heading.box.width + 4, middle)] : []),
      total.mark,
      ...(disagrees ? [disagreeSign(after + total.box.width + 4, middle)] : []),
    ],
    height: heading.box.height,
  };
}

/** What stands between two names under a bar. */
const BETWEEN = 22;

/**
 * Where names stand under their segments: each under the start of its own, or further right when its neighbour needs the
 * room; in rows from the left edge when they are too many for one.
 */
function namePlaces(names: readonly { start: number; width: number }[]): { x: number; row: number }[] {
  const total = names.reduce((sum, { width }) => sum + width + BETWEEN, -BETWEEN);
  if (total > WIDE) {
    let [x, row] = [0, 0];
    return names.map(({ width }) => {
      if (x > 0 && x + width > WIDE) [x, row] = [0, row + 1];
      const place = { x, row };
      x += width + BETWEEN;
      return place;
    });
  }
  let free = 0;
  const places = names.map(({ start, width }) => {
    const x = Math.max(start, free);
    free = x + width + BETWEEN;
    return { x, row: 0 };
  });
  let end: number = WIDE;
  for (const [i, place] of [...places.entries()].reverse()) {
    place.x = Math.min(place.x, end - (names[i]?.width ?? 0));
    end = place.x - BETWEEN;
  }
  return places;
}

/** Bars on one scale: the number of the largest whole is the width of the sheet. @throws Error when parts do not add up. */
export function statusScene(all: readonly Breakdown[], { wrap }: Tools): Scene {
  assertParts(all);
  const scale = WIDE / Math.max(...all.map(({ whole }) => whole.value));
  const back: Mark[] = [];
  const nodes: SceneNode[] = [];
  let y = TOP;
  for (const breakdown of all) {
    const { by, whole, parts, rest } = breakdown;
    const shares = sharesOf(breakdown);
    const top = headingMarks(breakdown, y, wholeDisagrees(all, breakdown), wrap);
    back.push(...top.marks);
    y += top.height + 4;
    let x = 0;
    const segments = parts.map(({ statistic, name }, i) => {
      const width = statistic.value * scale;
      const rect: Mark = {
        kind: "rect",
        x: x + 0.75,
        y,
        width: Math.max(width - GAP, 2),
        height: BAR,
        tone: TONES[i] ?? "outline",
      };
      x += width;
      return { statistic, name, rect, tone: TONES[i] ?? "outline" };
    });
    if (rest > 0) back.push({ kind: "rect", x: x + 0.75, y, width: rest * scale - GAP, height: BAR, tone: "dashed" });
    const labelY = y + BAR + 7;
    const named = segments.map((segment, i) => {
      const disagrees = segment.statistic.discrepancies.length > 0;
      const text = label(wrap, words.part(segment.name, segment.statistic.value, shares[i] ?? ""), {
        x: 0,
        y: labelY,
        width: WIDE - KEY - 8 - SIGN,
        size: SMALL,
        maxLines: 1,
      });
      const width = KEY + 8 + text.box.width + (disagrees ? SIGN : 0);
      return { ...segment, text, width, start: segment.rect.kind === "rect" ? segment.rect.x : 0, disagrees };
    });
    const places = namePlaces(named);
    const line = named.reduce((most, { text }) => Math.max(most, text.box.height), 0);
    named.forEach(({ statistic, name, rect, tone, text, disagrees }, i) => {
      const { x: at, row } = places[i] ?? { x: 0, row: 0 };
      const down = row * line;
      const keyBox = { x: at, y: labelY + down + text.box.height / 2 - KEY / 2, width: KEY, height: KEY };
      const placed = { ...text.mark, x: at + KEY + 8, y: text.mark.y + down };
      const textBox = { ...text.box, x: placed.x, y: text.box.y + down };
      const marks: Mark[] = [rect, { kind: "rect", ...keyBox, tone }, placed];
      if (disagrees) marks.push(disagreeSign(placed.x + text.box.width + 2, labelY + down + text.box.height / 2));
      nodes.push({
        id: statistic.id,
        label: `${by} ${name} ${words.of(statistic.value, whole.value, whole.unit)}`,
        href: statistic.url,
        box: boundingBox([keyBox, textBox, ...(rect.kind === "rect" ? [rect] : [])], 0),
        marks,
      });
    });
    y = labelY + ((places.at(-1)?.row ?? 0) + 1) * line + 22;
  }
  return { width: WIDE, height: Math.ceil(y - 14), back, nodes };
}
