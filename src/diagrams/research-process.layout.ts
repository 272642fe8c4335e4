import type { Entry, Knowledge } from "../model/knowledge.ts";
import { oneSpace } from "../text/one-space.ts";
import { processText as words } from "../words/diagrams/framework.ts";
import type { Diagram, DiagramDefinition, Tools } from "./diagram.ts";
import { narrowly } from "./drawn.ts";
import { boundingBox, squareAround } from "./geometry.ts";
import { ascent, lineHeight } from "./line-height.ts";
import { arrowHead, fingerRow, label, NARROW, round, WIDE } from "./marks.ts";
import { measure } from "./measure.ts";
import { figureDrawn, sectionsOf, standsFor } from "./provenance.ts";
import type { Mark, Scene, SceneNode } from "./scene.ts";

type Step = Entry<"framework">;
const R = 17;
const NUMBER = 15;
/** Side by side as long as each has room for its name. */
const MOST_ABREAST = 6;
/** From one arch to the next. */
const LEVEL = 20;
const numbered = ({ order, title }: Step): string => `${order} ${title}`;

/** A bead with its number in it. */
function numberedBead(cx: number, cy: number, number: number): Mark[] {
  const text = String(number);
  const y = cy - lineHeight(NUMBER) / 2 + ascent(NUMBER);
  const width = measure(text, NUMBER, 700);
  return [
    { kind: "circle", cx, cy, r: R, tone: "solid" },
    { kind: "text", x: cx, y, lines: [text], size: NUMBER, bold: true, ink: "paper", anchor: "middle", width },
  ];
}

interface Feed {
  from: number;
  to: number;
  joins: readonly [string, string];
}
/** What a step feeds, by places in the row; the nearest first. */
const feedsOf = (steps: readonly Step[]): Feed[] =>
  steps
    .flatMap((step, from) =>
      step.leadsTo.map((id): Feed => ({ from, to: steps.findIndex((other) => other.id === id), joins: [step.id, id] })),
    )
    .filter(({ to }) => to >= 0)
    .sort((a, b) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from));

/** Where an arch ends beside others that end there too. */
const apart = (level: number, count: number): number =>
  (level - (count - 1) / 2) * Math.min(14, R / Math.max(count - 1, 1));

/** Steps along a line, arches over it, names under it. */
function abreast(steps: readonly Step[], { wrap }: Tools): Scene {
  const column = WIDE / steps.length;
  const x = (i: number) => round((i + 0.5) * column);
  const feeds = feedsOf(steps);
  const y = 12 + LEVEL * feeds.length + 26 + R;
  const back: Mark[] = [{ kind: "path", d: `M${x(0)} ${y}H${x(steps.length - 1)}`, tone: "line" }];
  feeds.forEach(({ from, to, joins }, level) => {
    const top = y - R - 26 - LEVEL * level;
    const [start, end] = [x(from), round(x(to) - apart(level, feeds.length))];
    const side = end > start ? 10 : -10;
    const d =
      `M${start} ${y - R - 3}V${top + 10}Q${start} ${top} ${start + side} ${top}` +
      `H${end - side}Q${end} ${top} ${end} ${top + 10}V${y - R - 4}`;
    back.push(
      { kind: "path", d, tone: "line", joins },
      { kind: "path", d: arrowHead(end, y - R - 4, "down", 5), tone: "line", joins },
    );
  });
  const nodes = steps.map((step, i): SceneNode => {
    const name = label(wrap, step.title, { x: x(i), y: y + R + 8, width: column - 18, bold: true, anchor: "middle" });
    return {
      id: step.id,
      label: numbered(step),
      href: step.url,
      box: boundingBox([squareAround({ x: x(i), y }, R), name.box]),
      marks: [...numberedBead(x(i), y, step.order), name.mark],
    };
  });
  return { width: WIDE, height: Math.ceil(Math.max(...nodes.map(({ box }) => box.y + box.height)) + 6), back, nodes };
}

/** Steps down a line, arches at its left, names at its right. */
function upright(steps: readonly Step[], width: number, { wrap }: Tools): Scene {
  const feeds = feedsOf(steps);
  // Closer together when they are many.
  const level = Math.min(LEVEL, 60 / Math.max(feeds.length, 1));
  const x = R + 8 + (feeds.length > 0 ? 18 + level * feeds.length : 0);
  let y = 4;
  const rows = steps.map((step) => {
    const style = { x: x + R + 14, width: width - x - R - 18, bold: true };
    const height = Math.max(label(wrap, step.title, { ...style, y }).box.height, 2 * R);
    const middle = round(y + height / 2);
    y += height + 26;
    return { step, middle, name: label(wrap, step.title, { ...style, y: middle, middle: true }) };
  });
  const at = (i: number): number => rows[i]?.middle ?? 0;
  const back: Mark[] = [{ kind: "path", d: `M${x} ${at(0)}V${at(rows.length - 1)}`, tone: "line" }];
  feeds.forEach(({ from, to, joins }, i) => {
    const left = round(x - R - 22 - i * level);
    const target = round(at(to) - apart(feeds.length - 1 - i, feeds.length));
    const down = target > at(from) ? 10 : -10;
    const d =
      `M${x - R - 3} ${at(from)}H${left + 10}Q${left} ${at(from)} ${left} ${at(from) + down}` +
      `V${target - down}Q${left} ${target} ${left + 10} ${target}H${x - R - 4}`;
    back.push(
      { kind: "path", d, tone: "line", joins },
      { kind: "path", d: arrowHead(x - R - 4, target, "right", 5), tone: "line", joins },
    );
  });
  const nodes = rows.map(
    ({ step, middle, name }): SceneNode => ({
      id: step.id,
      label: numbered(step),
      href: step.url,
      box: boundingBox([squareAround({ x, y: middle }, R), name.box]),
      targets: [boundingBox([fingerRow(middle, x - R), name.box])],
      marks: [...numberedBead(x, middle, step.order), name.mark],
    }),
  );
  return { width, height: Math.ceil(y - 20), back, nodes };
}

const ID = "research-process";

export const researchProcess: DiagramDefinition = {
  id: ID,
  outgrown: "framework",
  drawable: (k) => k.framework.some(({ kind }) => kind === "step"),
  build: (k: Knowledge, tools: Tools): Diagram => {
    const steps = k.framework.filter(({ kind }) => kind === "step");
    const figure = figureDrawn(k, ID);
    const feeds = (step: Step) => steps.filter(({ id }) => step.leadsTo.includes(id));
    return {
      id: ID,
      name: words.name,
      title: words.title(steps.length, steps.at(-1)?.title ?? ""),
      summary: figure?.caption ?? words.name,
      howToRead: words.howToRead,
      citations: sectionsOf(steps, figure?.citation),
      ...standsFor(figure ? [figure] : []),
      redrawn: true,
      remarks: [],
      ...tools.draw(() => (steps.length > MOST_ABREAST ? upright(steps, WIDE, tools) : abreast(steps, tools))),
      ...narrowly(tools, () => upright(steps, NARROW, tools)),
      alternative: {
        form: "list",
        more: true,
        items: steps.map((step) => ({
          text: numbered(step),
          href: step.url,
          note: oneSpace(step.text),
          children: feeds(step).map((other) => ({ text: words.feeds(numbered(other)), href: other.url })),
        })),
      },
      data: steps.map((step) => ({
        id: step.id,
        url: step.url,
        title: step.title,
        order: step.order,
        text: oneSpace(step.text),
        leadsTo: step.leadsTo,
      })),
      published: true,
    };
  },
};
