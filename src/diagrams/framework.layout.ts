import type { Entry, Knowledge } from "../model/knowledge.ts";
import { placeKey } from "../model/relations.ts";
import { subjectOf } from "../model/site-words.ts";
import { frameworkText as words } from "../words/diagrams/framework.ts";
import type { Diagram, DiagramDefinition, ListItem, Tools } from "./diagram.ts";
import { narrowly } from "./drawn.ts";
import { boundingBox, squareAround } from "./geometry.ts";
import { bead, drop, fingerRow, label, NARROW, round, SMALL, WIDE } from "./marks.ts";
import { sectionsOf } from "./provenance.ts";
import { arcNodes, ringNodes } from "./ring.layout.ts";
import type { Mark, Scene, SceneNode } from "./scene.ts";

type Factor = Entry<"factors">;
type Kind = Factor["kind"];
const MIDDLE = WIDE / 2;
const R = 128;
const numbered = ({ order, title }: { order: number; title: string }): string => `${order} ${title}`;

interface FramePart {
  back: Mark[];
  nodes: SceneNode[];
  bottom: number;
}

/**
 * A heading, its factors side by side, and their ways to one point in the middle of the ring's side: under them, or above when they
 * stand under the ring. Lines without heads: the report draws no such picture, and does not say what makes what.
 */
function factorRow(factors: readonly Factor[], kind: Kind, top: number, above: boolean, { wrap }: Tools): FramePart {
  const headingText = words[kind](factors.length);
  const column = WIDE / factors.length;
  const style = { width: column - 16, size: SMALL, anchor: "middle" as const };
  const names = factors.map((factor) => label(wrap, numbered(factor), { ...style, x: 0, y: 0 }).box.height);
  const tallest = Math.max(...names);
  const heading = (y: number) =>
    label(wrap, headingText, { x: MIDDLE, y, width: WIDE, size: 18, bold: true, anchor: "middle", maxLines: 1 });
  const head = heading(0).box.height;
  const beadY = above ? top + head + 10 + tallest + 16 : top + 60;
  const merge = above ? beadY + 34 : top + 26;
  const end = above ? merge + 26 : top;
  const bottom = above ? end : beadY + 18 + tallest + 10 + head;
  const set = heading(above ? top : bottom - head);
  const back: Mark[] = [{ kind: "path", d: `M${MIDDLE} ${merge + (above ? 10 : -10)}V${end}`, tone: "line" }];
  const nodes: SceneNode[] = [
    { id: kind, label: headingText, href: `/factors/#${kind}`, box: set.box, marks: [set.mark] },
  ];
  factors.forEach((factor, i) => {
    const x = (i + 0.5) * column;
    const y = above ? beadY - 16 - (names[i] ?? 0) : beadY + 18;
    const name = label(wrap, numbered(factor), { ...style, x, y });
    const [from, to] = [
      { x, y: beadY + (above ? 7.5 : -7.5) },
      { x: MIDDLE, y: merge + (above ? 10 : -10) },
    ];
    const d = above ? drop(from, to, merge) : drop(to, from, merge);
    back.push({ kind: "path", d, tone: "line", joins: [factor.id, kind] });
    nodes.push({
      id: factor.id,
      label: numbered(factor),
      href: factor.url,
      parent: kind,
      box: boundingBox([name.box, squareAround({ x, y: beadY }, 8)], 1),
      marks: [name.mark, bead(x, beadY)],
    });
  });
  return { back, nodes, bottom };
}

interface Framework {
  /** What the site is about. */
  subject: string;
  success: readonly Factor[];
  activities: readonly Entry<"framework">[];
  sustainability: readonly Factor[];
  definition: Entry<"framework"> | undefined;
}

const ringItems = ({ activities }: Framework) =>
  activities.map(({ id, title, url }) => ({ id, text: title, href: url }));
const centreOf = ({ subject, definition }: Framework) => ({ id: "network", text: subject, href: definition?.url });

function frameworkScene(whole: Framework, tools: Tools): Scene {
  const { wrap } = tools;
  const success = factorRow(whole.success, "success", 2, true, tools);
  // The name of the top activity stands between the line and the ring.
  const ring = ringNodes(wrap, ringItems(whole), {
    cx: MIDDLE,
    cy: success.bottom + 58 + R,
    r: R,
    top: success.bottom + 2,
    side: MIDDLE - R - 2,
    centre: centreOf(whole),
  });
  const ringBottom = Math.max(success.bottom + 58 + 2 * R, ...ring.nodes.map(({ box }) => box.y + box.height));
  const sustainability = factorRow(whole.sustainability, "sustainability", ringBottom + 1, false, tools);
  return {
    width: WIDE,
    height: Math.ceil(sustainability.bottom + 6),
    back: [...success.back, ...sustainability.back, ...ring.back],
    nodes: [...success.nodes, ...ring.nodes, ...sustainability.nodes],
  };
}

