import { linkTarget } from "../model/link-target.ts";
import type { BodyFinding } from "./finding.ts";
import type { Destinations } from "./links.ts";
import { markdownFindings, placed, tokensOf } from "./markdown.ts";
import { pageMarks } from "./page-marks.ts";
import { about, type TokenJudgement } from "./tokens.ts";

/** What a prose page (`.mdx`) may not hold: in its Markdown, in the addresses of its tags, and as marks that are commands there. */
export const pageFindings = (text: string, to: Destinations): BodyFinding[] => [
  ...markdownFindings(text, "page", to),
  ...inTags(text, to),
  ...pageMarks(text),
];

/** A name and a text that is written out, quoted or in braces; what is computed cannot be read. */
const NAME = /(?<=[\s"'}])(?<name>href|src|poster|action|formAction|xlink:href|xlinkHref)/;
const QUOTED = /"(?<double>[^"]*)"|'(?<single>[^']*)'/;
const IN_BRACES = /\{\s*(?:"(?<inner>[^"\\]*)"|'(?<quoted>[^'\\]*)'|`(?<template>[^`\\$]*)`)\s*\}/;
const ATTRIBUTE = new RegExp(`${NAME.source}\\s*=\\s*(?:${QUOTED.source}|${IN_BRACES.source})`, "g");
/** The tag that is open where the text ends. */
const OPEN_TAG = /<([A-Za-z][\w.:-]*)(?:\s[^<]*)?$/;
const OF_FILES = new Set(["src", "poster"]);

/** Addresses in tags, `<Card href="/networks/" />`: Markdown does not read them, MDX hands them on as they are. */
function inTags(text: string, to: Destinations): BodyFinding[] {
  const found = [...text.matchAll(ATTRIBUTE)];
  if (found.length === 0) return [];
  const code = tokensOf(text, "page").filter(({ token }) => token.type === "code" || token.type === "codespan");
  const isCode = (at: number) => code.some(({ token, offset }) => offset <= at && at < offset + token.raw.length);
  return found.flatMap(({ 0: whole, index, groups = {} }) => {
    const tag = OPEN_TAG.exec(text.slice(Math.max(0, index - 2000), index))?.[1];
    if (tag === undefined || isCode(index)) return [];
    const { name = "", double, single, inner, quoted, template } = groups;
    const address = double ?? single ?? inner ?? quoted ?? template ?? "";
    const offset = index + whole.lastIndexOf(address);
    return judgeAddress(tag, name, address, to).map((judgement) => placed(text, offset, judgement));
  });
}

function judgeAddress(tag: string, name: string, address: string, to: Destinations): TokenJudgement[] {
  if (tag === "img") return [{ code: "raw-html/image", args: {} }];
  if (OF_FILES.has(name)) return about(address, to.image(address));
  const judged = to.link(address);
  if (judged || tag !== "a" || linkTarget(address)?.kind !== "inside") return about(address, judged);
  return [{ code: "raw-html/link", args: { href: address } }];
}
