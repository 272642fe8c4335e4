import type { ArgsOf, Code } from "../words/rules.ts";

/** A way to a value of the front matter: `["sources", 0, "at"]`; empty for the entry itself. */
export type Path = readonly PropertyKey[];

/** A stretch of the body; offsets count from its beginning. */
export interface Stretch {
  start: number;
  end: number;
}

/** What a rule has found. It knows neither files nor controls: the check finds the line, the form the field. */
export interface Finding<C extends Code = Code> {
  code: C;
  args: ArgsOf[C];
  where: Path | Stretch;
  /** What should stand there, where that is sure. */
  instead?: unknown;
}

/** A finding of any rule; what its arguments are follows from its code. */
export type AnyFinding = { [C in Code]: Finding<C> }[Code];
