import { keepTogether } from "./keep-together.ts";
import { piecesHtml } from "./pieces-html.ts";
import { remember } from "./remember.ts";

/**
 * The pieces of a text at whose ends a line may end, by the rules of all pages but without the terms of the content: what a script
 * draws from data, no page that is built has.
 */
export const keep = keepTogether();

/** A text as HTML with its lines kept so. Values come again and again, and are cut once. */
export const keptHtml: (text: string) => string = remember((text) => piecesHtml(keep(text)), 5_000);
