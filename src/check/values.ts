import { visit } from "yaml";
import type { ContentEntry } from "../content/entry.ts";
import { documentOf } from "../content/locate.ts";
import { correctedLine, placeAt } from "../content/place-in-file.ts";
import type { Problem } from "../content/problem.ts";
import { quoted } from "../content/yaml-repair.ts";
import { textsIn } from "../model/untyped.ts";
import { cutValue, judgePlainValue } from "../rules/plain-values.ts";
import { textFindings } from "../rules/texts.ts";
import { problemOf, tell } from "./problem-of.ts";

/** What no field may hold, whatever its schema says. Letters are judged where they stand in the file; those that are spelt out, here. */
export function checkValues(entry: ContentEntry): Problem[] {
  const { header, template } = entry;
  if (!header) return [];
  const letters = header.yaml.includes("\\");
  const problems: Problem[] = [];
  for (const { text, path } of textsIn(entry.data))
    for (const finding of textFindings(text, path, { template, letters })) problems.push(problemOf(entry, finding));
  return [...problems, ...checkPlainValues(entry), ...checkCutValues(entry)];
}

/** What may be a number or day that is read as something else than what stands there. */
const MAYBE_ODD = /(?:^|[\s[,])(?:\d{4}-\d\d?-\d|\+[\d.]|-?(?:0[\dxob]|\.\d|\d+\.(?!\d)|[\d.]+e|[\d.]{16}))/im;

/** Values without quotes that the site's YAML reader takes for something else than what people read. */
function checkPlainValues(entry: ContentEntry): Problem[] {
  const problems: Problem[] = [];
  const { header } = entry;
  if (!header || !MAYBE_ODD.test(header.yaml)) return [];
  const { yaml, firstLine } = header;
  visit(documentOf(header), {
    Scalar(key, node) {
      const text = node.type === "PLAIN" && key !== "key" ? (node.source ?? "") : "";
      const judged = judgePlainValue(text, node.value);
      if (!judged) return;
      const start = node.range?.[0] ?? 0;
      const { line, column } = placeAt(yaml, start);
      const quotes = judged.code === "unquoted-date";
      const fix = quotes ? correctedLine(yaml, start, start + text.length, quoted(text)) : undefined;
      problems.push(tell(entry, { line: line + firstLine - 1, column }, judged, { fix }));
    },
  });
  return problems;
}

/** What would be lost behind ` #`. */
function checkCutValues(entry: ContentEntry): Problem[] {
  const { yaml = "", firstLine = 1 } = entry.header ?? {};
  if (!/ #\S/.test(yaml)) return [];
  return yaml.split("\n").flatMap((text, i) => {
    const found = cutValue(text);
    if (!found) return [];
    const { before, whole, cut } = found;
    const place = { line: i + firstLine, column: text.lastIndexOf(cut) + 1 };
    return [tell(entry, place, { code: "cut-value", args: { cut } }, { fix: before + quoted(whole) })];
  });
}
