import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { browseSite } from "./site.ts";

const site = browseSite();
const [, light = "", dark = ""] =
  /--paper: light-dark\((#\w+), (#\w+)\)/.exec(readFileSync("src/styles/tokens.css", "utf8")) ?? [];

it.each([
  ["light", undefined, light],
  ["dark", undefined, dark],
  ["light", "dark", dark],
  ["dark", "light", light],
] as const)("a system that is %s, and the choice of %s", async (colorScheme, choice, paper) => {
  const page = await site.open("/", { colorScheme });
  const [shown, wanted] = await page.evaluate(
    ([theme, colour]) => {
      if (theme) document.documentElement.dataset.theme = theme;
      const shown = getComputedStyle(document.body).backgroundColor;
      document.body.style.backgroundColor = colour;
      return [shown, getComputedStyle(document.body).backgroundColor];
    },
    [choice, paper] as const,
  );
  await page.context().close();
  expect(shown).toBe(wanted);
});
