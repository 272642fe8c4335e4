import { expect, it } from "vitest";
import { keptMarkup } from "../../../src/model/terms.ts";

it("keeps together between tags, and leaves tags, their attributes and entities as they are", () => {
  const keep = (text: string) => `[${text}]`;
  expect(keptMarkup('ก<a href="/ข/">ค</a> ง', keep)).toBe('[ก]<a href="/ข/">[ค]</a>[ ง]');
  expect(keptMarkup("ก &amp; ข<b>ค</b>", keep)).toBe("ก &amp; ข<b>[ค]</b>");
});
