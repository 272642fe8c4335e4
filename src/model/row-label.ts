import type { Section } from "./sections.ts";

const NUMBER = /^\d+(?:\.\d+)*$/;

/**
 * How a citation calls a row of a table, as the print counts: by the number that stands in its first cell, or by how many lines
 * it stands below the last such number (`ลำดับ 5 แถว 2`). Without any number above it, by its line in the table, or as the last.
 * @param at `{table}-r{n}`
 */
export function rowLabel({ blocks }: Pick<Section, "blocks">, at: string): string {
  const rows = blocks.flatMap((block) =>
    block.kind === "table" && at.startsWith(`${block.anchor}-r`) ? [block.rows] : [],
  );
  const table = rows.find((each) => each.some(({ anchor }) => anchor === at)) ?? [];
  const index = table.findIndex(({ anchor }) => anchor === at);
  const numbered = table.slice(0, index + 1).findLastIndex(({ cells }) => cells[0]?.trim() !== "");
  const number = table[numbered]?.cells[0]?.trim() ?? "";
  if (NUMBER.test(number)) return index === numbered ? `ลำดับ ${number}` : `ลำดับ ${number} แถว ${index - numbered + 1}`;
  if (index > 0 && index === table.length - 1) return "แถวสุดท้าย";
  return `แถว ${/\d+$/.exec(at)?.[0] ?? ""}`;
}
