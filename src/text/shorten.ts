import { letters } from "./nearest.ts";
import { oneSpace } from "./one-space.ts";

/** Cuts a text to a length that a message can hold, between letters; white space becomes single spaces. */
export function shorten(text: string, most = 40): string {
  const flat = oneSpace(text);
  if (flat.length <= most) return flat;
  return `${letters(flat.slice(0, most * 3))
    .slice(0, most)
    .join("")}…`;
}
