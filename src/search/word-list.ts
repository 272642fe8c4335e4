/** Lists of words ⇄ text. A script of its own: names in parts need it, and nothing else of what the index is written in (codec.ts). */

/** Sorted words, front-coded: how many letters a word shares with the one before, the rest, and in how many entries it stands. */
export function encodeVocabulary(words: ReadonlyMap<string, number>): string {
  let before = "";
  return [...words]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, count]) => {
      let shared = 0;
      while (shared < 35 && shared < before.length && before[shared] === word[shared]) shared++;
      before = word;
      return `${shared.toString(36)}${word.slice(shared)}${count > 1 ? ` ${count.toString(36)}` : ""}`;
    })
    .join("\n");
}

/** @throws Error when it is no list of words: the first of them shares nothing with a word before it */
export function decodeVocabulary(text: string): Map<string, number> {
  if (text !== "" && !text.startsWith("0")) throw new Error("not a list of words");
  const words = new Map<string, number>();
  let before = "";
  for (const line of text === "" ? [] : text.split("\n")) {
    const space = line.indexOf(" ");
    const rest = space < 0 ? line.slice(1) : line.slice(1, space);
    before = before.slice(0, Number.parseInt(line[0] ?? "0", 36)) + rest;
    words.set(before, space < 0 ? 1 : Number.parseInt(line.slice(space + 1), 36));
  }
  return words;
}
