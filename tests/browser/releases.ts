import { cpSync } from "node:fs";
import { readContent } from "../../src/content/read.ts";
import { buildKnowledge } from "../../src/model/knowledge.ts";
import { collect } from "../../src/search/build/collect.ts";
import { writeIndex } from "../../src/search/build/write.ts";
import { buildLibrary, LIBRARY } from "../build-library.ts";
import { buildNextLibrary, LATER } from "../next-library.ts";
import { madeOnce } from "../run-folder.ts";

/** Deployments of one small library, each the folder of a whole built site. */
export interface Releases {
  /** Path that all of them live under. */
  base: "/library/";
  first: string;
  /** The same content and code, indexed once more. */
  same: string;
  /**
   * More entries, “ทุเรียน” (in /glossary/) and what the forms of `first` were filled with (contribute.test.ts), two collections that are
   * only described (tests/site/described-only.test.ts), and every style sheet and script under another name.
   */
  next: string;
  /** The content of `next`, but for what those two hold. */
  content: string;
}

/** Built once in a test run; takes some ten seconds. */
export async function buildReleases(): Promise<Releases> {
  const later = await madeOnce("later-content", async (folder) => {
    cpSync(LIBRARY, folder, { recursive: true });
    cpSync(LATER, folder, { recursive: true });
  });
  const [first, next] = await Promise.all([buildLibrary("library"), buildNextLibrary()]);
  const same = await madeOnce("same-library", async (folder) => {
    cpSync(first, folder, { recursive: true });
    await writeIndex(folder, collect(buildKnowledge(readContent(LIBRARY))));
  });
  return { base: "/library/", first, same, next, content: later };
}
