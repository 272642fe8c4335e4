import type { Problem } from "./problem.ts";

/** Every problem of a content tree, sorted. (Rules are being written.) */
export function checkContent(_root: string): Problem[] {
  return [];
}
