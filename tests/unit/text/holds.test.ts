import fc from "fast-check";
import { expect, it } from "vitest";
import { holding } from "../../../src/text/holds.ts";

const letters = fc.string({ unit: fc.constantFrom("ก", "ข", "า", "่", "a", "\n"), maxLength: 40 });

it("a text holds what it includes, and nothing else", () =>
  fc.assert(
    fc.property(letters, letters, fc.nat(40), fc.nat(40), (text, other, from, length) => {
      const holds = holding(text);
      for (const part of [other, other.slice(0, 4), text.slice(from, from + length), "", text])
        expect(holds(part), part).toBe(text.includes(part));
    }),
  ));
