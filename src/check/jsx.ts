import { linkTarget } from "../model/link-target.ts";
import type { Addresses } from "./addresses.ts";
import { checkImage, checkLink } from "./links.ts";
import { type Fault, targetFault } from "./markdown-faults.ts";

/** Addresses in the tags of a prose page: `<Card href="/networks/" />`. Markdown does not read them, MDX hands them on as they are. */

/** A name and a text that is written out, quoted or in braces; what is computed cannot be read. */
const ATTRIBUTE =
  /(?<=[\s"'}])(?<name>href|src|poster|action|formAction|xlink:href|xlinkHref)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|\{\s*(?:"(?<inner>[^"\\]*)"|'(?<quoted>[^'\\]*)'|`(?<template>[^`\\$]*)`)\s*\})/g;
/** The tag that is open where the text ends. */
const OPEN_TAG = /<([A-Za-z][\w.:-]*)(?:\s[^<]*)?$/;
const OF_FILES = new Set(["src", "poster"]);

/**
 * What is wrong with the addresses in tags, each with its offset.
 * @param isCode is the text at this offset shown as code?
 */
export function* addressFaults(
  text: string,
  file: string,
  addresses: Addresses,
  isCode: (offset: number) => boolean,
): Generator<{ offset: number; fault: Fault }> {
  for (const { 0: whole, index, groups = {} } of text.matchAll(ATTRIBUTE)) {
    const tag = OPEN_TAG.exec(text.slice(Math.max(0, index - 2000), index))?.[1];
    if (tag === undefined || isCode(index)) continue;
    const { name = "", double, single, inner, quoted, template } = groups;
    const value = double ?? single ?? inner ?? quoted ?? template ?? "";
    const offset = index + whole.lastIndexOf(value);
    for (const fault of faultsIn(tag, name, value, file, addresses)) yield { offset, fault };
  }
}

function faultsIn(tag: string, name: string, value: string, file: string, addresses: Addresses): Fault[] {
  if (tag === "img") {
    const message = "รูปใน <img> เว็บไม่ได้ย่อและไม่ได้เติมที่อยู่ให้";
    return [{ rule: "raw-html", message, suggestion: "เขียนแบบ ![ในรูปมีอะไร](ชื่อไฟล์)" }];
  }
  if (OF_FILES.has(name)) return targetFault(checkImage(value, file, addresses), value);
  const faults = targetFault(checkLink(value, file, addresses), value);
  if (faults.length > 0 || tag !== "a" || linkTarget(value)?.kind !== "inside") return faults;
  const message = "ลิงก์ใน <a> จะเสียเมื่อเว็บอยู่ใต้โฟลเดอร์";
  return [{ rule: "raw-html", message, suggestion: `เขียนแบบ [ข้อความ](${value})` }];
}
