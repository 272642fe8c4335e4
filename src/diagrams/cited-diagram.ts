import type { Cited } from "../cite/cited.ts";
import type { FileForm } from "../cite/forms.ts";
import { editionOf, inRelease } from "../cite/read-where.ts";
import { pageItem } from "../cite/things.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { newestChange } from "../model/last-changed.ts";
import { loadKnowledge } from "../model/load.ts";
import { releaseNow } from "../model/release.ts";
import { diagramText } from "../words/diagrams/common.ts";
import type { Diagram } from "./diagram.ts";
import { diagramAt } from "./drawing-files.ts";

/** What a diagram is cited as: a page of ours, redrawn from the figure or made from the places that it names. */
export function citedDiagram(k: Knowledge, { id, name, title, citations, figure }: Diagram): Cited {
  const sources = citations.map(({ source }) => source);
  return {
    item: pageItem(k, editionOf(k), {
      id: `diagrams-${id}`,
      title: diagramText.heading(name, title),
      path: `/diagrams/${id}/`,
      // It is drawn anew from all entries: of their day, on paper too.
      changed: newestChange(),
      ...(sources.length > 0 && { sources }),
      ...(figure !== undefined && { section: figure }),
    }),
    stem: `/diagrams/${id}`,
  };
}

/** A diagram's citation as one of its files. @param id of today or of before */
export async function citationOf(id: string, { write, mediaType }: FileForm): Promise<Response> {
  const cited = citedDiagram(await loadKnowledge(), await diagramAt(id));
  return new Response(write(inRelease(cited.item, releaseNow())), {
    headers: { "content-type": `${mediaType}; charset=utf-8` },
  });
}
