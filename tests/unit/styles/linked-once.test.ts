import { expect, it } from "vitest";
import { linkedOnce } from "../../../src/styles/linked-once.ts";

it("a sheet that two parts of a page bring is linked where the first of them stands", () => {
  const link = (name: string) => `<link rel="stylesheet" href="/_astro/${name}.css">`;
  const page = `<head>${link("page")}</head><nav>${link("letters")}</nav><nav>${link("letters")}${link("paging")}</nav>`;
  expect(linkedOnce(page)).toBe(
    `<head>${link("page")}</head><nav>${link("letters")}</nav><nav>${link("paging")}</nav>`,
  );
  expect(linkedOnce(linkedOnce(page))).toBe(linkedOnce(page));
});
