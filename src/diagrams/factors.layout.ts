import type { DrawingId } from "../collections/drawings.ts";
import type { Entry, Knowledge } from "../model/knowledge.ts";
import { factorDiagramText as words } from "../words/diagrams/factors.ts";
import { ui } from "../words/ui.ts";
import type { Diagram, DiagramDefinition, Tools } from "./diagram.ts";
import { narrowly } from "./drawn.ts";
import { narrowTreeScene } from "./narrow-tree.ts";
import { figureDrawn, sectionsOf, standsFor } from "./provenance.ts";
import { type Tree, treeScene } from "./tree.layout.ts";

type Factor = Entry<"factors">;
type Kind = Factor["kind"];

const numbered = ({ order, title }: Factor): string => `${order} ${title}`;

/** What the report says of a factor beyond its short name: its parts, or how its sentence goes on. */
function saidBeyondName(factor: Factor): string[] {
  if (factor.parts.length > 0) return factor.parts;
  const [label = "", ...more] = factor.text.split(factor.title);
  // Its sentence may begin with its name, after a number or a sign that the report prints before it.
  const said = more.length > 0 && /^$|[\d:.)]\s*$/.test(label) ? more.join(factor.title) : factor.text;
  return said.trim() ? [said.trim()] : [];
}

const ids: Record<Kind, DrawingId> = { success: "success-factors", sustainability: "sustainability-factors" };

/** The factors of one kind as a tree. */
function factorDiagram(k: Knowledge, tools: Tools, kind: Kind): Diagram {
  const id = ids[kind];
  const factors = k.factors.filter((factor) => factor.kind === kind);
  const text = words[kind];
  const figure = figureDrawn(k, id);
  const names = factors.map(({ title }) => title);
  const parts = factors.reduce((sum, factor) => sum + factor.parts.length, 0);
  const tree: Tree = {
    root: { id: `root-${kind}`, text: text.root, href: `/factors/#${kind}` },
    branches: factors.map((factor) => ({
      id: factor.id,
      text: numbered(factor),
      href: factor.url,
      leaves: saidBeyondName(factor).map((part, i) => ({ id: `${factor.id}-${i + 1}`, text: part })),
    })),
  };
  return {
    id,
    name: ui.factorKind[kind],
    title: kind === "success" ? words.success.title(factors.length, parts) : words.sustainability.title(factors.length),
    summary: words.summary(names),
    howToRead: words.howToRead(tools.ofNumbers),
    citations: sectionsOf(factors, figure?.citation),
    ...standsFor(figure ? [figure] : []),
    redrawn: true,
    remarks: [],
    ...tools.draw(() => treeScene(tree, tools)),
    ...narrowly(tools, () => narrowTreeScene(tree, tools), words.howToReadNarrow(tools.ofNumbers)),
    alternative: {
      form: "list",
      items: factors.map((factor) => ({
        text: numbered(factor),
        href: factor.url,
        children: saidBeyondName(factor).map((part) => ({ text: part })),
      })),
    },
    data: factors.flatMap((factor) =>
      (saidBeyondName(factor).length > 0 ? saidBeyondName(factor) : [null]).map((part, i) => ({
        id: `${factor.id}-${i + 1}`,
        url: factor.url,
        title: factor.title,
        order: factor.order,
        part,
      })),
    ),
    published: true,
  };
}

const definition = (kind: Kind): DiagramDefinition => ({
  id: ids[kind],
  outgrown: "factors",
  drawable: (k) => k.factors.some((factor) => factor.kind === kind),
  build: (k, tools) => factorDiagram(k, tools, kind),
});

export const successFactors = definition("success");
export const sustainabilityFactors = definition("sustainability");
