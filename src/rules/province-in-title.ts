import { textOf } from "../model/untyped.ts";
import { wordsOf } from "../text/join-words.ts";
import type { OwnFinding } from "./finding.ts";

/** How a title of ours tells of the province of its entry. @property province its name; nothing of one that is not there */
interface Titled {
  data: unknown;
  province: string | undefined;
}

/** The word before the name, and what parts them. */
const MARK = /(?:จังหวัด|จ\.)\s*/g;
/** The same at the end of what stands before the name: what the title says, whether a space parts it, the word, what parts that. */
const MARK_AT_END = /^(.*\S)(\s*)(จังหวัด|จ\.)\s*$/;

/**
 * What goes before จ. in the short name of a provincial body: อบจ.ตราด, สสจ.ตราด. Letters without a vowel may be the end of a word, too.
 */
const BODY = /[ก-ฮ]{2}$/;

/** Letters of a name of a province that may be a word of its own: เลย in ขายดีเลย, ตาก in ตากแห้ง. */
const SHORT = 4;

/** A lesson of a province has it beside its title, not in it. What a speaker says of one has it there. */
export function besideFindings({ data, province }: Titled): OwnFinding[] {
  const title = textOf(data, "title") ?? "";
  if (textOf(data, "kind") !== "province" || !province) return [];
  const mark = [...title.matchAll(MARK)].find(({ 0: { length }, index }) => title.startsWith(province, index + length));
  const name = mark ? mark[0] + province : province.length > SHORT && hasWord(title, province) ? province : undefined;
  return name === undefined ? [] : [{ code: "wrong-value/province-beside", args: { name }, where: ["title"] }];
}

/** Not within other words: ชุมพร is not in ประชุมพร้อมกัน. A browser that knows no words leaves it to the check. */
function hasWord(text: string, name: string): boolean {
  if (!text.includes(name) || !("Segmenter" in Intl)) return false;
  const words = wordsOf(text);
  const ends = new Set(words.map(({ end }) => end));
  return words.some(({ start }) => text.startsWith(name, start) && ends.has(start + name.length));
}

/**
 * A network's title that ends with its province says it in one form. Before other words, จังหวัด is part of a body's name. Where it
 * is joined to what stands before it, it may belong to that: only who knows the name can say what to write instead.
 */
export function provinceFormFindings({ data, province }: Titled): OwnFinding[] {
  const title = textOf(data, "title")?.trimEnd() ?? "";
  if (!province || !title.endsWith(province)) return [];
  const [, name, space, word] = MARK_AT_END.exec(title.slice(0, -province.length)) ?? [];
  const form = `จ.${province}`;
  if (name === undefined || title === `${name} ${form}`) return [];
  if (space === "" && word === "จ." && BODY.test(name)) return [];
  const isSure = space !== "" || word === "จ.";
  const finding: OwnFinding = { code: "wrong-value/province-form", args: { form }, where: ["title"] };
  return [isSure ? { ...finding, instead: `${name} ${form}` } : finding];
}
