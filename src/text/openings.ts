import { goesOnWith } from "./cut-at-phrase.ts";
import { excerpt } from "./excerpt.ts";
import { oneSpace } from "./one-space.ts";

/** Letters with which two texts begin alike. */
function alike(a: string, b = ""): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Where the phrase begins of which that is a part: no text opens with กับ or ของ while it begins so few letters before. */
function wholePhrase(text: string, part: number, within: number): number {
  let at = part;
  while (at > 0 && goesOnWith(text.slice(at))) at = text.lastIndexOf(" ", at - 2) + 1;
  return part - at <= within ? at : part;
}

/**
 * First words of each of some texts, so that they can be told apart: those that begin with the same phrase are opened where they
 * part, after a `…`. Where that would leave nothing, at their beginning.
 * @param length letters of each at most
 * @param longest so many where no clause ends before
 */
export function openings(texts: readonly string[], length: number, longest = length): string[] {
  const sorted = texts.map(oneSpace).sort();
  // What begins most like a text stands beside it in their order.
  const shared = new Map<string, number>();
  for (const [i, text] of sorted.entries()) {
    const most = Math.max(
      ...[sorted[i - 1], sorted[i + 1]].filter((other) => other !== text).map((other) => alike(text, other)),
      0,
    );
    shared.set(text, Math.max(most, shared.get(text) ?? 0));
  }
  return texts.map((whole) => {
    const text = oneSpace(whole);
    const common = shared.get(text) ?? 0;
    const parted = text.lastIndexOf(" ", common) + 1;
    if (common * 2 < length || parted === 0) return excerpt(whole, length, longest);
    const phrase = wholePhrase(text, parted, length / 2);
    // What is told again before the place where they part takes nothing of the rest.
    const opened = excerpt(text.slice(phrase), length + parted - phrase, longest);
    return phrase === 0 ? opened : `…${opened}`;
  });
}
