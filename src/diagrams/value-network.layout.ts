import type { Entry, Knowledge } from "../model/knowledge.ts";
import { placeKey } from "../model/relations.ts";
import { subjectOf } from "../model/site-words.ts";
import { oneSpace } from "../text/one-space.ts";
import { valueNetworkText as words } from "../words/diagrams/framework.ts";
import type { Diagram, DiagramDefinition, Tools } from "./diagram.ts";
import { narrowly } from "./drawn.ts";
import { boundingBox } from "./geometry.ts";
import { disagreeSign, label, NARROW, SMALL, WIDE } from "./marks.ts";
import { figureDrawn, sectionsOf, standsFor } from "./provenance.ts";
import { arcNodes, ringNodes } from "./ring.layout.ts";
import type { Mark, Scene, SceneNode } from "./scene.ts";

type Item = Entry<"framework">;
const RING = { cx: WIDE / 2, cy: 206, r: 150 };
const GAP = 44;

interface Drawn {
  /** What the site is about. */
  subject: string;
  activities: readonly Item[];
  definitions: readonly Item[];
}

/** True when two definitions do not say the same, spaces aside. */
const differ = (definitions: readonly Item[]): boolean =>
  new Set(definitions.map(({ body }) => body.replace(/\s+/g, ""))).size > 1;

function valueNetworkScene({ subject, activities, definitions }: Drawn, { wrap }: Tools): Scene {
  const { back, nodes } = ringNodes(wrap, itemsOf(activities), {
    ...RING,
    top: 0,
    side: WIDE / 2 - RING.r - 2,
    centre: { id: "centre", text: subject, href: definitions[0]?.url },
  });
  const top = Math.max(RING.cy + RING.r, ...nodes.map(({ box }) => box.y + box.height)) + 34;
  const width = (WIDE - GAP * (definitions.length - 1)) / Math.max(definitions.length, 1);
  const disagree = differ(definitions);
  let bottom = top;
  const more: SceneNode[] = definitions.map((definition, i) => {
    const x = i * (width + GAP);
    const heading = label(wrap, definition.title, { x, y: top + 10, width: width - 24, size: SMALL, bold: true });
    const body = label(wrap, definition.text, { x, y: heading.box.y + heading.box.height + 2, width, maxLines: 6 });
    const marks: Mark[] = [{ kind: "path", d: `M${x} ${top}H${x + width}`, tone: "hair" }, heading.mark, body.mark];
    if (disagree)
      marks.push(disagreeSign(heading.box.x + heading.box.width + 4, heading.box.y + heading.box.height / 2));
    const box = boundingBox([heading.box, body.box]);
    bottom = Math.max(bottom, box.y + box.height);
    return { id: definition.id, label: `${definition.title} ${definition.text}`, href: definition.url, box, marks };
  });
  const all: SceneNode[] = [...nodes, ...more];
  return { width: WIDE, height: Math.ceil(bottom + 6), back, nodes: all };
}

const itemsOf = (activities: readonly Item[]) =>
  activities.map(({ id, title, url }) => ({ id, text: title, href: url }));

/** The ring alone: what the report says of it stands in the list. */
function narrowScene({ subject, activities, definitions }: Drawn, { wrap }: Tools): Scene {
  const centre = { id: "centre", text: subject, href: definitions[0]?.url };
  // Room for three lines beside the first bead and the last.
  const { back, nodes, bottom } = arcNodes(wrap, itemsOf(activities), { top: 22, centre });
  return { width: NARROW, height: Math.ceil(bottom + 22), back, nodes };
}

const ID = "value-network";

export const valueNetwork: DiagramDefinition = {
  id: ID,
  outgrown: "framework",
  drawable: (k) => k.framework.some(({ kind }) => kind === "activity"),
  build: (k: Knowledge, tools: Tools): Diagram => {
    const activities = k.framework.filter(({ kind }) => kind === "activity");
    const definitions = k.framework.filter(({ kind }) => kind === "definition");
    const subject = subjectOf(k);
    const drawn: Drawn = { subject, activities, definitions };
    const figure = figureDrawn(k, ID);
    const cited = sectionsOf([...definitions, ...activities], figure?.citation);
    const discrepancies = k.discrepancies.filter(({ statements }) =>
      statements.some(
        (s) =>
          (figure !== undefined && s.quote.startsWith(figure.label)) ||
          definitions.some((d) => d.sources.some((place) => placeKey(place) === placeKey(s))),
      ),
    );
    return {
      id: ID,
      name: k.site[0]?.title ?? words.name,
      title: words.title(subject, activities.length),
      summary: words.summary(subject),
      howToRead: words.howToRead,
      citations: cited,
      ...standsFor(figure ? [figure] : []),
      redrawn: true,
      remarks: discrepancies.map(({ id }) => ({ discrepancy: id })),
      ...tools.draw(() => valueNetworkScene(drawn, tools)),
      ...narrowly(tools, () => narrowScene(drawn, tools), words.howToReadNarrow),
      alternative: {
        form: "list",
        more: true,
        items: [
          {
            text: words.activities,
            children: activities.map((a) => ({ text: a.title, href: a.url, note: oneSpace(a.text) })),
          },
          {
            text: words.definitions,
            children: definitions.map((d) => ({ text: d.title, href: d.url, note: oneSpace(d.text) })),
          },
        ],
      },
      data: [...activities, ...definitions].map((entry) => ({
        id: entry.id,
        url: entry.url,
        title: entry.title,
        kind: entry.kind,
        order: entry.order,
        text: oneSpace(entry.text),
      })),
      published: true,
    };
  },
};
