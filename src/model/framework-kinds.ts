import { type FrameworkKind, frameworkKinds } from "../collections/framework.ts";
import { countWord } from "../text/count-word.ts";
import { frameworkText } from "../words/framework.ts";
import type { Knowledge } from "./knowledge.ts";
import { eachReport } from "./of-report.ts";
import { perKnowledge } from "./per-knowledge.ts";

/** What the parts of the framework are called: types of networks by their number, where one report alone has any. */
export const kindTitles: (k: Knowledge) => Readonly<Record<FrameworkKind, string>> = perKnowledge((k) => {
  const [count, another] = eachReport(k).flatMap(({ framework }) => {
    const types = framework.filter(({ kind }) => kind === "type").length;
    return types > 0 ? [types] : [];
  });
  if (count === undefined || another !== undefined) return frameworkKinds;
  return { ...frameworkKinds, type: frameworkText.types(countWord(count)) };
});
