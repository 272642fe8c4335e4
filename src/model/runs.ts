import { closingOf, openingOf } from "../text/join-words.ts";
import type { Inline, Span, Style } from "./inline.ts";
import type { LinkTarget } from "./link-target.ts";
import { type Marks, markText, type Segment } from "./signs.ts";

/** A piece of text that looks the same throughout. Joined, the pieces are the text again, each with its `opening` and `closing`. */
export interface StyledPiece {
  /** Signs that open, before a word with a sign: a line that ended with them would be torn from it. */
  opening?: string;
  text: string;
  /** Signs that close, after the sign of the piece: a line that began with them would be torn from its word. */
  closing?: string;
  /** The sign whose stretch this piece belongs to. */
  segment: Segment;
  /** The last piece of its segment: the sign follows it. */
  last: boolean;
  styles: Style[];
}

/** Pieces that lie in one link, or in none. */
export interface LinkRun {
  link?: LinkTarget;
  pieces: StyledPiece[];
}

/**
 * Lays what the editor set off over the signs of the text. A link stays one link; a term in it is not marked, since links hold no
 * links.
 */
export function runsOf({ text, spans }: Readonly<Inline>, marks: Marks = {}): LinkRun[] {
  const links = spans.filter(isLink);
  const runs: { over?: Span; run: LinkRun }[] = [];
  let from = 0;
  for (const segment of markText(text, { ...marks, links })) {
    const to = from + segment.text.length;
    for (const [start, end] of cut(from, to, spans)) {
      const over = links.find((span) => span.start <= start && end <= span.end);
      const styles = spans.flatMap((span) =>
        "style" in span && span.start <= start && end <= span.end ? span.style : [],
      );
      const piece: StyledPiece = { text: text.slice(start, end), segment, last: end === to, styles };
      const before = runs.at(-1);
      if (before && before.over === over) before.run.pieces.push(piece);
      else runs.push({ over, run: { ...(over && { link: over.link }), pieces: [piece] } });
    }
    from = to;
  }
  return runs.map(({ run: { pieces, ...run } }) => ({ ...run, pieces: withAround(pieces) }));
}

/** What opens before a word with a sign and closes after it goes to that word, out of the pieces around it. */
function withAround(pieces: readonly StyledPiece[]): StyledPiece[] {
  const openingOfPiece = (i: number): string => {
    const [before, piece] = [pieces[i - 1], pieces[i]];
    return before && piece && isPlain(before) && isMarked(piece) ? openingOf(before.text) : "";
  };
  const closingOfPiece = (i: number): string => {
    const [piece, next] = [pieces[i], pieces[i + 1]];
    return piece?.last && next && isMarked(piece) && isPlain(next) ? closingOf(next.text) : "";
  };
  return pieces.map((piece, i) => {
    const [opening, closing] = [openingOfPiece(i), closingOfPiece(i)];
    const text = piece.text.slice(closingOfPiece(i - 1).length, piece.text.length - openingOfPiece(i + 1).length);
    return { ...piece, text, ...(opening && { opening }), ...(closing && { closing }) };
  });
}

const isPlain = ({ segment }: StyledPiece): boolean => segment.kind === "plain";
const isMarked = ({ segment }: StyledPiece): boolean => segment.kind === "correction" || segment.kind === "discrepancy";

const isLink = (span: Span): span is Extract<Span, { link: LinkTarget }> => "link" in span;

/** A stretch cut where a span begins or ends in it. */
function cut(from: number, to: number, spans: readonly Span[]): [start: number, end: number][] {
  const inside = spans.flatMap(({ start, end }) => [start, end]).filter((at) => at > from && at < to);
  const borders = [from, ...[...new Set(inside)].sort((a, b) => a - b), to];
  return borders.slice(1).map((end, i) => [borders[i] ?? from, end]);
}
