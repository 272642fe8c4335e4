import { queryOf } from "./write-address.ts";

/** Something in an address that is not known, and is left out. */
export interface AddressFault {
  what: "collection" | "column" | "value" | "row" | "range" | "many" | "twice" | "word";
  given: string;
  /** Title of the column in which it was looked for. */
  column?: string;
  /** What may have been meant: its title, and the address that says it. */
  meant?: { title: string; query: string };
}

/** The query with another name wherever one stands that is not known: alone, in a list, before or after what says how it is used. */
export function mended(query: URLSearchParams, given: string, meant: string): string {
  const one = (text: string): string =>
    text.replace(/^(-?)(.*?)(\.(?:each|has|from|to))?$/s, (whole, minus: string, name: string, end = "") =>
      name.trim() === given ? minus + meant + end : whole,
    );
  const swap = (text: string): string => (text === given ? meant : text.split(",").map(one).join(","));
  return queryOf([...query].map(([name, text]) => [swap(name), name === "q" ? text : swap(text)]));
}
