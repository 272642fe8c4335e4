/** What a row of a report's own contents names: its cell leads there. */
import type { Knowledge } from "./knowledge.ts";
import { perKnowledge } from "./per-knowledge.ts";
import type { Section } from "./sections.ts";

const plain = (text: string): string => text.replace(/\s+/g, "");
/** `บทที่ 2`, `2.1` before words: a report's contents may call a section a little otherwise than its heading does. */
const byNumber = (text: string): string =>
  /^(?:บทที่\s*\d+|\d+(?:\.\d+)+)\s+(?=\S)/.exec(text)?.[0].trim().concat("…") ?? "";

/** Site paths by report and words: of sections by title and by printed heading, of tables and figures by what they are called. */
const places = perKnowledge((k: Knowledge): ReadonlyMap<string, string> => {
  const named = new Map<string, string>();
  const add = ({ source }: Section, text: string, url: string): void => {
    const key = `${source} ${plain(text)}`;
    if (text && !named.has(key)) named.set(key, url);
  };
  for (const section of k.sections) {
    add(section, section.title, section.url);
    add(section, section.heading, section.url);
    add(section, byNumber(section.title), section.url);
    for (const { id, label, caption } of [...section.tables, ...section.figures])
      add(section, `${label} ${caption}`, `${section.url}#${id}`);
  }
  return named;
});

/** @param text a cell of a table in the section. Undefined where it names nothing, or the section itself. */
export function placeNamed(k: Knowledge, section: Section, text: string): string | undefined {
  const url = [text, byNumber(text)]
    .map((words) => places(k).get(`${section.source} ${plain(words)}`))
    .find((found) => found !== undefined);
  return url?.split("#")[0] === section.url ? undefined : url;
}
