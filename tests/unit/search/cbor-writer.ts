import type { Cbor } from "../../../src/search/cbor.ts";

/** A value as bytes, for tests that make files of their own. */
export function writeCbor(value: Cbor): Buffer {
  if (typeof value === "number") return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === "string") return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  return Buffer.concat([head(4, value.length), ...value.map(writeCbor)]);
}

function head(kind: number, number: number): Buffer {
  if (number < 24) return Buffer.from([(kind << 5) | number]);
  const bytes = Buffer.alloc(5);
  bytes[0] = (kind << 5) | 26;
  bytes.writeUInt32BE(number, 1);
  return bytes;
}
