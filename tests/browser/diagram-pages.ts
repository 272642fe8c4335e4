import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { drawingFaultsHere, type Look, listFaultsHere } from "./probes/diagrams.ts";

/** What the tests of diagrams share: which there are, and what is wrong with one as it stands. */
export const DIST = process.env.OUT_DIR ?? "dist";
export const FILES = join(DIST, "diagrams");
/** The one that is no picture but text with lines; what it does has tests of its own (explorer.test.ts). */
export const EXPLORER = "explorer";
export const drawings = existsSync(FILES)
  ? readdirSync(FILES, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      // One that became part of another only leads there.
      .filter((name) => readFileSync(join(FILES, name, "index.html"), "utf8").includes("data-diagram"))
  : [];

/** Opens a diagram's page in a page that is there already: a tenth of the time that a new one takes. */
export async function visit(page: Page, url: string, id: string): Promise<void> {
  await page.emulateMedia({ media: "screen", colorScheme: "light", forcedColors: "none" });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${url}/diagrams/${id}/`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** What is wrong in the drawing that is shown, in words; nothing when none is. */
export const drawingFaults = (page: Page | Frame, look: Look = {}): Promise<string[]> =>
  page.evaluate(drawingFaultsHere, look);

/** What is wrong in the list or table that is shown, in words; nothing when none is. */
export const listFaults = (page: Page | Frame, smallest = 12): Promise<string[]> =>
  page.evaluate(listFaultsHere, { smallest });
