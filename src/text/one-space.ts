/** A text in one line: single spaces for all its white space, none at its ends. */
export const oneSpace = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A body in one line: its marks of lists are gone too. */
export const oneLine = (body: string): string => oneSpace(body.replace(/^\s*(?:[-*]|\d+[.)])\s+/gm, ""));
