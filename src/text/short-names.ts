import { isShort } from "./join-words.ts";
import { THAI } from "./thai.ts";

/** Letters of the shortest names that are looked for: less is found inside other words. */
export const SHORTEST_NAME = 4;
/** What a network is, before its name: เครือข่ายบูโดสันติสุข. */
const KIND = /^(?:เครือข่าย|กลุ่ม|สหกรณ์|บ้าน|วัด|เขา)/;
/** Letters that take room, of a name that stands alone somewhere: then it is whole in a longer text as well (เขาคิชฌกูฏเป็น). */
const NAME_AT_MOST = 13;
const NO_THAI = new RegExp(`(?!${THAI}).`, "u");

/** The names in a network's title that are short enough to stay on one line, with what it is before them and without. */
export const shortNames = (title: string): string[] =>
  title
    .split(NO_THAI)
    .flatMap(shorterAndShorter)
    .filter((part) => part.length > SHORTEST_NAME && isShort(part, NAME_AT_MOST));

/** A name, and what is left of it without what it is, once and again: สหกรณ์เขาคิชฌกูฏ, เขาคิชฌกูฏ, คิชฌกูฏ. */
function shorterAndShorter(name: string): string[] {
  const shorter = name.replace(KIND, "");
  return shorter === name ? [name] : [name, ...shorterAndShorter(shorter)];
}
