/**
 * Every diagram that has a page.
 *
 * To add one:
 * 1. `src/diagrams/<id>.layout.ts` exports a `DiagramDefinition`: `build(knowledge, { wrap })` gives a `Diagram` (diagram.ts):
 *    words, a `Scene` (helpers in marks.ts; `label` wraps, measures and places a text), the same values as a list or table,
 *    and as records for the CSV. Pure: no `astro:*`, no DOM, no random numbers, no clock. It never throws on content that
 *    passes the check: the scene is made inside `drawn` (drawn.ts), and what is too much for it is said instead.
 *    A drawing for phones is a second scene, NARROW wide: `narrowly` (drawn.ts); of a tree it is made from the same tree (narrow-tree.ts).
 *    `drawable` says whether the content has anything to draw: another library may have no such entries. Where there are several
 *    reports it is given one at a time (model/of-report.ts), so that no number in it is of two.
 * 2. Its Thai words go to `src/words/diagrams/<id>.ts`, its name to `src/collections/drawings.ts` too, so that a figure of a report can
 *    name it; words that depend on content come from content, numbers are counted. What a report finds, or leaves unsaid, of what is
 *    drawn is an editor's (`claims[].reported` in `content/site/`, of its numbers `ofNumbers`).
 * 3. Add it to `definitions` below. Page, SVG, PNG, CSV, index and the check of its geometry follow by themselves, and the
 *    tests (tests/unit/diagrams, tests/browser/diagrams.test.ts) run over everything in this list.
 * 4. Put it on a page: `{diagram && <DiagramFigure {knowledge} {diagram} />}` with `findDiagram(knowledge, "<id>")`, or in
 * `content/pages/*.mdx`:
 *    `<Diagram id="<id>" />`. A drawing made for one entry (an ego network) is a function that returns a `Diagram`
 *    with `published: false`, passed to `finish` below and to DiagramFigure: it needs no place in this list.
 * A drawing that cannot be a `Scene` has its own component, chosen in DiagramFigure.astro by id.
 */
import type { Knowledge } from "../model/knowledge.ts";
import { eachReport, reportName } from "../model/of-report.ts";
import { perKnowledge } from "../model/per-knowledge.ts";
import { claimOf } from "../model/site-words.ts";
import { termsOf } from "../model/terms.ts";
import { headOfReport } from "../words/of-report.ts";
import { activities } from "./activities.layout.ts";
import { approaches } from "./approaches.layout.ts";
import { withShortList } from "./cut-list.ts";
import type { Diagram, DiagramDefinition, Tools } from "./diagram.ts";
import { withDisagreements } from "./disagreements.ts";
import { drawn, NOTHING } from "./drawn.ts";
import { explorer } from "./explorer.layout.ts";
import { successFactors, sustainabilityFactors } from "./factors.layout.ts";
import { framework } from "./framework.layout.ts";
import { map } from "./map.layout.ts";
import { networkFactors } from "./network-factors.layout.ts";
import { networkStatus } from "./network-status.layout.ts";
import { portfolio } from "./portfolio.layout.ts";
import { researchProcess } from "./research-process.layout.ts";
import { valueNetwork } from "./value-network.layout.ts";
import { wrapper } from "./wrap.ts";

export const definitions: readonly DiagramDefinition[] = [
  framework,
  successFactors,
  sustainabilityFactors,
  valueNetwork,
  researchProcess,
  networkStatus,
  portfolio,
  approaches,
  map,
  activities,
  networkFactors,
  explorer,
];

/** Every address part under which a diagram is or was found ► the id it has now. */
export const diagramIds: ReadonlyMap<string, string> = new Map(
  definitions.flatMap(({ id, formerIds = [] }) => [id, ...formerIds].map((each) => [each, id] as const)),
);

/** What layouts need besides knowledge; the terms of the content are never cut in two. */
export const toolsFor: (knowledge: Knowledge) => Tools = perKnowledge((knowledge) => ({
  wrap: wrapper(termsOf(knowledge)),
  draw: drawn,
}));

/** Puts the editor's headline over it, cuts what a page cannot hold, and says where the report disagrees with itself on its numbers. */
export const finish = (diagram: Diagram, knowledge: Knowledge): Diagram =>
  withDisagreements(knowledge, withShortList(claimed(diagram, knowledge)));

/** Under a headline that is written by hand, what is counted becomes a sentence. */
function claimed(diagram: Diagram, knowledge: Knowledge): Diagram {
  const written = claimOf(knowledge, diagram.id);
  if (!written) return diagram;
  // Where it is told in the sentence below the drawing, an editor's own sentence takes the place of that.
  const isPlaced = diagram.placesReported === "beside" || (diagram.placesReported && written.summary === undefined);
  const reported = isPlaced ? undefined : written.reported;
  const summary = [diagram.title, reported, written.summary ?? diagram.summary].filter(Boolean).join(" ");
  return { ...diagram, title: written.claim, summary };
}

