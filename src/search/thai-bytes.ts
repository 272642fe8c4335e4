/**
 * JSON ⇄ bytes of which one is a Thai letter, as before there was Unicode: sent by a host, names take a seventh less than in UTF-8 by
 * brotli, and a fifth less by gzip. A letter that the old code has not is written as JSON writes it for those who have ASCII alone.
 */
const CODE = "windows-874";
/** What every reader of the old code takes for the same. */
const KNOWN = /^[\0-~ก-ฺ฿-๛‘’“”•–—…]$/;

function bytesOfLetters(): Map<string, number> {
  const letters = fromThaiBytes(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return new Map(
    [...letters].map((letter, byte): [string, number] => [letter, byte]).filter(([one]) => KNOWN.test(one)),
  );
}

/** @param json anything that is no ASCII stands in its strings */
export function toThaiBytes(json: string): Uint8Array {
  const bytes = bytesOfLetters();
  const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  const known = json.replace(/[\s\S]/g, (unit) => (bytes.has(unit) ? unit : escaped(unit)));
  return Uint8Array.from(known, (unit) => bytes.get(unit) ?? 0);
}

export const fromThaiBytes = (bytes: ArrayBuffer | Uint8Array): string => new TextDecoder(CODE).decode(bytes);
