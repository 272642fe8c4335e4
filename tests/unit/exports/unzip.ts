import { crc32, inflateRawSync } from "node:zlib";
import { expect } from "vitest";

/** What a reader finds that goes by the list at the end, as all do. */
export function unzip(bytes: Buffer): { name: string; data: string; method: number }[] {
  const end = bytes.length - 22;
  expect(bytes.readUInt32LE(end)).toBe(0x06054b50);
  let at = bytes.readUInt32LE(end + 16);
  return Array.from({ length: bytes.readUInt16LE(end + 10) }, () => {
    expect(bytes.readUInt32LE(at)).toBe(0x02014b50);
    const [crc, packed, nameLength] = [
      bytes.readUInt32LE(at + 16),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
    ];
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    const method = bytes.readUInt16LE(local + 8);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const raw = bytes.subarray(start, start + packed);
    const data = method === 8 ? inflateRawSync(raw) : raw;
    expect(crc32(data)).toBe(crc);
    expect(data.length).toBe(bytes.readUInt32LE(at + 24));
    at += 46 + nameLength;
    return { name, data: data.toString("utf8"), method };
  });
}
