import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { PAPER } from "../../../src/styles/paper.ts";

it("files have the light colours of the site", () => {
  const tokens = readFileSync("src/styles/tokens.css", "utf8");
  const token = (name: string) => new RegExp(`--${name}: light-dark\\((#[0-9a-f]+),`).exec(tokens)?.[1];
  expect(PAPER).toEqual({
    paper: token("paper"),
    pale: token("paper-2"),
    ink: token("ink"),
    quiet: token("ink-2"),
    line: token("line"),
    stroke: token("stroke"),
    green: token("green"),
    warm: token("warm"),
  });
});
