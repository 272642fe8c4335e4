import { formatNumber } from "../text/numbers.ts";
import { statusText as words } from "../words/diagrams/status.ts";
import { assertParts, type Breakdown, sharesOf } from "./breakdowns.ts";
import type { Tools } from "./diagram.ts";
import { type Box, boundingBox } from "./geometry.ts";
import { disagreeSign, label, NARROW } from "./marks.ts";
import type { Mark, Scene, SceneNode } from "./scene.ts";
import { BAR, GAP, KEY, SIGN, TONES, TOP, wholeDisagrees } from "./status-bars.ts";

/** Rows of a narrow bar: sample, name, number, per cent. */
const ROWS = { name: KEY + 10, number: NARROW - 64, percent: NARROW - 2 };

/** On a phone each whole is one bar of the sheet's width, and its parts are rows under it. */
export function narrowStatusScene(all: readonly Breakdown[], { wrap }: Tools): Scene {
  assertParts(all);
  const scale = NARROW / Math.max(...all.map(({ whole }) => whole.value));
  const back: Mark[] = [];
  const nodes: SceneNode[] = [];
  let y = TOP;
  for (const breakdown of all) {
    const { by, whole, parts, rest, disputed } = breakdown;
    const shares = sharesOf(breakdown);
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
      const percent = at(words.percent(shares[i] ?? ""), ROWS.percent);
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
