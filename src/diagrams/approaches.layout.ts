import type { Knowledge } from "../model/knowledge.ts";
import { thaiDate } from "../text/dates.ts";
import { approachesText as words } from "../words/diagrams/phase.ts";
import { approachesScene } from "./approaches-scene.ts";
import type { Diagram, DiagramDefinition, ListItem, Tools } from "./diagram.ts";
import { narrowly } from "./drawn.ts";
import { match, PERIODS, projectLabel, rowName, toneOf } from "./matched-projects.ts";
import { narrowTreeScene } from "./narrow-tree.ts";
import { figuresDrawn, sectionsOf, standsFor } from "./provenance.ts";
import { hasNextPhase, nextPhase, type Proposal, proposalDisagreements } from "./sub-projects.ts";
import type { Tree } from "./tree.layout.ts";

const ID = "approaches";

export const approaches: DiagramDefinition = {
  id: ID,
  // Drew the same sub-projects by group, by month, and as what was to be expected.
  formerIds: ["phase-3-framework", "work-plan", "expected-results"],
  outgrown: "proposals",
  drawable: hasNextPhase,
  build: (k: Knowledge, tools: Tools): Diagram => {
    const matched = match(k);
    const { projects, rows, periods } = nextPhase(k);
    const outputs = k.framework.filter(({ kind }) => kind === "output");
    const figures = figuresDrawn(k, ID);
    const when = ({ period }: Proposal): ListItem["status"] =>
      period === null ? undefined : { tone: toneOf(periods, period), label: thaiDate(period) };
    const { remarks, stated } = proposalDisagreements(k, "proposals-table", "proposals-sub-project");
    const rowItem = (row: Proposal): ListItem => ({
      text: rowName(k, row),
      href: row.url,
      note: row.lead ?? undefined,
    });
    const record = (row: Proposal, approach: string | null, project: string | null) => ({
      id: row.id,
      url: row.url,
      title: row.title,
      list: row.list,
      order: row.order,
      approach,
      project,
      province: row.province,
      lead: row.lead,
      period: row.period,
    });
    /** Without the rows of the table: they stand in the list. */
    const tree: Tree = {
      root: { id: ID, text: words.root },
      branches: matched.groups.map(({ approach, projects: list }) => ({
        id: approach.id,
        text: approach.title,
        href: approach.url,
        leaves: list.map(({ project }) => ({
          id: project.id,
          text: project.title,
          label: projectLabel(project),
          href: project.url,
          tone: toneOf(periods, project.period),
        })),
      })),
    };
    return {
      id: ID,
      name: words.name,
      title: words.title(matched.groups.length, projects.length, rows.length),
      summary: words.summary,
      howToRead: words.howToRead,
      citations: sectionsOf(
        [...matched.groups.map(({ approach }) => approach), ...projects, ...rows, ...outputs],
        ...figures.map(({ citation }) => citation),
      ),
      ...standsFor(figures),
      redrawn: true,
      placesReported: "beside",
      dashed: words.dashed,
      remarks: [
        { text: words.matched(tools.reported) },
        ...figures.flatMap(({ limit }) => (limit === undefined ? [] : [{ text: limit }])),
        ...(stated ? [{ text: words.stated(stated.value, stated.unit) }] : []),
        ...remarks,
      ],
      legend: periods.slice(0, PERIODS.length).map(({ month }, i) => ({
        tone: PERIODS[i] ?? "open",
        label: words.period(thaiDate(month, "long")),
        bead: true,
      })),
      ...tools.draw(() =>
        approachesScene(k, matched, [matched.groups.length, projects.length, rows.length], stated, tools),
      ),
      ...narrowly(tools, () => narrowTreeScene(tree, tools), words.howToReadNarrow),
      alternative: {
        form: "list",
        more: true,
        items: [
          ...matched.groups.map(({ approach, projects: list }) => ({
            text: approach.title,
            href: approach.url,
            fold: { page: words.approachPage },
            children: list.map(({ project, rows: its }) => ({
              text: project.title,
              href: project.url,
              status: when(project),
              children: its.map(rowItem),
            })),
          })),
          ...(matched.alone.length > 0 ? [{ text: words.alone, fold: {}, children: matched.alone.map(rowItem) }] : []),
          ...(outputs.length > 0
            ? [
                {
                  text: words.outputs,
                  fold: {},
                  children: outputs.map(({ title, url }) => ({ text: title, href: url })),
                },
              ]
            : []),
        ],
      },
      data: [
        ...matched.groups.flatMap(({ approach, projects: list }) =>
          list.flatMap(({ project, rows: its }) => [
            record(project, approach.title, null),
            ...its.map((row) => record(row, approach.title, project.id)),
          ]),
        ),
        ...matched.alone.map((row) => record(row, null, null)),
      ],
      published: true,
    };
  },
};
