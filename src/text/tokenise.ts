/**
 * Cuts text into words for the search index. Every engine cuts Thai differently, so nothing that reads these words may
 * rely on one cut: the query side tries every cut at cluster boundaries (src/search/lattice.ts).
 */
import { clusterBoundaries, clusters } from "./clusters.ts";
import { arabicDigits, normalise } from "./normalise.ts";

/** A word, where it stands in the normalised text, and what it is looked up by. */
export interface Token {
  key: string;
  start: number;
  end: number;
}

/** Cuts one unbroken Thai run into words. */
export type Cut = (run: string) => string[];

const THAI = "[\\u0E01-\\u0E2E\\u0E30-\\u0E3A\\u0E40-\\u0E45\\u0E47-\\u0E4E]";
const scanner = new RegExp(
  [
    // ธ.ก.ส., จ., ดร., เม.ย.: a few letters and a full stop, not the end of a word.
    "(?<abbreviation>(?<![\\u0E01-\\u0E4E])(?:[เแ]?[ก-ฮ]{1,4}[ิี]?\\.)+)",
    `(?<thai>${THAI}+)`,
    "(?<repeat>ๆ)",
    // 2,183 is one number, 2.3 is two.
    "(?<number>[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+)",
    // Co-operative is one word, INDACA-JCCU is two.
    "(?<latin>(?:(?:[Cc][Oo]|[Ee]|[Nn]on)-)?\\p{Script=Latin}+(?:['’]\\p{Script=Latin}+)*)",
  ].join("|"),
  "gu",
);

/** A stretch of text that is cut, or not, in one way. */
interface KindedToken extends Token {
  kind: "abbreviation" | "thai" | "repeat" | "number" | "latin";
}

const KINDS = ["abbreviation", "thai", "repeat", "number", "latin"] as const;

/** Stretches of letters and digits in a text that is already normalised; what lies between is punctuation. */
export function stretches(text: string): KindedToken[] {
  return [...arabicDigits(text).matchAll(scanner)].map((match) => {
    const key = match[0].toLowerCase().replace(/[.,'’-]/g, "");
    const kind = KINDS.find((name) => match.groups?.[name] !== undefined) ?? "thai";
    return { kind, key, start: match.index, end: match.index + match[0].length };
  });
}

/** Words by ICU's dictionary, as Node brings it. Only the build uses it; browsers differ. */
export function icuCut(): Cut {
  const segmenter = new Intl.Segmenter("th", { granularity: "word" });
  return (run) => [...segmenter.segment(run)].map(({ segment }) => segment);
}

/**
 * Makes a tokeniser that knows the site's own names (provinces, places, people, terms): a name is one word when the
 * dictionary's cuts agree with its ends, or when it is long enough to be trusted. Between names the dictionary decides,
 * but never inside a cluster, and never leaving a lone letter.
 */
export function createTokeniser(names: readonly string[], cut: Cut = icuCut()): (text: string) => Token[] {
  const known = nameTable(names);
  return (text) =>
    stretches(normalise(text)).flatMap((stretch) =>
      stretch.kind === "thai"
        ? cutThai(stretch, known, cut)
        : { key: stretch.key, start: stretch.start, end: stretch.end },
    );
}

/** Names by their first two letters, longest first. */
function nameTable(names: readonly string[]): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const name of new Set(names.map(normalise))) {
    if (!new RegExp(`^${THAI}{2,}$`).test(name)) continue;
    table.set(name.slice(0, 2), [...(table.get(name.slice(0, 2)) ?? []), name]);
  }
  for (const list of table.values()) list.sort((a, b) => b.length - a.length);
  return table;
}

const TRUSTED_CLUSTERS = 4;

function cutThai({ key: run, start }: KindedToken, known: Map<string, string[]>, cut: Cut): Token[] {
  const allowed = new Set(clusterBoundaries(run));
  const cuts = new Set([0, run.length]);
  let end = 0;
  for (const word of cut(run)) {
    end += word.length;
    if (allowed.has(end)) cuts.add(end);
  }
  for (let at = 0; at < run.length; ) {
    const name = known.get(run.slice(at, at + 2))?.find((candidate) => {
      const to = at + candidate.length;
      if (!run.startsWith(candidate, at) || !allowed.has(at) || !allowed.has(to)) return false;
      return (cuts.has(at) && cuts.has(to)) || clusters(candidate).length >= TRUSTED_CLUSTERS;
    });
    if (!name) {
      at++;
      continue;
    }
    cuts.add(at);
    cuts.add(at + name.length);
    for (let inside = at + 1; inside < at + name.length; inside++) cuts.delete(inside);
    at += name.length;
  }
  return withoutLoneLetters(
    run,
    [...cuts].sort((a, b) => a - b),
  ).map(([from, to]) => ({
    key: run.slice(from, to),
    start: start + from,
    end: start + to,
  }));
}

/** Pieces between cuts; a piece of one bare consonant joins the piece before it, or the one after when it is the first. */
function withoutLoneLetters(run: string, cuts: number[]): [number, number][] {
  const pieces: [number, number][] = [];
  for (let i = 1; i < cuts.length; i++) {
    const from = cuts[i - 1] ?? 0;
    const to = cuts[i] ?? run.length;
    const last = pieces.at(-1);
    if (last && (to - from === 1 || last[1] - last[0] === 1)) last[1] = to;
    else pieces.push([from, to]);
  }
  return pieces;
}
