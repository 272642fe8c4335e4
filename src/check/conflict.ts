import type { ContentFile } from "../content/files.ts";
import type { Problem } from "../content/problem.ts";
import { problemAt } from "./wording.ts";

/** Two people changed the same lines, and git left both versions in the file between its marks; one mark is enough to tell. */
export function checkConflict({ path, text }: ContentFile): Problem[] {
  const lines = (text ?? "").split("\n");
  const line = lines.findIndex((each) => /^(?:<{7}|>{7}|\|{7})(?: |$)|^={7}$/.test(each));
  if (line < 0) return [];
  const message = "มีเครื่องหมาย <<<<<<< ======= >>>>>>> ที่ git ใส่ไว้ เพราะสองคนแก้บรรทัดเดียวกัน";
  const suggestion = "เลือกข้อความที่ถูก แล้วลบอีกข้อความกับบรรทัดเครื่องหมายที่เหลือทั้งหมด";
  return [problemAt({ file: path }, { line: line + 1, column: 1 }, "conflict", message, { suggestion })];
}
