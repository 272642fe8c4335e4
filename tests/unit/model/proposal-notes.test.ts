import { expect, it } from "vitest";
import { nothingTold } from "../../../src/model/notes.ts";
import { tellProposal } from "../../../src/model/proposal-notes.ts";
import { markText } from "../../../src/model/signs.ts";
import { knowledge as k } from "../../knowledge.ts";

it("each corrected word of a proposal has a sign, wherever in its place it stands; two readings of one word share one", () => {
  const told = nothingTold();
  const without = k.proposals.flatMap((proposal) => {
    const { title, direction, lead, notes } = tellProposal(k, proposal, told);
    const signed = [title, direction, lead].flatMap(({ text, ...marks }) =>
      markText(text, marks).flatMap((segment) => (segment.kind === "plain" ? [] : segment.text)),
    );
    return notes.flatMap((note) => {
      if (note.kind !== "correction") return [];
      const { corrected } = note.correction;
      return signed.some((word) => word.includes(corrected) || corrected.includes(word)) ? [] : corrected;
    });
  });
  expect(without).toEqual([]);
});

it("the printed title has signs", () => {
  const told = nothingTold();
  const titles = k.proposals.map((proposal) => tellProposal(k, proposal, told).title);
  const [corrected] = titles.filter(({ text, corrections = [] }) =>
    corrections.some((one) => text.includes(one.corrected)),
  );
  if (!corrected) throw new Error("no title of a proposal was corrected");
  expect(corrected.signs?.size).toBeGreaterThan(0);
});
