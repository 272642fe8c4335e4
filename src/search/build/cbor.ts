/** The part of CBOR (RFC 8949) in which Pagefind writes its list of files: whole numbers from 0, texts, lists of known length. */
export type Cbor = number | string | readonly Cbor[];

const NUMBER = 0;
const TEXT = 3;
const LIST = 4;
/** Bytes that follow a head, by its short count. */
const WIDTHS = new Map([
  [24, 1],
  [25, 2],
  [26, 4],
]);

/** @throws Error at anything that this part of CBOR does not know, or when bytes are missing or left over. */
export function decodeCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const read = (): Cbor => {
    const head = view.getUint8(at++);
    const kind = head >> 5;
    const count = readCount(head & 31);
    if (kind === NUMBER) return count;
    if (kind === LIST) return Array.from({ length: count }, read);
    if (kind !== TEXT || at + count > bytes.length) throw new Error(`unknown CBOR at byte ${at - 1}`);
    at += count;
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes.subarray(at - count, at));
  };
  const readCount = (short: number): number => {
    const width = WIDTHS.get(short) ?? 0;
    if (short >= 24 && width === 0) throw new Error(`unknown CBOR length at byte ${at - 1}`);
    let count = width === 0 ? short : 0;
    for (let i = 0; i < width; i++) count = count * 256 + view.getUint8(at++);
    return count;
  };
  const value = read();
  if (at !== bytes.length) throw new Error(`${bytes.length - at} bytes after the CBOR`);
  return value;
}

/** Numbers must be whole, from 0 and below 2^32. */
export function encodeCbor(value: Cbor): Uint8Array {
  const bytes: number[] = [];
  const head = (kind: number, count: number): void => {
    const short = count < 24 ? count : count < 2 ** 8 ? 24 : count < 2 ** 16 ? 25 : 26;
    bytes.push((kind << 5) | short);
    for (let left = WIDTHS.get(short) ?? 0; left > 0; left--) bytes.push(Math.floor(count / 256 ** (left - 1)) % 256);
  };
  const write = (item: Cbor): void => {
    if (typeof item === "number") {
      head(NUMBER, item);
    } else if (typeof item === "string") {
      const text = new TextEncoder().encode(item);
      head(TEXT, text.length);
      for (const byte of text) bytes.push(byte);
    } else {
      head(LIST, item.length);
      item.forEach(write);
    }
  };
  write(value);
  return Uint8Array.from(bytes);
}
