import type { CollectionName } from "../collections/index.ts";
import type { DrawnRecord } from "../exports/table.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { Citation } from "../model/places.ts";
import type { Box } from "./geometry.ts";
import type { Wrap } from "./wrap.ts";

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

/** An item of the list form. Text is never cut here. */
export interface ListItem {
  text: string;
  href?: string;
  /** Stands right, like a number in a ledger. */
  value?: string;
  /** The report says this number differently elsewhere: ≠ stands beside it. */
  disagrees?: boolean;
  /** Part of the longest bar, 0 to 1: drawn as a bar under the row, because the drawing's bars are gone on a phone. */
  share?: number;
  /** Small text under it. */
  note?: string;
  /** Says that there is nothing: stands back among the others. */
  quiet?: boolean;
  /** Short word behind it on the same line, with a bead in the drawing's tone. */
  status?: { tone: "solid" | "hatch" | "open"; label: string };
  /** Folds its children away under it; `page` are the words that then lead to its own page. */
  fold?: { page?: string };
  /** Id of the nodes it stands for: filters count what is left of its children, here and there. */
  group?: string;
  facets?: Readonly<Record<string, readonly string[]>>;
  children?: readonly ListItem[];
  /** Page with all of its children, when they are too many for this list; `href` when absent. */
  all?: string;
}
/**
 * The list form takes over in narrow places and is the text alternative everywhere: it holds every value of the drawing.
 * Layouts give it whole; what a page cannot hold is cut (cut-list.ts) and stands in the CSV.
 */
export interface Alternative {
  form: "list";
  /** Drawn as a tree from this root, with lines of its own: in narrow places it is the drawing. */
  root?: string;
  /** It says more than the drawing: in narrow places it stands open under it. */
  more?: boolean;
  items: readonly ListItem[];
  ordered?: boolean;
  /** Page with all of its rows, when they are too many for this list; the diagram's CSV when absent. */
  all?: string;
}

/** A row of buttons; scene nodes and list items say in `facets` what values they have. */
export interface Filter {
  facet: string;
  label: string;
  values: readonly { value: string; label: string }[];
}

/** A remark at the drawing: a plain sentence, or the id of a discrepancy whose ledger is shown. */
export interface Remark {
  text?: string;
  discrepancy?: string;
  /** About what filters sort by: not said where there are none. */
  ofFilters?: boolean;
}

/** A line of the key: a tone and what it stands for. */
export interface Legend {
  tone: Tone;
  label: string;
  bead?: boolean;
}

/** A finished diagram. */
export interface Diagram {
  id: string;
  /** Short name, for lists of diagrams: `ปัจจัยแห่งความสำเร็จ`; with that of its report where there are several. */
  name: string;
  /** The name of the one report that it is drawn from, where there are several. */
  report?: string;
  /** The takeaway, a sentence with its number. */
  title: string;
  /** One sentence. */
  summary: string;
  howToRead: string;
  /** Where in the report it is redrawn from. */
  citations: readonly Citation[];
  /** The lost figure it stands for, by the source's list of figures: `รูปที่ 3.1`. */
  figure?: string;
  /** False for drawings the report never had: the note then says "made from the data of this site". */
  redrawn: boolean;
  remarks: readonly Remark[];
  /** Key to tones used, drawn beside the how-to-read. */
  legend?: readonly Legend[];
  filters?: readonly Filter[];
  scene: Scene;
  /** Why there is no drawing, for who looks into it: `scene` is then empty, and the list stands for it (drawn.ts). */
  undrawn?: readonly string[];
  /**
   * The drawing for containers under 752 px, how it is read where that differs, and whether it has but one tone and so no key. Absent:
   * the list stands for it.
   */
  narrow?: { scene: Scene; howToRead?: string; keyless?: boolean };
  alternative: Alternative;
  /** The same values as the alternative, one record a value, for the CSV. */
  data: readonly DrawnRecord[];
  /** False for small drawings inside other pages, which have no page and no files of their own. */
  published: boolean;
}

/** What a layout may use besides the knowledge. */
export interface Tools {
  wrap: Wrap;
  /** Makes the scene, or says why there is none (drawn.ts). */
  draw: (scene: () => Scene) => Pick<Diagram, "scene" | "undrawn">;
}

/** An entry of the registry. `build` is pure: the same knowledge gives the same diagram. */
export interface DiagramDefinition {
  id: string;
  /** Ids of drawings that said the same and are this one now: their addresses lead here. */
  formerIds?: readonly string[];
  /** False when the content has nothing to draw: the diagram is then left out everywhere. Absent: always drawn. */
  drawable?: (knowledge: Knowledge) => boolean;
  /** Drawn once from all reports together: it leads from thing to thing and states nothing of a report. Absent: once of each report. */
  ofAll?: true;
  build: (knowledge: Knowledge, tools: Tools) => Diagram;
  /**
   * The collection whose entries may become too many or too long for it: the check then says so there. Absent: it draws any
   * content, as numbers when there is much (tests/unit/diagrams/growth.test.ts).
   */
  outgrown?: CollectionName;
}
