import { addressNow } from "../model/address-now.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { resultsText as words } from "../words/diagrams/phase.ts";
import { lostFigure, sectionsOf } from "./provenance.ts";
import { hasNextPhase, nextPhase, proposalDisagreements } from "./sub-projects.ts";
import { treeScene } from "./tree.layout.ts";
import type { Diagram, DiagramDefinition, Tools } from "./types.ts";

const ID = "expected-results";

export const expectedResults: DiagramDefinition = {
  id: ID,
  outgrown: "framework",
  drawable: (k) => hasNextPhase(k) && k.framework.some(({ kind }) => kind === "output"),
  build: (k: Knowledge, tools: Tools): Diagram => {
    const outputs = k.framework.filter(({ kind }) => kind === "output");
    const { groups, projects } = nextPhase(k);
    const figure = lostFigure(k, ID);
    const all = addressNow(k, "/framework/#output");
    const branches = [
      {
        id: "outputs",
        text: words.outputs(outputs.length),
        href: all,
        leaves: outputs.map(({ id, title, url }) => ({ id, text: title, href: url })),
      },
      {
        id: "proposals",
        text: words.proposals(projects.length),
        href: "/proposals/",
        leaves: groups.map(({ approach, projects: list }) => ({
          id: approach.id,
          text: words.group(approach.title, list.length),
          href: approach.url,
        })),
      },
    ];
    return {
      id: ID,
      name: words.name,
      title: words.title(outputs.length, projects.length),
      summary: words.summary,
      howToRead: words.howToRead,
      citations: sectionsOf([...outputs, ...projects], figure?.citation),
      figure: figure?.label,
      redrawn: true,
      remarks: [{ text: words.limit }, ...proposalDisagreements(k, "proposals-sub-project").remarks],
      ...tools.draw(() => treeScene({ root: { id: "root", text: words.root, href: all }, branches }, tools)),
      alternative: {
        form: "list",
        items: branches.map(({ text, href, leaves }) => ({
          text,
          href,
          children: leaves.map((leaf) => ({ text: leaf.text, href: leaf.href })),
        })),
      },
      data: [
        ...outputs.map(({ id, url, title, order }) => ({ id, url, title, part: "output", order, count: null })),
        ...groups.map(({ approach, projects: list }) => ({
          id: approach.id,
          url: approach.url,
          title: approach.title,
          part: "proposals",
          order: approach.order,
          count: list.length,
        })),
      ],
      published: true,
    };
  },
};
