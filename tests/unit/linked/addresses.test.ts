import fc from "fast-check";
import { expect, it } from "vitest";
import { addressOf, href, iriOf, pageAddress, pathOf } from "../../../src/site.ts";

it("a site path is found again in its link", () => {
  fc.assert(
    fc.property(fc.webPath(), (path) => {
      const whole = path.startsWith("/") ? path : `/${path}`;
      if (!whole.startsWith("//")) expect(pathOf(href(whole))).toBe(whole);
    }),
  );
});

it("an address that nobody has set is never written: a thing is named by its path alone", () => {
  const known = pageAddress(href("/glossary/"));
  expect(addressOf("/glossary/#x")).toBe(known === undefined ? href("/glossary/#x") : `${known}#x`);
  expect(iriOf("/glossary/#x")).toBe(known === undefined ? "urn:x-site:glossary/#x" : `${known}#x`);
  for (const path of ["/", "/glossary/#x"]) expect(iriOf(path)).not.toContain("example.org");
});
