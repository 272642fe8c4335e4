/** Text of which no line ends inside a word: browsers cut Thai by a dictionary that does not know all of them (ผู้ประ|สบภัย). */
import type { Piece } from "../hit-excerpt.ts";
import { keptExcerpt } from "../kept-excerpt.ts";
import { type Child, element } from "./element.client.ts";

/** Comes after the first answers, which do not wait for it. */
const rules = () => import("../../text/kept-html.ts");

/** As nodes, with what was asked for marked; without the rules, as browsers break it. Never fails. */
export async function keptText(pieces: readonly Piece[]): Promise<Child[]> {
  const loaded = await rules().catch(() => undefined);
  if (!loaded) return pieces.map(marked);
  return keptExcerpt(pieces, loaded.keep).flatMap(({ nowrap, showsBreak, pieces }) => [
    ...(showsBreak ? [element("wbr")] : []),
    ...(nowrap ? [element("span", { class: "keep" }, ...pieces.map(marked))] : pieces.map(marked)),
  ]);
}

const marked = ({ text, hit }: Piece): Child => (hit ? element("mark", {}, text) : text);
