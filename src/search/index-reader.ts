/** What the query asks of an index: where does this word stand, which word stands here? Pagefind answers it; in tests a list does. */

/** Positions of a word in one record, ascending. */
export interface Posting {
  record: number;
  positions: readonly number[];
}

export interface IndexReader {
  /** Postings of exactly this word; none when it is not there. @throws IndexUnavailable when the index can't be read. */
  find(word: string): Promise<readonly Posting[]>;
  /** The word at a place of a record's text; what is no word fits none. @throws IndexUnavailable when the text can't be read. */
  wordAt(record: number, position: number): Promise<string>;
}

/** A part of the index could not be loaded: no connection, or a host that answers with an error. */
export class IndexUnavailable extends Error {}
