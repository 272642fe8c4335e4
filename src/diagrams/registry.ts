/**
 * Every diagram that has a page.
 *
 * To add one:
 * 1. `src/diagrams/<id>.layout.ts` exports a `DiagramDefinition`: `build(knowledge, { wrap })` gives a `Diagram` (types.ts):
 *    words, a `Scene` (helpers in marks.ts; `label` wraps, measures and places a text), the same values as a list or table,
 *    and as records for the CSV. Pure: no `astro:*`, no DOM, no random numbers, no clock. It never throws on content that
 *    passes the check: the scene is made inside `drawn` (drawn.ts), and what is too much for it is said instead.
 *    A drawing for phones is a second scene, NARROW wide: `narrowly` (drawn.ts). A tree needs none: give its list a `root`.
 *    `drawable` says whether the content has anything to draw: another library may have no such entries.
 * 2. Its Thai words go to `src/words/diagrams/<id>.ts`; words that depend on content come from content, numbers are counted.
 * 3. Add it to `definitions` below. Page, SVG, PNG, CSV, index and the check of its geometry follow by themselves, and the
 *    tests (tests/unit/diagrams, tests/browser/diagrams.test.ts) run over everything in this list.
 * 4. Put it on a page: `{diagram && <DiagramFigure {knowledge} {diagram} />}` with `findDiagram(knowledge, "<id>")`, or in
 * `content/pages/*.mdx`:
 *    `<Diagram id="<id>" />`. A drawing made for one entry (an ego network) is a function that returns a `Diagram`
 *    with `published: false`, passed to `finish` below and to DiagramFigure: it needs no place in this list.
 * A drawing that cannot be a `Scene` has its own component, chosen in DiagramFigure.astro by id.
 */
import type { Knowledge } from "../model/knowledge.ts";
import { ofReport } from "../model/of-report.ts";
import { perKnowledge } from "../model/per-knowledge.ts";
import { claimOf } from "../model/site-words.ts";
import { termsOf } from "../model/terms.ts";
import { activities } from "./activities.layout.ts";
import { approaches } from "./approaches.layout.ts";
import { withShortList } from "./cut-list.ts";
import { withDisagreements } from "./disagreements.ts";
import { drawn, NOTHING } from "./drawn.ts";
import { explorer } from "./explorer.layout.ts";
import { successFactors, sustainabilityFactors } from "./factors.layout.ts";
import { framework } from "./framework.layout.ts";
import { map } from "./map.layout.ts";
import { networkFactors } from "./network-factors.layout.ts";
import { networkStatus } from "./network-status.layout.ts";
import { portfolio } from "./portfolio.layout.ts";
import { lostFigure } from "./provenance.ts";
import { researchProcess } from "./research-process.layout.ts";
import type { Diagram, DiagramDefinition, Tools } from "./types.ts";
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
  const claim = claimOf(knowledge, diagram.id);
  if (claim === undefined) return diagram;
  return { ...diagram, title: claim, summary: `${diagram.title} ${diagram.summary}` };
}

/** Those that were asked for, by id; `undefined` where there is nothing to draw. */
const built = perKnowledge(() => new Map<string, Diagram | undefined>());

/** Every published diagram of this knowledge, in the order of the list. Built once. */
export const diagramsOf = (knowledge: Knowledge): Diagram[] =>
  definitions.flatMap((definition) => whole(knowledge, definition) ?? []);

/** The same without their drawings, which take most of the time: for what asks only for their words and lists. */
export const describedDiagrams = (knowledge: Knowledge): Diagram[] =>
  definitions.flatMap(
    (definition) => build(knowledge, definition, { ...toolsFor(knowledge), draw: () => ({ scene: NOTHING }) }) ?? [],
  );

/** One of them. Built once, and no other with it. */
function whole(knowledge: Knowledge, definition: DiagramDefinition): Diagram | undefined {
  const known = built(knowledge);
  if (!known.has(definition.id)) known.set(definition.id, build(knowledge, definition, toolsFor(knowledge)));
  return known.get(definition.id);
}

function build(knowledge: Knowledge, { id, drawable, build }: DiagramDefinition, tools: Tools): Diagram | undefined {
  // What stands for a lost figure is drawn from what its report says.
  const source = lostFigure(knowledge, id)?.citation.source;
  const said = source === undefined ? knowledge : ofReport(knowledge, source);
  try {
    return (drawable?.(said) ?? true) ? finish(build(said, tools), said) : undefined;
  } catch (error) {
    // No entry can be at fault here, only a layout; a site without one diagram is better than none.
    console.warn(`แผนภาพ ${id} ขัดข้อง จึงไม่อยู่ในเว็บ: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}

/** The diagram, or `undefined` when this content has nothing to draw in it. For pages that show it when there is one. */
export function findDiagram(knowledge: Knowledge, id: string): Diagram | undefined {
  const definition = definitions.find((each) => each.id === id);
  return definition && whole(knowledge, definition);
}

/** @throws Error when there is no such diagram. */
export function diagramOf(knowledge: Knowledge, id: string): Diagram {
  const found = findDiagram(knowledge, id);
  if (!found) throw new Error(`ไม่มีแผนภาพ ${id} (มี ${definitions.map((definition) => definition.id).join(", ")})`);
  return found;
}
