import type { Code, Coded, EntryCode, OwnCode } from "../words/rules/rule-words.ts";

/** A way to a value of the front matter: `["sources", 0, "at"]`; empty for the entry itself. */
export type Path = readonly PropertyKey[];

/** A stretch of the body; offsets count from its beginning. */
export interface BodyStretch {
  start: number;
  end: number;
}

/** The name of a field, where the other two are about its value. */
export interface Key {
  key: Path;
}

export type Where = Path | Key | BodyStretch;

/** What is wrong. */
export type Judged<C extends Code = Code> = Coded<C> & {
  /** What should stand there, where that is sure. */
  instead?: unknown;
  /** What the file should be called, from the content folder. */
  rename?: string | undefined;
};

/** What a rule has found, and where. It knows neither lines nor controls: the check finds the line, the form the field. */
export type Finding<C extends Code = Code> = Judged<C> & { where: Where };
/** Of the rules that a form asks of its fields. */
export type EntryFinding<C extends EntryCode = EntryCode> = Finding<C>;
/** Of the rules that belong to one collection alone. */
export type OwnFinding = Finding<OwnCode | "repeated-reference" | "broken-citation">;
/** In a text. */
export type BodyFinding<C extends Code = Code> = Judged<C> & { where: BodyStretch };
