/**
 * Of many parts of a page that are alike one is a stop of Tab: the one that a reader is on, else the first. What comes after them would
 * stand behind a hundred stops; arrows lead from part to part instead.
 */
interface Parts<P extends Element> {
  /** What Tab would stop at in a part. */
  controls: (part: P) => readonly HTMLElement[];
  /** Whether a reader can get there. */
  seen: (part: P) => boolean;
}

/** 1 for the arrow down, -1 for that up; with another key held it is not ours. */
export function wayOf({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): number | undefined {
  return altKey || ctrlKey || metaKey ? undefined : { ArrowUp: -1, ArrowDown: 1 }[key];
}

export function oneStop<P extends Element>({ controls, seen }: Parts<P>) {
  let current: P | undefined;
  const reach = (part: P, can: boolean): void => {
    for (const control of controls(part)) control.tabIndex = can ? 0 : -1;
  };
  /** Follows a reader, whoever led there. */
  const moveTo = (part: P): void => {
    if (part === current) return;
    if (current?.isConnected) reach(current, false);
    current = part;
    reach(part, true);
  };
  return {
    moveTo,
    /** Takes parts that were drawn out of the way. */
    add(parts: readonly P[]): void {
      for (const part of parts) reach(part, false);
      const first = current?.isConnected ? undefined : parts.find(seen);
      if (first) moveTo(first);
    },
    /** The part to which an arrow leads. */
    beside(part: P, way: number, all: readonly P[]): P | undefined {
      const there = all.filter((each) => each === part || seen(each));
      return there[there.indexOf(part) + way];
    },
  };
}
