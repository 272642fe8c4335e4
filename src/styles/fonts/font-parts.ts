/**
 * Into which files Sarabun is cut. A browser fetches a file when a page shows one of its characters, so that what stands on every
 * page is in the first, and the others are left alone by pages that have no such letter. No character is in two files.
 */
export interface FontPart {
  readonly name: string;
  /** What style sheets call its letters by. */
  readonly family: string;
  /** The style sheet that names its files: `fonts` is every page's, `latin` too, `seldom` is linked where a page shows such a character. */
  readonly sheet: "fonts" | "latin" | "seldom";
  /** Characters and ranges of them, as code points; those that Sarabun does not draw are passed over. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
}
export type FontWeight = 400 | 700;
export const WEIGHTS: readonly FontWeight[] = [400, 700];

const each = (characters: string): [number, number][] =>
  [...characters].map((character) => [character.codePointAt(0) ?? 0, character.codePointAt(0) ?? 0]);

/**
 * In a style sheet of its own, for which a page may have a smaller one (own-letters.ts). And in a family of its own, which the search
 * box does without: what is typed there would ask for the file of all, and when it came, Chromium would lay out the whole page again.
 */
export const LATIN: FontPart = {
  name: "latin",
  family: "Latin",
  sheet: "latin",
  ranges: each("&ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),
};

export const PARTS: readonly FontPart[] = [
  {
    name: "thai",
    family: "Sarabun",
    sheet: "fonts",
    ranges: [
      // Letters and their marks, with the two that other languages of Thailand add: a mark sits right only on a letter of its own file.
      [0x0e01, 0x0e3a],
      [0x0e40, 0x0e4e],
      ...each("\u0303\u0331"),
      // Digits, and the signs of Thai text and of this site.
      ...each(` !"%'()+,-./0123456789:;=?[]\u00a0§·×–—‘’“”•…‹›→`),
    ],
  },
  {
    // Thai digits, and the signs of old books and of prices: no mark ever sits on them, and few pages print one.
    name: "old",
    family: "Sarabun",
    sheet: "seldom",
    ranges: each("๐๑๒๓๔๕๖๗๘๙๏๚๛฿\u02bc"),
  },
  LATIN,
  {
    // Signs of addresses, letters with accents, other currencies, arrows and signs of counting: seldom, but in the same hand.
    name: "more",
    family: "Sarabun",
    sheet: "seldom",
    ranges: [
      ...each("#$*<>@\\^_`{|}~"),
      [0x00a1, 0x00ff],
      ...each("Œœ"),
      [0x0300, 0x0323],
      [0x2010, 0x2044],
      ...each("€™←↑↓−∕≈≠≤≥"),
    ],
  },
];

const holds = ({ ranges }: FontPart, point: number): boolean =>
  ranges.some(([from, to]) => from <= point && point <= to);

/** The part that has a character; nothing for one that Sarabun does not draw. */
export const partOf = (point: number): FontPart | undefined => PARTS.find((part) => holds(part, point));

/** The parts whose files a page needs that shows these characters in one weight. */
export const partsFor = (points: Iterable<number>): FontPart[] => [
  ...new Set([...points].flatMap((point) => partOf(point) ?? [])),
];

/** Name of the file that holds a part in one weight. */
export const fileName = (part: FontPart, weight: FontWeight): string => `sarabun-${part.name}-${weight}.woff2`;

/** For each part the code points of its file, in order: those of its ranges that the font draws and that no part before has. */
export function charactersOf(drawn: ReadonlySet<number>, parts: readonly FontPart[] = PARTS): Map<FontPart, number[]> {
  const taken = new Set<number>();
  return new Map(
    parts.map((part) => {
      const own = new Set<number>();
      for (const [from, to] of part.ranges)
        for (let point = from; point <= to; point++) if (drawn.has(point) && !taken.has(point)) own.add(point);
      for (const point of own) taken.add(point);
      return [part, [...own].sort((a, b) => a - b)];
    }),
  );
}

const hex = (point: number): string => point.toString(16).toUpperCase();

/** Code points in order as the value of CSS's `unicode-range`. */
export function unicodeRange(points: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else runs.push([point, point]);
  }
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(", ");
}
