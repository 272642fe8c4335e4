import { sectionNamed } from "../collections/section-address.ts";
import { blankText } from "../collections/texts.ts";
import type { ContentEntry } from "../content/entry.ts";
import { locate } from "../content/locate.ts";
import type { Problem } from "../content/problem.ts";
import { locateCorrection } from "../model/corrections.ts";
import { squeeze } from "../model/quotations.ts";
import { shorten } from "../text/shorten.ts";
import type { Content } from "./content.ts";
import { type Reading, readingsOf } from "./readings.ts";
import { labelOf, problemAt } from "./wording.ts";

/** Corrections of a section of a report: each stands in its block, is told apart from others of the same word, and overlaps none. */
export function checkCorrections(entry: ContentEntry, content: Content): Problem[] {
  const blocks = entry.collection === "report" && !entry.template ? content.blocks(sectionNamed(entry.id)) : undefined;
  if (!blocks) return [];
  const spans: { reading: Reading; start: number; end: number }[] = [];
  const problems = readingsOf(entry).flatMap((reading) => {
    const text = blocks.texts.get(reading.at);
    if (text === undefined) {
      return [
        problem(
          entry,
          reading,
          "at",
          "broken-citation",
          `ไม่มีย่อหน้า "${reading.at}" ในหัวข้อนี้`,
          `ย่อหน้าที่มี: ${[...blocks.texts.keys()].slice(0, 12).join(", ")} …`,
        ),
      ];
    }
    const place = locateCorrection(text, { corrected: reading.corrected, nth: reading.nth });
    if (place) spans.push({ reading, ...place });
    return [...inBlock(entry, reading, text, place !== null), ...sense(entry, reading)];
  });
  return [...problems, ...overlaps(entry, spans)];
}

/** The corrected form stands in the block, and it is clear which occurrence is meant. */
function inBlock(entry: ContentEntry, reading: Reading, text: string, found: boolean): Problem[] {
  const count = occurrences(text, reading.corrected);
  const word = shorten(reading.corrected);
  if (count === 0) {
    const suggestion = text.includes(reading.printed)
      ? "ในย่อหน้ายังเป็นคำที่พิมพ์ ให้แก้ในเนื้อความด้วย"
      : `ย่อหน้านั้นว่า "${shorten(text, 60)}"`;
    return [
      problem(entry, reading, "corrected", "correction-not-found", `ไม่พบ "${word}" ในย่อหน้า ${reading.at}`, suggestion),
    ];
  }
  if (!found)
    return [
      problem(
        entry,
        reading,
        "nth",
        "correction-not-found",
        `ย่อหน้า ${reading.at} มี "${word}" เพียง ${count} แห่ง`,
        `ใส่ nth ไม่เกิน ${count}`,
      ),
    ];
  if (count > 1 && reading.nth === undefined) {
    return [
      problem(
        entry,
        reading,
        "corrected",
        "correction-ambiguous",
        `"${word}" มี ${count} แห่งในย่อหน้า ${reading.at}`,
        `เพิ่มบรรทัดนี้ แล้วใส่ว่าแห่งที่เท่าไร 1 ถึง ${count}`,
        `    nth: ${blankText("แห่งที่เท่าไร")}`,
      ),
    ];
  }
  return [];
}

/** `kept` changes nothing; every other certainty changes something. */
function sense(entry: ContentEntry, reading: Reading): Problem[] {
  const same = squeeze(reading.printed) === squeeze(reading.corrected);
  const kept = reading.certainty === "kept";
  if (kept === same) return [];
  const [message, suggestion] = kept
    ? ["certainty เป็น kept (คงตามที่พิมพ์) แต่คำที่แก้ต่างจากที่พิมพ์", "ใช้ likely หรือ certain หรือคงคำเดิม"]
    : ["คำที่แก้เหมือนที่พิมพ์ทุกตัว", "ลบรายการนี้ หรือใช้ certainty: kept ถ้าตั้งใจคงไว้"];
  return [problem(entry, reading, "corrected", "correction-sense", message, suggestion)];
}

function overlaps(entry: ContentEntry, spans: { reading: Reading; start: number; end: number }[]): Problem[] {
  const sorted = spans.toSorted((a, b) =>
    a.reading.at < b.reading.at ? -1 : a.reading.at > b.reading.at ? 1 : a.start - b.start,
  );
  return sorted.flatMap((span, i) => {
    const before = sorted[i - 1];
    if (!before || before.reading.at !== span.reading.at || before.end <= span.start) return [];
    const message = `ทับกับ "${shorten(before.reading.corrected)}" ในย่อหน้า ${span.reading.at}`;
    return [problem(entry, span.reading, "corrected", "correction-overlap", message, "รวมเป็นรายการเดียว หรือทำให้สั้นลง")];
  });
}

function occurrences(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) count++;
  return count;
}

function problem(
  entry: ContentEntry,
  { index }: Reading,
  key: string,
  rule: string,
  message: string,
  suggestion: string,
  fix?: string,
): Problem {
  const path = ["corrections", index, key];
  return problemAt(entry, locate(entry, path), rule, `${labelOf(entry, path)}: ${message}`, { suggestion, fix });
}
