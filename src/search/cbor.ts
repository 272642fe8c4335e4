/** CBOR (RFC 8949), as much of it as Pagefind writes: whole numbers, texts, and lists whose length is told. */
export type Cbor = number | string | readonly Cbor[];

const NUMBER = 0;
const NEGATIVE = 1;
const TEXT = 3;
const LIST = 4;
/** A first byte says how many bytes behind it tell the number; smaller ones are in it. */
const BYTES: Readonly<Record<number, number>> = { 24: 1, 25: 2, 26: 4 };

/** @throws Error when it is anything else */
export function readCbor(bytes: Uint8Array): Cbor {
  const letters = new TextDecoder();
  let at = 0;
  const next = (): number => {
    const byte = bytes[at++];
    if (byte === undefined) throw new Error("CBOR that ends too early");
    return byte;
  };
  const read = (): Cbor => {
    const first = next();
    const short = first & 31;
    const behind = BYTES[short] ?? 0;
    if (short > 23 && behind === 0) throw new Error(`CBOR of another kind: ${first}`);
    let number = behind === 0 ? short : 0;
    for (let i = 0; i < behind; i++) number = number * 256 + next();
    switch (first >> 5) {
      case NUMBER:
        return number;
      case NEGATIVE:
        return -1 - number;
      case TEXT:
        if (at + number > bytes.length) throw new Error("CBOR that ends too early");
        at += number;
        return letters.decode(bytes.subarray(at - number, at));
      case LIST: {
        const items: Cbor[] = [];
        while (items.length < number) items.push(read());
        return items;
      }
      default:
        throw new Error(`CBOR of another kind: ${first}`);
    }
  };
  return read();
}

export function listIn(value: Cbor | undefined): readonly Cbor[] {
  if (typeof value !== "object") throw new Error("CBOR without the list that should be there");
  return value;
}

export function textIn(value: Cbor | undefined): string {
  if (typeof value !== "string") throw new Error("CBOR without the text that should be there");
  return value;
}

export function numberIn(value: Cbor | undefined): number {
  if (typeof value !== "number") throw new Error("CBOR without the number that should be there");
  return value;
}
