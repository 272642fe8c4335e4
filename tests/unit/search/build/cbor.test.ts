import fc from "fast-check";
import { expect, test } from "vitest";
import { type Cbor, decodeCbor, encodeCbor } from "../../../../src/search/build/cbor.ts";

const { value } = fc.letrec<{ value: Cbor }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.nat({ max: 2 ** 32 - 1 }),
    fc.string({ unit: "grapheme" }),
    fc.array(tie("value")),
  ),
}));

test("what is written comes back", () => {
  fc.assert(fc.property(value, (item) => void expect(decodeCbor(encodeCbor(item))).toEqual(item)));
});

test("written as RFC 8949 says", () => {
  expect([...encodeCbor([0, 23, 24, 255, 256, 65536, "ก", []])]).toEqual([
    0x88, 0x00, 0x17, 0x18, 24, 0x18, 255, 0x19, 1, 0, 0x1a, 0, 1, 0, 0, 0x63, 0xe0, 0xb8, 0x81, 0x80,
  ]);
});

test("what it does not know, or what is cut short, is refused", () => {
  for (const bytes of [[0x20], [0xa0], [0xf6], [0x9f, 0xff], [0x1b, 0, 0, 0, 0, 0, 0, 0, 1], [], [0x63, 0xe0], [0, 0]])
    expect(() => decodeCbor(Uint8Array.from(bytes)), bytes.join()).toThrow();
});
