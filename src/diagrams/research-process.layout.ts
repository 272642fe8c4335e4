import type { Entry, Knowledge } from "../model/knowledge.ts";
import { processText as words } from "../words/diagrams/framework.ts";
import { boundingBox } from "./geometry.ts";
import { arrowHead, label, round, SMALL, shorten, WIDE } from "./marks.ts";
import { lostFigure, sectionsOf } from "./provenance.ts";
import { numberedBead } from "./ring.layout.ts";
import type { Diagram, DiagramDefinition, Mark, Scene, SceneNode, Tools } from "./types.ts";

type Step = Entry<"framework">;
const BEAD = { x: 92, r: 17 };
const TITLE = { x: 126, width: 262 };
const TEXT = { x: 400, width: WIDE - 400 - 4 };
/** The report's words stand whole; only what is longer than this is shortened. */
const STYLE = { width: TEXT.width, size: SMALL, maxLines: 10 };
const ARC = 18;
const GAP = 22;
const plain = (text: string): string => text.replace(/\s+/g, " ");
const numbered = ({ order, title }: Step): string => `${order} ${title}`;

/** Steps down a line; what a step feeds arches on its left, the nearest arch innermost. */
function processScene(steps: readonly Step[], { wrap }: Tools): Scene {
  let y = 4;
  const rows = steps.map((step) => {
    const short = shorten(wrap, plain(step.text), STYLE);
    const text = label(wrap, short, { ...STYLE, x: TEXT.x, y, ink: "quiet" });
    const name = { x: TITLE.x, width: TITLE.width, bold: true, middle: true };
    const height = Math.max(text.box.height, label(wrap, step.title, { ...name, y }).box.height, 2 * BEAD.r + 4);
    const middle = y + height / 2;
    y += height + GAP;
    const title = label(wrap, step.title, { ...name, y: middle });
    const placed = label(wrap, short, { ...STYLE, x: TEXT.x, y: middle, ink: "quiet", middle: true });
    return { step, middle, title, text: placed };
  });
  const at = new Map(rows.map(({ step, middle }) => [step.id, middle]));
  const [first, last] = [rows[0]?.middle ?? 0, rows.at(-1)?.middle ?? 0];
  const back: Mark[] = [{ kind: "path", d: `M${BEAD.x} ${round(first)}V${round(last)}`, tone: "line" }];
  const arcs = rows
    .flatMap(({ step, middle }) =>
      step.leadsTo.flatMap((to) => ({ from: step.id, to, start: middle, end: at.get(to) })),
    )
    .filter((arc): arc is typeof arc & { end: number } => arc.end !== undefined)
    .sort((a, b) => Math.abs(a.end - a.start) - Math.abs(b.end - b.start));
  // Closer together when they are many.
  const arc = Math.min(ARC, (BEAD.x - BEAD.r - 26) / Math.max(arcs.length - 1, 1));
  arcs.forEach(({ from, to, start, end }, level) => {
    const left = round(BEAD.x - BEAD.r - 22 - level * arc);
    // Several arches end one over the other, the innermost highest.
    const apart = Math.min(12, (2 * BEAD.r) / Math.max(arcs.length - 1, 1));
    const target = round(end + apart * (level - (arcs.length - 1) / 2));
    const d =
      `M${BEAD.x - BEAD.r - 3} ${round(start)}H${left + 10}Q${left} ${round(start)} ${left} ` +
      `${round(start) + 10}V${target - 10}Q${left} ${target} ${left + 10} ${target}H${BEAD.x - BEAD.r - 4}`;
    back.push(
      { kind: "path", d, tone: "line", joins: [from, to] },
      { kind: "path", d: arrowHead(BEAD.x - BEAD.r - 4, target, "right", 5), tone: "line", joins: [from, to] },
    );
  });
  const nodes: SceneNode[] = rows.map(({ step, middle, title, text }) => ({
    id: step.id,
    label: numbered(step),
    href: step.url,
    box: boundingBox([
      title.box,
      text.box,
      { x: BEAD.x - BEAD.r, y: middle - BEAD.r, width: 2 * BEAD.r, height: 2 * BEAD.r },
    ]),
    marks: [...numberedBead(BEAD.x, round(middle), step.order, "solid", BEAD.r), title.mark, text.mark],
  }));
  return { width: WIDE, height: Math.ceil(y - GAP + 4), back, nodes };
}

const ID = "research-process";

export const researchProcess: DiagramDefinition = {
  id: ID,
  outgrown: "framework",
  drawable: (k) => k.framework.some(({ kind }) => kind === "step"),
  build: (k: Knowledge, tools: Tools): Diagram => {
    const steps = k.framework.filter(({ kind }) => kind === "step");
    const figure = lostFigure(k, ID);
    const feeds = (step: Step) => steps.filter(({ id }) => step.leadsTo.includes(id));
    return {
      id: ID,
      name: words.name,
      title: words.title(steps.length, steps.at(-1)?.title ?? ""),
      summary: figure?.caption ?? words.name,
      howToRead: words.howToRead,
      citations: sectionsOf(steps, figure?.citation),
      figure: figure?.label,
      redrawn: true,
      remarks: [],
      ...tools.draw(() => processScene(steps, tools)),
      alternative: {
        form: "list",
        items: steps.map((step) => ({
          text: numbered(step),
          href: step.url,
          note: plain(step.text),
          children: feeds(step).map((other) => ({ text: words.feeds(numbered(other)), href: other.url })),
        })),
      },
      data: steps.map((step) => ({
        id: step.id,
        url: step.url,
        title: step.title,
        order: step.order,
        text: plain(step.text),
        leadsTo: step.leadsTo,
      })),
      published: true,
    };
  },
};
