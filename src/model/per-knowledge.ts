import type { Knowledge } from "./knowledge.ts";

/** The same function of the knowledge, worked out once for each and forgotten with it. */
export function perKnowledge<T extends object>(make: (knowledge: Knowledge) => T): (knowledge: Knowledge) => T {
  const made = new WeakMap<Knowledge, T>();
  return (knowledge) => {
    const known = made.get(knowledge);
    if (known) return known;
    const fresh = make(knowledge);
    made.set(knowledge, fresh);
    return fresh;
  };
}
