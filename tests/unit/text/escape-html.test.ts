import fc from "fast-check";
import { expect, it } from "vitest";
import { escapeHtml } from "../../../src/text/escape-html.ts";
import { decode } from "../../site/dist.ts";

it("escaped text is the text again, and holds no sign of HTML", () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("ก", "&", "<", ">", "'", '"', "a", ";", "amp") }), (text) => {
      expect(decode(escapeHtml(text))).toBe(text);
      expect(escapeHtml(text)).not.toMatch(/[<>'"]/);
    }),
  ));
