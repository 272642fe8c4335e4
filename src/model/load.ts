import { getCollection } from "astro:content";
import { type CollectionName, collectionNames } from "../collections/index.ts";
import type { RawEntry, ValidContent } from "../content/read.ts";
import { buildKnowledge, type Knowledge } from "./knowledge.ts";

let loaded: Promise<Knowledge> | undefined;
const byRequest = new WeakMap<Request, Promise<Knowledge>>();
/** What is loaded: in a build for all pages. */
let here: Knowledge | undefined;
const hereByRequest = new WeakMap<Request, Knowledge>();

/**
 * The knowledge of this build, loaded once. The editing server loads it anew for every page, so that a saved file shows.
 * The only place where the site asks Astro for content.
 * @param request the request that a page is made for (`Astro.request`), by which the many parts of a page share what is loaded.
 */
export function loadKnowledge(request?: Request): Promise<Knowledge> {
  if (!import.meta.env.DEV) {
    loaded ??= load();
    return loaded;
  }
  const fresh = (request && byRequest.get(request)) ?? load();
  if (request) byRequest.set(request, fresh);
  return request ? keptFor(request, fresh) : fresh;
}

async function keptFor(request: Request, fresh: Promise<Knowledge>): Promise<Knowledge> {
  const knowledge = await fresh;
  hereByRequest.set(request, knowledge);
  return knowledge;
}

/**
 * The knowledge that the layout of a page has loaded, for parts of which a page has hundreds: where none has to wait, none costs
 * more than its text.
 * @throws Error outside of the layout.
 */
export function loadedKnowledge(request: Request): Knowledge {
  const knowledge = import.meta.env.DEV ? hereByRequest.get(request) : here;
  if (!knowledge) throw new Error("nothing is loaded yet: loadKnowledge(Astro.request) comes first");
  return knowledge;
}

async function load(): Promise<Knowledge> {
  const read = async (collection: CollectionName): Promise<[CollectionName, RawEntry[]]> => {
    const entries = await getCollection(collection);
    const read = entries.map(({ id, data, body = "" }) => ({ id, file: `${collection}/${id}.md`, data, body }));
    return [collection, read.sort((a, b) => (a.id < b.id ? -1 : 1))];
  };
  // The loader hands Astro nothing else than what fits the schema of its collection (content/loader.ts).
  here = buildKnowledge(Object.fromEntries(await Promise.all(collectionNames.map(read))) as ValidContent);
  return here;
}
