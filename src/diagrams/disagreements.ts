import { sectionKey } from "../collections/section-address.ts";
import { ourCount } from "../model/computed.ts";
import type { Entry, Knowledge } from "../model/knowledge.ts";
import { perKnowledge } from "../model/per-knowledge.ts";
import { namesMonth } from "../text/dates.ts";
import { oneSpace } from "../text/one-space.ts";
import type { Alternative, Diagram, ListItem, Remark } from "./diagram.ts";
import type { Scene } from "./scene.ts";

type Discrepancy = Entry<"discrepancies">;
export type Counted = NonNullable<Discrepancy["computed"]>;

const about = (k: Knowledge, counts: readonly Counted[]): Discrepancy[] =>
  k.discrepancies.filter(({ computed }) => computed !== undefined && counts.includes(computed));

/** The disagreements on numbers that the site counts itself, as remarks: their ledgers stand at the drawing. */
export const disagreementsOn = (k: Knowledge, counts: readonly Counted[]): Remark[] =>
  about(k, counts).map(({ id }) => ({ discrepancy: id }));

/** What a report states otherwise than we count in it, each wording once: `19 ครั้ง`. Empty when all agree. */
export function statedOtherwise(k: Knowledge, count: Counted): string[] {
  const number = (says: string): number => Number(says.replace(/[^\d]/g, ""));
  const said = about(k, [count]).flatMap((discrepancy) => {
    const ours = ourCount(k, discrepancy);
    return discrepancy.statements.flatMap(({ says }) => (/\d/.test(says) && number(says) !== ours ? [says] : []));
  });
  return [...new Set(said)];
}

const plain = (text: string): string => oneSpace(text.replace(/\u200B/g, ""));
const wordsOfScene = ({ back, nodes }: Scene): string[] =>
  [...back, ...nodes.flatMap(({ marks }) => marks)].flatMap((mark) =>
    mark.kind === "text" ? [mark.lines.join(" ")] : [],
  );
const wordsOfItem = ({ text, value = "", note = "", children = [] }: ListItem): string[] => [
  text,
  value,
  note,
  ...children.flatMap(wordsOfItem),
];
const wordsOfList = ({ items }: Alternative): string[] => items.flatMap(wordsOfItem);

/** Whether plain text holds plain words with their number, not inside a longer number: `15 สหกรณ์` is not in `115 สหกรณ์`. */
function holds(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    if (!/[\d,.]/.test(text[at - 1] ?? "")) return true;
  return false;
}
const says = (text: string, words: string): boolean => holds(plain(text), plain(words));

/** A statement with a number, its words made plain once: every entry's drawing is searched for them. */
interface Claim {
  discrepancy: Discrepancy;
  /** The report that says it. */
  source: string;
  /** Key of the section of it. */
  section: string;
  words: string;
  dated: boolean;
}
const claimsOf: (k: Knowledge) => Claim[] = perKnowledge(({ discrepancies }) =>
  discrepancies.flatMap((discrepancy) =>
    discrepancy.statements
      .filter(({ says: said }) => /\d/.test(said))
      .map(({ says: said, ...place }) => ({
        discrepancy,
        source: place.source,
        section: sectionKey(place),
        words: plain(said),
        dated: namesMonth(said),
      })),
  ),
);

/**
 * The disagreements whose numbers stand in a diagram's words. What another report says of as many is no disagreement with it; a date
 * says little by itself: it counts only when the diagram is drawn from the section that says it.
 */
function shownIn(k: Knowledge, { title, summary, scene, alternative, citations }: Diagram): Discrepancy[] {
  // One text, a line each: no words run over a line's end.
  const text = [title, summary, ...wordsOfScene(scene), ...wordsOfList(alternative)]
    .flatMap((words) => words.split("\n").map(plain))
    .join("\n");
  const from = new Set(citations.map(({ source }) => source));
  const shown = claimsOf(k).filter(
    ({ source, section, words, dated }) =>
      (from.size === 0 || from.has(source)) &&
      (!dated || citations.some((citation) => sectionKey(citation) === section)) &&
      holds(text, words),
  );
  return [...new Set(shown.map(({ discrepancy }) => discrepancy))];
}

const marked = (item: ListItem, issues: readonly string[]): ListItem => ({
  ...item,
  disagrees: item.disagrees || issues.some((issue) => says(item.text, issue)) || undefined,
  children: item.children?.map((child) => marked(child, issues)),
});

/** The diagram with a remark for each disagreement on a number that it shows, and the sign ≠ at the words in its list. */
export function withDisagreements(k: Knowledge, diagram: Diagram): Diagram {
  const known = new Set(diagram.remarks.map(({ discrepancy }) => discrepancy));
  const added = shownIn(k, diagram).filter(({ id }) => !known.has(id));
  if (added.length === 0) return diagram;
  const issues = added
    .flatMap(({ statements }) => statements.map((statement) => statement.says))
    .filter((words) => /\d/.test(words));
  const { alternative } = diagram;
  return {
    ...diagram,
    remarks: [...diagram.remarks, ...added.map(({ id }) => ({ discrepancy: id }))],
    alternative: { ...alternative, items: alternative.items.map((item) => marked(item, issues)) },
  };
}
