import fc from "fast-check";
import { expect, test } from "vitest";
import { type Cbor, listIn, numberIn, readCbor, textIn } from "../../../src/search/cbor.ts";

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, "hex"));

test.each<[hex: string, value: Cbor]>([
  // RFC 8949, appendix A.
  ["00", 0],
  ["17", 23],
  ["1818", 24],
  ["1903e8", 1000],
  ["1a000f4240", 1_000_000],
  ["1affffffff", 4_294_967_295],
  ["20", -1],
  ["3863", -100],
  ["60", ""],
  ["6449455446", "IETF"],
  ["62c3bc", "ü"],
  ["80", []],
  ["8301820203820405", [1, [2, 3], [4, 5]]],
])("%s", (hex, value) => expect(readCbor(bytes(hex))).toEqual(value));

test.each([
  ["nothing", ""],
  ["a number that is cut", "19 03"],
  ["a text that is cut", "64 49 45"],
  ["a list that is cut", "83 01"],
  ["a map", "a0"],
  ["a list of unknown length", "9f 01 ff"],
  ["a number of eight bytes", "1b 00 00 00 00 00 00 00 01"],
])("%s is an error", (_name, hex) => expect(() => readCbor(bytes(hex.replaceAll(" ", "")))).toThrow("CBOR"));

test("any bytes are a value or an error, and never more than they can hold", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (any) => {
      try {
        expect(JSON.stringify(readCbor(any)).length).toBeLessThan(40 * 13);
      } catch (error) {
        expect(String(error)).toContain("CBOR");
      }
    }),
  );
});

test("a value of another kind than should be there is an error", () => {
  expect([listIn([1]), textIn("a"), numberIn(-1)]).toEqual([[1], "a", -1]);
  for (const wrong of [() => listIn("a"), () => listIn(undefined), () => textIn(1), () => numberIn([1])])
    expect(wrong).toThrow("CBOR");
});
