import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** WCAG 2.2 contrast of the colours that text and marks use, computed from the tokens themselves. */
const screen = readFileSync("src/styles/tokens.css", "utf8");
const paper = readFileSync("src/styles/print/page.css", "utf8");
const HEX = "(#[0-9a-f]{3,6})";
const pairs = [...screen.matchAll(new RegExp(`--([\\w-]+): light-dark\\(${HEX}, ${HEX}\\)`, "g"))];
const light = Object.fromEntries(pairs.map(([, name = "", value = ""]) => [name, value]));
const dark = Object.fromEntries(pairs.map(([, name = "", , value = ""]) => [name, value]));
const print = Object.fromEntries(
  [...paper.matchAll(new RegExp(`--([\\w-]+): (?:${HEX}|var\\(--paper\\))`, "g"))].map(([, name = "", value]) => [
    name,
    value ?? "#fff",
  ]),
);

function luminance(hex: string): number {
  const long = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join("") : hex.slice(1);
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const value = Number.parseInt(long.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a = "", b = ""): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

it("each colour has a light, a dark and a printed value", () => {
  expect(pairs.length).toBeGreaterThan(5);
  expect(Object.keys(print).sort()).toEqual(Object.keys(light).sort());
});

describe.each([
  ["light", light],
  ["dark", dark],
  ["print", print],
])("%s", (_name, tokens) => {
  it.each(["ink", "ink-2", "green", "warm"])("text in --%s is at least 4.5:1 on both papers", (name) => {
    expect(contrast(tokens[name], tokens.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens[name], tokens["paper-2"])).toBeGreaterThanOrEqual(4.5);
  });

  it("text on green, and marked text, is at least 4.5:1", () => {
    expect(contrast(tokens.paper, tokens.green)).toBeGreaterThanOrEqual(4.5);
    for (const ink of ["ink", "green"]) expect(contrast(tokens[ink], tokens["green-2"])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["stroke", "green", "warm"])("marks and lines in --%s are at least 3:1 on both papers", (name) => {
    expect(contrast(tokens[name], tokens.paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(tokens[name], tokens["paper-2"])).toBeGreaterThanOrEqual(3);
  });
});
