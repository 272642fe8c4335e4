import type { Entry, Knowledge } from "../model/knowledge.ts";
import { placeKey } from "../model/relations.ts";
import { frameworkText as words } from "../words/diagrams/framework.ts";
import { boundingBox } from "./geometry.ts";
import { arrowHead, bead, drop, label, SMALL, WIDE } from "./marks.ts";
import { sectionsOf } from "./provenance.ts";
import { ringNodes } from "./ring.layout.ts";
import type { Diagram, DiagramDefinition, ListItem, Mark, Scene, SceneNode, Tools } from "./types.ts";

type Factor = Entry<"factors">;
type Kind = Factor["kind"];
const MIDDLE = WIDE / 2;
const R = 128;
const numbered = ({ order, title }: { order: number; title: string }): string => `${order} ${title}`;

interface Part {
  back: Mark[];
  nodes: SceneNode[];
  bottom: number;
}

/** A heading, its factors side by side, and their ways down to one point in the middle. */
function factorRow(factors: readonly Factor[], kind: Kind, top: number, { wrap }: Tools): Part {
  const headingText = words[kind](factors.length);
  const heading = label(wrap, headingText, {
    x: MIDDLE,
    y: top,
    width: WIDE,
    size: 18,
    bold: true,
    anchor: "middle",
    maxLines: 1,
  });
  const column = WIDE / factors.length;
  const place = (factor: Factor, i: number, y: number) =>
    label(wrap, numbered(factor), { x: (i + 0.5) * column, y, width: column - 16, size: SMALL, anchor: "middle" });
  const tallest = Math.max(...factors.map((factor, i) => place(factor, i, 0).box.height));
  const labelTop = heading.box.y + heading.box.height + 10;
  const beadY = labelTop + tallest + 16;
  const merge = beadY + 34;
  const bottom = merge + 30;
  const back: Mark[] = [];
  const nodes: SceneNode[] = [
    { id: kind, label: headingText, href: `/factors/#${kind}`, box: heading.box, marks: [heading.mark] },
  ];
  factors.forEach((factor, i) => {
    const probe = place(factor, i, 0);
    const set = place(factor, i, labelTop + tallest - probe.box.height);
    const x = (i + 0.5) * column;
    back.push({
      kind: "path",
      d: drop({ x, y: beadY + 7.5 }, { x: MIDDLE, y: merge + 12 }, merge),
      tone: "line",
      joins: [factor.id, kind],
    });
    nodes.push({
      id: factor.id,
      label: numbered(factor),
      href: factor.url,
      parent: kind,
      box: boundingBox([set.box, { x: x - 8, y: beadY - 8, width: 16, height: 16 }], 1),
      marks: [set.mark, bead(x, beadY)],
    });
  });
  back.push(
    { kind: "path", d: `M${MIDDLE} ${merge + 12}V${bottom}`, tone: "strong" },
    { kind: "path", d: arrowHead(MIDDLE, bottom, "down"), tone: "strong" },
  );
  return { back, nodes, bottom };
}

function frameworkScene(
  k: Knowledge,
  activities: readonly Entry<"framework">[],
  definition: Entry<"framework"> | undefined,
  tools: Tools,
): Scene {
  const { wrap } = tools;
  const of = (kind: Kind) => k.factors.filter((factor) => factor.kind === kind);
  const success = factorRow(of("success"), "success", 2, tools);
  // The name of the top activity stands between the arrow and the ring.
  const ring = ringNodes(
    wrap,
    activities.map(({ id, title, url }) => ({ id, text: title, href: url })),
    {
      cx: MIDDLE,
      cy: success.bottom + 64 + R,
      r: R,
      top: success.bottom + 2,
      side: MIDDLE - R - 2,
      centre: { id: "network", text: words.network, href: definition?.url },
    },
  );
  const ringBottom = Math.max(success.bottom + 64 + 2 * R, ...ring.nodes.map(({ box }) => box.y + box.height));
  const arrowEnd = ringBottom + 40;
  const between: Mark[] = [
    { kind: "path", d: `M${MIDDLE} ${ringBottom + 6}V${arrowEnd}`, tone: "strong" },
    { kind: "path", d: arrowHead(MIDDLE, arrowEnd, "down"), tone: "strong" },
  ];
  const sustainability = factorRow(of("sustainability"), "sustainability", arrowEnd + 12, tools);
  const outcome = label(wrap, words.outcome, {
    x: MIDDLE,
    y: sustainability.bottom + 12,
    width: WIDE,
    size: 19,
    bold: true,
    ink: "green",
    anchor: "middle",
  });
  return {
    width: WIDE,
    height: Math.ceil(outcome.box.y + outcome.box.height + 4),
    back: [...success.back, ...ring.back, ...between, ...sustainability.back],
    nodes: [
      ...success.nodes,
      ...ring.nodes,
      ...sustainability.nodes,
      { id: "outcome", label: words.outcome, href: definition?.url, box: outcome.box, marks: [outcome.mark] },
    ],
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
    const factors = (kind: Kind) => k.factors.filter((factor) => factor.kind === kind);
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
      title: words.title(factors("success").length, activities.length, factors("sustainability").length),
      summary: words.summary,
      howToRead: words.howToRead,
      citations: sectionsOf([...factors("success"), ...definitions, ...activities, ...factors("sustainability")]),
      redrawn: true,
      remarks: [{ text: words.remark }, ...disagreements.map(({ id }) => ({ discrepancy: id }))],
      ...tools.draw(() => frameworkScene(k, activities, definitions[0], tools)),
      alternative: {
        form: "list",
        items: [
          items("success"),
          {
            text: words.activities(activities.length),
            href: definitions[0]?.url,
            children: activities.map((a) => ({ text: numbered(a), href: a.url })),
          },
          items("sustainability"),
          { text: words.outcome, href: definitions[0]?.url },
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
        { id: "outcome", url: definitions[0]?.url ?? "/framework/", title: words.outcome, part: "outcome", order: 1 },
      ],
      published: true,
    };
  },
};