const THREAD = 10;
/** A heading and its factors as beads on one thread. */
function threaded(
  factors: readonly Factor[],
  kind: Kind,
  top: number,
  { wrap }: Tools,
): FramePart & { first: number; last: number } {
  const text = words[kind](factors.length);
  const heading = label(wrap, text, { x: 28, y: top, width: NARROW - 30, bold: true });
  let y = heading.box.y + heading.box.height + 18;
  const nodes: SceneNode[] = [
    {
      id: kind,
      label: text,
      href: `/factors/#${kind}`,
      box: heading.box,
      targets: [fingerRow(heading.box.y + heading.box.height / 2)],
      marks: [heading.mark],
    },
  ];
  const middles = factors.map((factor) => {
    const name = label(wrap, factor.title, { x: 30, y, width: NARROW - 32, maxLines: 3 });
    const middle = round(name.box.y + name.box.height / 2);
    y += name.box.height + 18;
    nodes.push({
      id: factor.id,
      label: factor.title,
      href: factor.url,
      parent: kind,
      box: boundingBox([name.box, squareAround({ x: THREAD, y: middle }, 8)], 1),
      targets: [fingerRow(middle)],
      marks: [bead(THREAD, middle), name.mark],
    });
    return middle;
  });
  return { back: [], nodes, bottom: y, first: middles[0] ?? y, last: middles.at(-1) ?? y };
}

/** On a phone: one thread from the first factor into the ring and out of it to the last. */
function narrowScene(whole: Framework, tools: Tools): Scene {
  const success = threaded(whole.success, "success", 10, tools);
  const ring = arcNodes(tools.wrap, ringItems(whole), {
    top: success.bottom + 14,
    centre: centreOf(whole),
    thread: THREAD,
  });
  const sustainability = threaded(whole.sustainability, "sustainability", ring.bottom + 26, tools);
  const thread = (from: number, to: number): Mark => ({
    kind: "path",
    d: `M${THREAD} ${round(from)}V${round(to)}`,
    tone: "line",
  });
  return {
    width: NARROW,
    height: Math.ceil(sustainability.bottom),
    back: [thread(success.first, success.bottom + 14), thread(ring.bottom, sustainability.last), ...ring.back],
    nodes: [...success.nodes, ...ring.nodes, ...sustainability.nodes],
  };
}

const ID = "framework";

export const framework: DiagramDefinition = {
  id: ID,
  outgrown: "framework",
  drawable: (k) =>
    ["success", "sustainability"].every((kind) => k.factors.some((factor) => factor.kind === kind)) &&
    k.framework.some(({ kind }) => kind === "activity"),
  build: (k: Knowledge, tools: Tools): Diagram => {
    const activities = k.framework.filter(({ kind }) => kind === "activity");
    const definitions = k.framework.filter(({ kind }) => kind === "definition");
    const subject = subjectOf(k);
    const factors = (kind: Kind) => k.factors.filter((factor) => factor.kind === kind);
    const whole: Framework = {
      subject,
      success: factors("success"),
      activities,
      sustainability: factors("sustainability"),
      definition: definitions[0],
    };
    const disagreements = k.discrepancies.filter(({ statements }) =>
      statements.some((s) => definitions.some((d) => d.sources.some((place) => placeKey(place) === placeKey(s)))),
    );
    const items = (kind: Kind): ListItem => ({
      text: words[kind](factors(kind).length),
      href: `/factors/#${kind}`,
      children: factors(kind).map((factor) => ({ text: numbered(factor), href: factor.url })),
    });
    return {
      id: ID,
      name: words.name,
      title: words.title(subject, factors("success").length, activities.length, factors("sustainability").length),
      summary: words.summary,
      howToRead: words.howToRead(subject),
      citations: sectionsOf([...factors("success"), ...definitions, ...activities, ...factors("sustainability")]),
      redrawn: false,
      remarks: [{ text: words.remark(subject) }, ...disagreements.map(({ id }) => ({ discrepancy: id }))],
      ...tools.draw(() => frameworkScene(whole, tools)),
      ...narrowly(tools, () => narrowScene(whole, tools)),
      alternative: {
        form: "list",
        items: [
          items("success"),
          {
            text: words.activities(subject, activities.length),
            href: definitions[0]?.url,
            children: activities.map((a) => ({ text: a.title, href: a.url })),
          },
          items("sustainability"),
        ],
      },
      data: [
        ...factors("success").map((f) => ({ id: f.id, url: f.url, title: f.title, part: "success", order: f.order })),
        ...activities.map((a) => ({ id: a.id, url: a.url, title: a.title, part: "activity", order: a.order })),
        ...factors("sustainability").map((f) => ({
          id: f.id,
          url: f.url,
          title: f.title,
          part: "sustainability",
          order: f.order,
        })),
      ],
      published: true,
    };
  },
};
