import type { DrawingId } from "../collections/drawings.ts";
import type { CollectionName } from "../collections/index.ts";
import type { DrawnRecord } from "../exports/table.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { Citation } from "../model/places.ts";
import type { Scene, Tone } from "./scene.ts";
import type { Wrap } from "./wrap.ts";

/** What a diagram is beside its drawing: the list that says the same, its words, where it is from, and how it is made. */

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
  /** The figure it stands for, by the source's list of figures: `รูปที่ 3.1`. */
  figure?: string;
  /** The report has it no more. */
  figureLost?: boolean;
  /** False for drawings the report never had: the note then says "made from the data of this site". */
  redrawn: boolean;
  /**
   * Where the layout tells what the report says of it itself (`Tools.reported`): in its own sentence below the drawing, or in a remark
   * beside it; else it follows the headline.
   */
  placesReported?: "below" | "beside";
  remarks: readonly Remark[];
  /** Key to tones used, drawn beside the how-to-read. */
  legend?: readonly Legend[];
  /** What dashed lines stand for, which a page says in the how-to-read: a file has none beside it. */
  dashed?: string;
  filters?: readonly Filter[];
  scene: Scene;
  /** Why there is no drawing, for who looks into it: `scene` is then empty, and the list stands for it (drawn.ts). */
  undrawn?: readonly string[];
  /**
   * The drawing for containers under 44.2rem, how it is read where that differs, and whether it has but one tone and so no key. Absent:
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
  /** What the report says, or leaves unsaid, of what is drawn, which no count can tell: an editor's words. */
  reported?: string | undefined;
  /** The same of the numbers in it: how it goes on after what says which numbers they are. */
  ofNumbers?: string | undefined;
}

/** An entry of the registry. `build` is pure: the same knowledge gives the same diagram. */
export type DiagramDefinition = (OfReport | OfAll) & Definition;

/** Drawn once of each report, at an address that names it where there are several. */
interface OfReport {
  id: DrawingId;
  ofAll?: never;
}

/** Drawn once from all reports together: it leads from thing to thing and states nothing of a report. */
interface OfAll {
  id: string;
  ofAll: true;
}

interface Definition {
  /** Ids of drawings that said the same and are this one now: their addresses lead here. */
  formerIds?: readonly string[];
  /** False when the content has nothing to draw: the diagram is then left out everywhere. Absent: always drawn. */
  drawable?: (knowledge: Knowledge) => boolean;
  build: (knowledge: Knowledge, tools: Tools) => Diagram;
  /**
   * The collection whose entries may become too many or too long for it: the check then says so there. Absent: it draws any
   * content, as numbers when there is much (tests/unit/diagrams/growth.test.ts).
   */
  outgrown?: CollectionName;
}
