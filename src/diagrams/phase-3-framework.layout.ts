import type { Knowledge } from "../model/knowledge.ts";
import { thaiDate } from "../text/dates.ts";
import { phaseText as words } from "../words/diagrams/phase.ts";
import { boundingBox } from "./geometry.ts";
import { bead, label, round, SMALL, shorten, WIDE } from "./marks.ts";
import { lostFigure, sectionsOf } from "./provenance.ts";
import { hasNextPhase, type NextPhase, nextPhase, proposalDisagreements } from "./sub-projects.ts";
import type { Diagram, DiagramDefinition, Mark, Scene, SceneNode, Tone, Tools } from "./types.ts";

/** Beads of the periods, in order: filled, open. A third period would need a shape of its own. */
const PERIOD_TONES: readonly Tone[] = ["solid", "outline"];
const GAP = 34;
const INDENT = 24;
const BEAD = 6.5;

function phaseScene({ groups, periods }: NextPhase, { wrap }: Tools): Scene {
  const width = (WIDE - GAP * (groups.length - 1)) / groups.length;
  const toneOf = (month: string | null): Tone =>
    PERIOD_TONES[periods.findIndex((period) => period.month === month)] ?? "open";
  const back: Mark[] = [];
  const nodes: SceneNode[] = [];
  const headings = groups.map(({ approach }, i) =>
    label(wrap, approach.title, { x: i * (width + GAP), y: 14, width, size: 17, bold: true }),
  );
  const tallest = Math.max(...headings.map(({ box }) => box.height));
  let bottom = 0;
  groups.forEach(({ approach, projects }, i) => {
    const x = i * (width + GAP);
    const heading = headings[i];
    if (!heading) return;
    const count = label(wrap, words.count(projects.length), {
      x,
      y: heading.box.y + heading.box.height,
      width,
      size: SMALL,
      ink: "quiet",
    });
    back.push({ kind: "path", d: `M${round(x)} 4H${round(x + width)}`, tone: "strong" });
    nodes.push({
      id: approach.id,
      label: `${approach.title} ${words.count(projects.length)}`,
      href: approach.url,
      box: boundingBox([heading.box, count.box]),
      marks: [heading.mark, count.mark],
    });
    let y = 14 + tallest + 44;
    for (const project of projects) {
      const style = { width: width - INDENT, size: SMALL, maxLines: 6 };
      const set = label(wrap, shorten(wrap, project.title, style), { ...style, x: x + INDENT, y });
      nodes.push({
        id: project.id,
        label: [project.title, project.period && words.period(thaiDate(project.period, "long"))]
          .filter(Boolean)
          .join(" "),
        href: project.url,
        parent: approach.id,
        facets: project.period ? { period: [project.period] } : undefined,
        box: boundingBox([set.box, { x, y: y + 12 - BEAD, width: 2 * BEAD, height: 2 * BEAD }]),
        marks: [bead(x + BEAD + 1, y + 12.5, BEAD, toneOf(project.period)), set.mark],
      });
      y += set.box.height + 9;
    }
    bottom = Math.max(bottom, y);
  });
  return { width: WIDE, height: Math.ceil(bottom), back, nodes };
}

const ID = "phase-3-framework";

export const phaseFramework: DiagramDefinition = {
  id: ID,
  outgrown: "proposals",
  drawable: hasNextPhase,
  build: (k: Knowledge, tools: Tools): Diagram => {
    const phase = nextPhase(k);
    const figure = lostFigure(k, ID);
    const when = (month: string) => thaiDate(month, "long");
    return {
      id: ID,
      name: words.name,
      title: words.title(
        phase.projects.length,
        phase.groups.length,
        phase.periods.map(({ projects }) => projects.length),
      ),
      summary: words.summary,
      howToRead: words.howToRead,
      citations: sectionsOf([...phase.groups.map(({ approach }) => approach), ...phase.projects], figure?.citation),
      figure: figure?.label,
      redrawn: true,
      remarks: [{ text: words.limit }, ...proposalDisagreements(k, "proposals-sub-project").remarks],
      legend: phase.periods.map(({ month }, i) => ({
        tone: PERIOD_TONES[i] ?? "open",
        label: words.period(when(month)),
        bead: true,
      })),
      ...tools.draw(() => phaseScene(phase, tools)),
      alternative: {
        form: "list",
        items: phase.groups.map(({ approach, projects }) => ({
          text: approach.title,
          href: approach.url,
          value: words.count(projects.length),
          children: projects.map(({ title, url, period }) => ({
            text: title,
            href: url,
            value: period ? thaiDate(period) : undefined,
          })),
        })),
      },
      data: phase.groups.flatMap(({ approach, projects }) =>
        projects.map((project) => ({
          id: project.id,
          url: project.url,
          title: project.title,
          group: approach.title,
          period: project.period,
        })),
      ),
      published: true,
    };
  },
};
