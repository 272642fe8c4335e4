import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** WCAG 2.2 contrast of the colours that text and marks use, computed from the tokens themselves. */
const css = readFileSync("src/styles/tokens.css", "utf8");
const block = (selector: RegExp): Record<string, string> => {
  const body = selector.exec(css)?.[1] ?? "";
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6})/g)].map(([, name = "", value = ""]) => [name, value]),
  );
};
const light = block(/^:root\s*\{([^}]*)\}/m);
const print = block(/@media print\s*\{\s*:root[^{]*\{([^}]*)\}/);
const darkByChoice = block(/^:root\[data-theme="?dark"?\]\s*\{([^}]*)\}/m);
const darkBySystem = block(/:root:not\(\[data-theme="?light"?\]\)\s*\{([^}]*)\}/);

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

it("the two ways into the dark theme are one theme", () => expect(darkByChoice).toEqual(darkBySystem));

describe.each([
  ["light", light],
  ["dark", darkByChoice],
  ["print", { ...light, ...print }],
])("%s", (_name, tokens) => {
  it.each(["ink", "ink-2", "green", "warm"])("text in --%s is at least 4.5:1 on both papers", (name) => {
    expect(contrast(tokens[name], tokens.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens[name], tokens["paper-2"])).toBeGreaterThanOrEqual(4.5);
  });

  it("text on green, and marked text, is at least 4.5:1", () => {
    expect(contrast(tokens.paper, tokens.green)).toBeGreaterThanOrEqual(4.5);
    for (const ink of ["ink", "green"]) expect(contrast(tokens[ink], tokens["green-2"])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens.warm, tokens["warm-2"])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["stroke", "green", "warm"])("marks and lines in --%s are at least 3:1 on both papers", (name) => {
    expect(contrast(tokens[name], tokens.paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(tokens[name], tokens["paper-2"])).toBeGreaterThanOrEqual(3);
  });
});
