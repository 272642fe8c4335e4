import { APART, patternOf } from "../text/finder.ts";
import { lazy } from "./once.ts";
import type { Row } from "./row.ts";
import { sayingOf } from "./says.ts";
import { type FileColumn, holdsIds } from "./sheet-file.ts";

/** What rows say, looked through at each letter that is typed. */
export interface RowWords {
  /** Whether a row says a word. @param word a search key */
  saying(word: string): (row: Row) => boolean;
  /** Each puts some texts together, so that none is waited for when a word is typed; what was put together stays so. */
  ahead: readonly (() => void)[];
}

/** The texts of so many rows are one: a browser looks through one long text sooner than through many, and it is cheaper to keep. */
const TOGETHER = 256;

interface SearchedRows {
  text: string;
  /** Where the texts of each of its rows begin. */
  starts: readonly number[];
}

/**
 * All that some columns say of rows, as readers see it, put together when it is first looked through, or ahead of it. Ids are found
 * from their start alone: who pastes one has all of it, and the three letters of a province stand somewhere in half of them.
 */
export function saidIn(columns: readonly FileColumn[], rows: readonly Row[]): RowWords {
  const own = columns.filter((column) => !holdsIds(column));
  const [texts, ids] = [stretchesOf(own, rows), stretchesOf(columns.filter(holdsIds), rows)];
  return {
    saying: (word) => {
      const found = new Uint8Array(rows.length);
      mark(found, texts, patternOf(word));
      mark(found, ids, patternOf(word, true));
      return ({ place }) => found[place] === 1;
    },
    ahead: [...texts, ...ids],
  };
}

function stretchesOf(columns: readonly FileColumn[], rows: readonly Row[]): (() => SearchedRows)[] {
  const each = columns.map((column) => ({ name: column.name, say: sayingOf(column) }));
  return Array.from({ length: Math.ceil(rows.length / TOGETHER) }, (_, i) =>
    lazy(() => {
      const texts: string[] = [];
      const starts: number[] = [];
      let length = 0;
      const add = (text: string): void => {
        texts.push(APART, text);
        length += APART.length + text.length;
      };
      for (const { record } of rows.slice(i * TOGETHER, (i + 1) * TOGETHER)) {
        starts.push(length);
        for (const { name, say } of each) say(record[name], add);
      }
      return { text: texts.join(""), starts };
    }),
  );
}

/** Marks the rows in whose texts a pattern is found. @param pattern looks on from its `lastIndex` */
function mark(found: Uint8Array, stretches: readonly (() => SearchedRows)[], pattern: RegExp): void {
  for (const [i, stretch] of stretches.entries()) {
    const { text, starts } = stretch();
    pattern.lastIndex = 0;
    let row = 0;
    for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
      while ((starts[row + 1] ?? text.length) <= hit.index) row++;
      found[i * TOGETHER + row] = 1;
      pattern.lastIndex = starts[row + 1] ?? text.length;
    }
  }
}
