import type { Knowledge } from "../model/knowledge.ts";
import { sectionOf } from "../model/sections.ts";
import { monthName, thaiDate, toBE } from "../text/dates.ts";
import { planText as words } from "../words/diagrams/phase.ts";
import { boundingBox } from "./geometry.ts";
import { bead, label, round, SMALL, shorten, WIDE } from "./marks.ts";
import { monthRange, spanOf } from "./month-range.ts";
import { lostFigure, sectionsOf } from "./provenance.ts";
import { type NextPhase, nextPhase, proposalDisagreements } from "./sub-projects.ts";
import type { Diagram, DiagramDefinition, Mark, Scene, SceneNode, Tools } from "./types.ts";

const LABEL = 356;
const HEAD = 34;
const BAR = 18;
const PAD = 7;

/** Month columns; one row for the whole stretch of time, then the sub-projects under the month of their proposals. */
function planScene(months: readonly string[], { periods }: NextPhase, place: string, { wrap }: Tools): Scene {
  const column = (WIDE - LABEL) / months.length;
  const x = (month: string) => LABEL + (months.indexOf(month) + 0.5) * column;
  const back: Mark[] = [];
  const nodes: SceneNode[] = [];
  for (const month of months) {
    const name = `${monthName(Number(month.slice(5, 7)), "short")} ${toBE(Number(month.slice(0, 4)))}`;
    back.push(
      label(wrap, name, {
        x: x(month),
        y: 2,
        width: column - 6,
        size: SMALL,
        bold: true,
        anchor: "middle",
        maxLines: 1,
        whole: true,
      }).mark,
    );
  }
  let y = HEAD;
  const hair = () => back.push({ kind: "path", d: `M0 ${round(y)}H${WIDE}`, tone: "hair" });
  hair();
  const extension = label(wrap, words.extension, { x: 0, y: y + PAD, width: LABEL - 16, bold: true });
  const bar = { x: LABEL + 6, y: y + PAD + extension.box.height / 2 - BAR / 2, width: WIDE - LABEL - 12, height: BAR };
  nodes.push({
    id: "extension",
    label: words.extension,
    href: place,
    box: boundingBox([extension.box, bar]),
    marks: [extension.mark, { kind: "rect", ...bar, tone: "hatch" }],
  });
  y += extension.box.height + 2 * PAD;
  for (const { month, projects } of periods) {
    hair();
    const group = label(wrap, words.group(thaiDate(month, "long"), projects.length), {
      x: 0,
      y: y + PAD + 4,
      width: LABEL - 16,
      bold: true,
    });
    back.push(group.mark);
    const top = y;
    y += group.box.height + PAD + 6;
    for (const project of projects) {
      const style = { width: LABEL - 30, size: SMALL, maxLines: 6 };
      const set = label(wrap, shorten(wrap, project.title, style), { ...style, x: 14, y: y + 3 });
      const middle = round(set.box.y + set.box.height / 2);
      back.push({
        kind: "path",
        d: `M${round(set.box.x + set.box.width + 10)} ${middle}H${round(x(month) - 8)}`,
        tone: "hair",
      });
      nodes.push({
        id: project.id,
        label: `${project.title} ${thaiDate(month, "long")}`,
        href: project.url,
        box: boundingBox([set.box, { x: x(month) - 7, y: middle - 7, width: 14, height: 14 }]),
        marks: [set.mark, bead(x(month), middle, 6.5, "solid")],
      });
      y += set.box.height + 6;
    }
    y = Math.max(y + PAD, top + 30);
  }
  hair();
  const columns: Mark[] = months
    .slice(1)
    .map((month) => ({ kind: "path", d: `M${round(x(month) - column / 2)} ${HEAD}V${round(y)}`, tone: "hair" }));
  return { width: WIDE, height: Math.ceil(y + 2), back: [...columns, ...back], nodes };
}

const ID = "work-plan";

export const workPlan: DiagramDefinition = {
  id: ID,
  outgrown: "proposals",
  drawable: (k) => nextPhase(k).periods.length > 0,
  build: (k: Knowledge, tools: Tools): Diagram => {
    const phase = nextPhase(k);
    const figure = lostFigure(k, ID);
    const named = monthRange(figure?.caption ?? "");
    // The caption's months, and whatever month a proposal names beside them.
    const months = spanOf([...named, ...phase.periods.map(({ month }) => month)]);
    const [first = "", last = ""] = [months[0], months.at(-1)];
    const section = figure && sectionOf(k.sections, figure.citation);
    const place = section?.url ?? "/report/";
    return {
      id: ID,
      name: words.name,
      title: words.title(months.length, thaiDate(first), thaiDate(last), phase.projects.length),
      summary: words.summary,
      howToRead: words.howToRead,
      citations: sectionsOf(phase.projects, figure?.citation),
      figure: figure?.label,
      redrawn: true,
      remarks: [{ text: words.limit }, ...proposalDisagreements(k, "proposals-sub-project").remarks],
      ...tools.draw(() => planScene(months, phase, place, tools)),
      alternative: {
        form: "list",
        items: [
          { text: words.extension, href: place, value: words.span(thaiDate(first), thaiDate(last)) },
          ...phase.periods.map(({ month, projects }) => ({
            text: words.group(thaiDate(month, "long"), projects.length),
            children: projects.map(({ title, url }) => ({ text: title, href: url })),
          })),
        ],
      },
      data: [
        { id: "extension", url: place, title: words.extension, from: first, to: last },
        ...phase.periods.flatMap(({ month, projects }) =>
          projects.map(({ id, title, url }) => ({ id, url, title, from: month, to: month })),
        ),
      ],
      published: true,
    };
  },
};
