import { noteText } from "../../words/notes.ts";
import type { Side, ToldDisagreement } from "../disagreements.ts";
import { el, type XmlNode } from "../xml.ts";
import { fileOf } from "./section-file.ts";
import type { EpubTarget } from "./word-writer.ts";

/** What a note says of a disagreement: what each place says, with a link to it, in the book where it is of this report. */
export function disagreementNote(
  { what, sides, ours }: ToldDisagreement,
  report: string,
  target: EpubTarget,
): XmlNode[] {
  const hrefOf = ({ section, place: { at }, url }: Side): string | undefined =>
    section?.source === report
      ? [fileOf(section), ...(at === undefined ? [] : [at])].join("#")
      : target({ kind: "inside", path: url });
  const said = sides.flatMap((side): XmlNode[] => {
    const href = hrefOf(side);
    return [" ", href === undefined ? side.label : el("a", { href }, side.label), ` ${noteText.says} “${side.says}” ·`];
  });
  return [what, ...said, ` ${ours}`];
}