/** A drawing that there is to make: of what, and where it is found. */
interface Drawing {
  id: string;
  definition: DiagramDefinition;
  said: Knowledge;
}

/**
 * What this content has to draw, in the order of the list: each of one report, so that another changes nothing in it. The first report
 * that has something to draw has the address of the definition's id, the others have addresses that name them.
 */
const drawings = perKnowledge((knowledge): readonly Drawing[] =>
  definitions.flatMap((definition) =>
    drawnOf(knowledge, definition).map((said, i) => ({
      id: i === 0 || said.only === undefined ? definition.id : `${definition.id}-${said.only}`,
      definition,
      said,
    })),
  ),
);

/** Every address part under which something of this content is or was drawn. */
export const drawingIds = (knowledge: Knowledge): string[] => [
  ...new Set([...diagramIds.keys(), ...drawings(knowledge).map(({ id }) => id)]),
];

/** All of which a definition makes a drawing: what each report says, where there is something to draw in it. */
export const drawnOf = (
  knowledge: Knowledge,
  { ofAll, drawable }: Pick<DiagramDefinition, "ofAll" | "drawable">,
): Knowledge[] => (ofAll ? [knowledge] : eachReport(knowledge)).filter((said) => drawable?.(said) ?? true);

/** Those that were asked for, by id; `undefined` where a layout failed. */
const built = perKnowledge(() => new Map<string, Diagram | undefined>());

/** Every published diagram of this knowledge, in the order of the list. Built once. */
export const diagramsOf = (knowledge: Knowledge): Diagram[] =>
  drawings(knowledge).flatMap((drawing) => whole(knowledge, drawing) ?? []);

/** The same without their drawings, which take most of the time: for what asks only for their words and lists. */
export const describedDiagrams = (knowledge: Knowledge): Diagram[] =>
  drawings(knowledge).flatMap(
    (drawing) => build(drawing, { ...toolsFor(drawing.said), draw: () => ({ scene: NOTHING }) }) ?? [],
  );

/** One of them. Built once, and no other with it. */
function whole(knowledge: Knowledge, drawing: Drawing): Diagram | undefined {
  const known = built(knowledge);
  if (!known.has(drawing.id)) known.set(drawing.id, build(drawing, toolsFor(drawing.said)));
  return known.get(drawing.id);
}

function build({ id, definition, said }: Drawing, tools: Tools): Diagram | undefined {
  try {
    const { reported, ofNumbers } = claimOf(said, id) ?? {};
    return finish(named(said, { ...definition.build(said, { ...tools, reported, ofNumbers }), id }), said);
  } catch (error) {
    // No entry can be at fault here, only a layout; a site without one diagram is better than none.
    console.warn(`แผนภาพ ${id} ขัดข้อง จึงไม่อยู่ในเว็บ: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}

/** With its report, where there are several: its name and its places are of that one, whatever else its entries cite. */
function named(said: Knowledge, diagram: Diagram): Diagram {
  const report = reportName(said);
  if (report === undefined) return diagram;
  const citations = diagram.citations.filter(({ source }) => source === said.only);
  return { ...diagram, name: headOfReport(diagram.name, report), report, citations };
}

/** The diagram, or `undefined` when this content has nothing to draw in it. For pages that show it when there is one. */
export function findDiagram(knowledge: Knowledge, id: string): Diagram | undefined {
  const drawing = drawings(knowledge).find((each) => each.id === id);
  return drawing && whole(knowledge, drawing);
}

/** The drawing of that kind that is made of what one report says (model/of-report.ts). @param kind id of a definition */
export function diagramOfReport(knowledge: Knowledge, kind: string, report: Knowledge): Diagram | undefined {
  const drawing = drawings(knowledge).find(({ definition, said }) => definition.id === kind && said === report);
  return drawing && whole(knowledge, drawing);
}

/** The drawings of that kind, each of its report. @param kind id of a definition */
export const diagramsOfKind = (knowledge: Knowledge, kind: string): Diagram[] =>
  drawings(knowledge).flatMap((drawing) => (drawing.definition.id === kind && whole(knowledge, drawing)) || []);

/** Site path of the drawing of that kind that is of a report; `undefined` where it has none. @param kind an id of today or of before */
export function drawingPath(knowledge: Knowledge, kind = "", source?: string): string | undefined {
  const id = diagramIds.get(kind);
  const drawing = drawings(knowledge).find(
    ({ definition, said }) => definition.id === id && (said.only === undefined || said.only === source),
  );
  return drawing && `/diagrams/${drawing.id}/`;
}

/** @throws Error when there is no such diagram. */
export function diagramOf(knowledge: Knowledge, id: string): Diagram {
  const found = findDiagram(knowledge, id);
  if (!found) throw new Error(`ไม่มีแผนภาพ ${id} (มี ${definitions.map((definition) => definition.id).join(", ")})`);
  return found;
}
