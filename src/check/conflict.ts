import type { ContentFile } from "../content/files.ts";
import type { Problem } from "../content/problem.ts";
import { tell } from "./problem-of.ts";

/** Two people changed the same lines, and git left both versions in the file between its marks; one mark is enough to tell. */
export function checkConflict({ path: file, text }: ContentFile): Problem[] {
  const lines = (text ?? "").split("\n");
  const line = lines.findIndex((each) => /^(?:<{7}|>{7}|\|{7})(?: |$)|^={7}$/.test(each));
  return line < 0 ? [] : [tell({ file }, { line: line + 1, column: 1 }, { code: "conflict", args: {} })];
}
