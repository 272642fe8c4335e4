/**
 * Whether an answer is the file that was asked for, as far as that can be told. A network in between answers with a page of its own, or
 * with words, and says that all is well: nothing of that is kept, for nobody would ever get the file again.
 */
import { isHtml, isPlainAnswer } from "./own-page.ts";

interface Kind {
  /** What hosts say of such a file; without one, anything but that it is a page. */
  type?: RegExp;
  /** How it begins, a letter a byte. */
  begins: RegExp;
}

const PICTURE: Kind = { type: /^image\//, begins: /^/ };
/** As Pagefind writes it, or unzipped on the way. */
const PAGEFIND: Kind = { begins: /^(?:.\x8b|pagefind_dcd)/s };
const TEXT: Kind = { begins: /^(?!\s*<)/ };
const KINDS: Readonly<Record<string, Kind>> = {
  css: { ...TEXT, type: /^text\/css\b/ },
  js: { ...TEXT, type: /\b(?:java|ecma)script\b/ },
  json: { type: /\bjson\b/, begins: /^\s*[[{]/ },
  pf_fragment: PAGEFIND,
  pf_index: PAGEFIND,
  png: PICTURE,
  svg: { type: /^image\/svg/, begins: /^[^<]{0,3}</ },
  txt: TEXT,
  webp: PICTURE,
  woff2: { type: /^(?!text\/)/, begins: /^wOF2/ },
};
const ANY: Kind = { begins: /^/ };

const kindOf = (path: string): Kind => KINDS[path.slice(path.lastIndexOf(".") + 1)] ?? ANY;

/** Whether it says that it is of the kind that its name tells. */
export const hasRightType = (path: string, answer: Response): boolean =>
  !isHtml(answer) && (kindOf(path).type?.test(answer.headers.get("content-type") ?? "") ?? true);

/** Whether it may be handed on as the file. */
export const mayBeFile = (path: string, answer: Response): boolean =>
  isPlainAnswer(answer) && hasRightType(path, answer);

/** Whether it may be kept as the file: it begins as one too. Can still be read. */
export async function isFile(path: string, answer: Response): Promise<boolean> {
  if (!mayBeFile(path, answer)) return false;
  const bytes = new Uint8Array(await answer.clone().arrayBuffer());
  return kindOf(path).begins.test(String.fromCharCode(...bytes.subarray(0, 100)));
}
