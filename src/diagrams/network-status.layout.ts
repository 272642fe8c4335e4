import type { Knowledge } from "../model/knowledge.ts";
import { formatNumber } from "../text/numbers.ts";
import { statusText as words } from "../words/diagrams/status.ts";
import { assertParts, type Breakdown, breakdowns } from "./breakdowns.ts";
import { narrowly } from "./drawn.ts";
import { type Box, boundingBox } from "./geometry.ts";
import { disagreeSign, label, NARROW, SMALL, WIDE } from "./marks.ts";
import { lostFigure, sectionsOf } from "./provenance.ts";
import type { Diagram, DiagramDefinition, Mark, Remark, Scene, SceneNode, Tone, Tools } from "./types.ts";
import type { Wrap } from "./wrap.ts";

const TONES: readonly Tone[] = ["solid", "hatch", "outline", "pale"];
const BAR = 26;
const GAP = 3;
const KEY = 14;
const SIGN = 20;
/** Room over the first line: bold letters of some browsers stand higher than ours. */
const TOP = 8;

/** A whole whose number is at issue says so once, where it stands first. */
const wholeDisagrees = (all: readonly Breakdown[], breakdown: Breakdown): boolean =>
  breakdown.whole.discrepancies.length > 0 && all.find(({ whole }) => whole === breakdown.whole) === breakdown;

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
function statusScene(all: readonly Breakdown[], { wrap }: Tools): Scene {
  assertParts(all);
  const scale = WIDE / Math.max(...all.map(({ whole }) => whole.value));
  const back: Mark[] = [];
  const nodes: SceneNode[] = [];
  let y = TOP;
  for (const breakdown of all) {
    const { by, whole, parts, rest } = breakdown;
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
    const named = segments.map((segment) => {
      const disagrees = segment.statistic.discrepancies.length > 0;
      const text = label(wrap, words.part(segment.name, segment.statistic.value, whole.value), {
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

/** Rows of a narrow bar: sample, name, number, per cent. */
const ROWS = { name: KEY + 10, number: NARROW - 56, percent: NARROW - 2 };

/** On a phone each whole is one bar of the sheet's width, and its parts are rows under it. */
function narrowScene(all: readonly Breakdown[], { wrap }: Tools): Scene {
  assertParts(all);
  const scale = NARROW / Math.max(...all.map(({ whole }) => whole.value));
  const back: Mark[] = [];
  const nodes: SceneNode[] = [];
  let y = TOP;
  for (const breakdown of all) {
    const { by, whole, parts, rest, disputed } = breakdown;
    const heading = label(wrap, by, { x: 0, y, width: NARROW - SIGN - 4, bold: true, maxLines: 2 });
    const total = label(wrap, words.total(whole.value, whole.unit), {
      x: 0,
      y: heading.box.y + heading.box.height,
      width: NARROW - SIGN - 4,
      ink: "quiet",
      maxLines: 1,
    });
    const beside = ({ x, y: top, width, height }: Box) => disagreeSign(x + width + 4, top + height / 2);
    back.push(heading.mark, total.mark);
    if (disputed.length > 0) back.push(beside(heading.box));
    if (wholeDisagrees(all, breakdown)) back.push(beside(total.box));
    const top = total.box.y + total.box.height + 4;
    let x = 0;
    y = top + BAR + 6;
    parts.forEach(({ statistic, name }, i) => {
      const tone = TONES[i] ?? "outline";
      const width = statistic.value * scale;
      const bar: Box = { x: x + 0.75, y: top, width: Math.max(width - GAP, 2), height: BAR };
      x += width;
      const disagrees = statistic.discrepancies.length > 0;
      const text = label(wrap, name, {
        x: ROWS.name,
        y,
        width: ROWS.number - ROWS.name - 54 - (disagrees ? SIGN : 0),
        maxLines: 2,
      });
      const at = (value: string, right: number, bold = false) =>
        label(wrap, value, { x: right, y, width: 60, bold, anchor: "end", ink: bold ? "ink" : "quiet", maxLines: 1 });
      const number = at(formatNumber(statistic.value), ROWS.number, true);
      const percent = at(words.percent(statistic.value, whole.value), ROWS.percent);
      const middle = number.box.y + number.box.height / 2;
      const key: Box = { x: 0.75, y: middle - KEY / 2, width: KEY, height: KEY };
      const sign = disagrees ? [disagreeSign(number.box.x - SIGN, middle)] : [];
      nodes.push({
        id: statistic.id,
        label: `${by} ${name} ${words.of(statistic.value, whole.value, whole.unit)}`,
        href: statistic.url,
        box: boundingBox([key, text.box, number.box, percent.box]),
        marks: [
          { kind: "rect", ...bar, tone },
          { kind: "rect", ...key, tone },
          text.mark,
          ...sign,
          number.mark,
          percent.mark,
        ],
      });
      y += Math.max(text.box.height, number.box.height) + 4;
    });
    if (rest > 0)
      back.push({ kind: "rect", x: x + 0.75, y: top, width: rest * scale - GAP, height: BAR, tone: "dashed" });
    y += 20;
  }
  return { width: NARROW, height: Math.ceil(y - 18), back, nodes };
}

/** More remarks than this nobody reads. */
const MOST_REMARKS = 12;

/** Numbers that occur in more than one breakdown, so that nobody takes them for the same networks. */
function sameNumbers(all: readonly Breakdown[]): Remark[] {
  const byValue = Map.groupBy(
    all.flatMap(({ parts }) => parts),
    ({ statistic }) => statistic.value,
  );
  return [...byValue]
    .filter(([, parts]) => parts.length > 1)
    .slice(0, MOST_REMARKS)
    .map(([value, parts]) => ({
      text: words.sameNumber(
        value,
        parts.map(({ name }) => name),
      ),
    }));
}

const ID = "network-status";

export const networkStatus: DiagramDefinition = {
  id: ID,
  outgrown: "statistics",
  drawable: (k) => k.statistics.some(({ part }) => part !== undefined),
  build: (k: Knowledge, tools: Tools): Diagram => {
    const all = breakdowns(k);
    const [first] = all;
    if (!first) throw new Error("ไม่มีตัวเลขที่มีช่อง part");
    // The takeaway: what the report says of only a part, and the smaller wholes.
    const partial = all
      .filter(({ rest }) => rest > 0)
      .flatMap(({ parts }) => parts.map(({ name, statistic }) => ({ name, value: statistic.value })));
    const smaller = all
      .filter(({ whole }) => whole !== first.whole)
      .map(({ by, whole }) => ({ name: by, value: whole.value }));
    const statistics = all.flatMap(({ parts, whole }) => [whole, ...parts.map(({ statistic }) => statistic)]);
    const figure = lostFigure(k, ID);
    const ways = all.filter(({ whole }) => whole === first.whole).length;
    const discrepancies = new Set([
      ...statistics.flatMap((statistic) => statistic.discrepancies),
      ...all.flatMap(({ disputed }) => disputed),
    ]);
    return {
      id: ID,
      name: words.name,
      title: words.title(first.whole.value, first.whole.unit, [...partial, ...smaller]),
      summary: words.summary(ways, first.whole.value),
      howToRead: words.howToRead,
      citations: sectionsOf(statistics, figure?.citation),
      figure: figure?.label,
      redrawn: true,
      remarks: [...sameNumbers(all), ...[...discrepancies].map((discrepancy) => ({ discrepancy }))],
      ...tools.draw(() => statusScene(all, tools)),
      ...narrowly(tools, () => narrowScene(all, tools)),
      alternative: {
        form: "list",
        items: all.map((breakdown) => ({
          text: breakdown.by,
          value: words.total(breakdown.whole.value, breakdown.whole.unit),
          disagrees: breakdown.disputed.length > 0 || wholeDisagrees(all, breakdown),
          children: breakdown.parts.map(({ statistic, name }) => ({
            text: name,
            href: statistic.url,
            value: formatNumber(statistic.value),
            disagrees: statistic.discrepancies.length > 0,
            share: statistic.value / first.whole.value,
          })),
        })),
      },
      data: all.flatMap(({ by, whole, parts }) =>
        parts.map(({ statistic, name }) => ({
          id: statistic.id,
          url: statistic.url,
          title: name,
          by,
          value: statistic.value,
          whole: whole.value,
        })),
      ),
      published: true,
    };
  },
};
