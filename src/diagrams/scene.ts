import type { Box } from "./geometry.ts";

/**
 * What a diagram is made of. A layout turns knowledge into a `Scene`: geometry and words, no colours, no DOM. One
 * component draws every scene in the page (SceneSvg.astro), one function draws it as a file of its own (svg-file.ts), both with
 * one writer (svg.ts), one function checks it (check-scene.ts).
 */

/** Strokes and areas. Colours live in drawing.css and, for files, in svg-file.ts; each tone also differs in shape or weight. */
export type Tone =
  /** 1.5 px neutral line */
  | "line"
  /** 1.5 px neutral, dashed: our own link, not the report's */
  | "dashed"
  /** 2.5 px green line */
  | "strong"
  /** 2 px warm line: the sign ≠, nothing else */
  | "disagree"
  /** hairline that only separates */
  | "hair"
  /** green area */
  | "solid"
  /** hatched green area with a green edge */
  | "hatch"
  /** paper with a green edge */
  | "outline"
  /** paper with a neutral edge: an open bead */
  | "open"
  /** pale area without an edge, behind others */
  | "pale"
  /** pale area with a hairline around it: land on a map */
  | "land";
export type Ink = "ink" | "quiet" | "green" | "warm" | "paper";
export type Anchor = "start" | "middle" | "end";

export interface PathMark {
  kind: "path";
  d: string;
  tone: Tone;
  /** Ids of the two nodes it joins: it lights up with them. */
  joins?: readonly [string, string];
}
export interface RectMark extends Box {
  kind: "rect";
  tone: Tone;
  radius?: number;
}
export interface CircleMark {
  kind: "circle";
  cx: number;
  cy: number;
  r: number;
  tone: Tone;
}
/** Lines of one label. `x` is where the anchor stands, `y` the baseline of the first line, `width` the widest line (measured). */
export interface TextMark {
  kind: "text";
  x: number;
  y: number;
  lines: readonly string[];
  size: number;
  bold?: boolean;
  ink: Ink;
  anchor: Anchor;
  width: number;
  /** It was too long for its place and ends with …; the whole text stands in the node's name and in the list. */
  cut?: true;
}
export type Mark = PathMark | RectMark | CircleMark | TextMark;

/** What a writer is to know of a label: how wide it is concerns who lays it out. */
export type Letters = Omit<TextMark, "width" | "cut">;
export type Drawn = Exclude<Mark, TextMark> | Letters;

/** Something a reader can point at: a link when `href` is given, else a group with a name. */
export interface SceneNode {
  /** Unique in the scene. */
  id: string;
  /** What a screen reader says: the whole text, never cut. */
  label: string;
  /** Site path without the base. */
  href?: string;
  /** Node that Left goes to; its children are where Right goes. */
  parent?: string;
  /** Nodes that light up with this one, besides itself and those its lines join. */
  related?: readonly string[];
  /** Values for the filters: facet → values. */
  facets?: Readonly<Record<string, readonly string[]>>;
  /** Where it is: for the focus ring and for the check that nothing overlaps. */
  box: Box;
  /** Where a finger finds it, when that is not the whole of `box`; squares are touched as circles. */
  targets?: readonly Box[];
  /** True for a dot in a crowd: its ring is drawn when a script asks for it; without one the focus has the browser's outline. */
  bare?: boolean;
  /** Number that stands in it as a text of its own; filters put in how many are left of the list's group of this id. */
  count?: number;
  marks: readonly Mark[];
}

/** A drawing. Nodes stand in reading order, which is also the order of the keyboard and of the screen reader. */
export interface Scene {
  width: number;
  height: number;
  /** Lines, bands, axes and their labels: drawn first, not reachable, hidden from screen readers. */
  back: readonly Mark[];
  nodes: readonly SceneNode[];
}
