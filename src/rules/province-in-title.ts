import { textOf } from "../model/untyped.ts";
import type { OwnFinding } from "./finding.ts";

/** How a title of ours tells of the province of its entry. @property province its name; nothing of one that is not there */
interface Titled {
  data: unknown;
  province: string | undefined;
}

/** Letters of a name of a province that may be a part of another word: เลย in ทำเลย, แพร่ in เผยแพร่. */
const SHORT = 4;

/** A lesson of a province has it beside its title, not in it. What a speaker says of one has it there. */
export function besideFindings({ data, province }: Titled): OwnFinding[] {
  const title = textOf(data, "title") ?? "";
  if (textOf(data, "kind") !== "province" || !province) return [];
  const named = [`จังหวัด${province}`, `จ.${province}`, `จ. ${province}`, ...(province.length > SHORT ? [province] : [])];
  const name = named.find((each) => title.includes(each));
  return name === undefined ? [] : [{ code: "wrong-value/province-beside", args: { name }, where: ["title"] }];
}

/** A network's title says its province in one form. */
export function provinceFormFindings({ data, province }: Titled): OwnFinding[] {
  const title = textOf(data, "title") ?? "";
  const form = `จ.${province}`;
  const instead = [`จังหวัด${province}`, `จ. ${province}`].reduce((text, other) => text.replaceAll(other, form), title);
  return !province || instead === title
    ? []
    : [{ code: "wrong-value/province-form", args: { form }, where: ["title"], instead }];
}
