import { placeText } from "../words/places.ts";

/**
 * What a run of places is called, from the names of its first and its last: `หัวข้อ 3.1 ย่อหน้า 3–6` where only the last number
 * differs, else both names.
 */
export function rangeName(first: string, last: string): string {
  if (first === last) return first;
  const [, before, from] = /^(.*\D)(\d+)$/.exec(first) ?? [];
  const [, same, to] = /^(.*\D)(\d+)$/.exec(last) ?? [];
  return before !== undefined && before === same && before.endsWith(" ") && Number(from) < Number(to)
    ? `${before}${from}–${to}`
    : `${first} ${placeText.to} ${last}`;
}
