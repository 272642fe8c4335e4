import { isId } from "../collections/texts.ts";
import { romanise } from "../text/romanise.ts";
import type { Coded } from "../words/rules/rule-words.ts";

/** What is wrong with a file's name, and the name it should have. */
export interface NameFault {
  coded: Coded;
  name?: string;
}

/** Largest image in bytes: a page is read on slow lines. */
const LARGEST_IMAGE = 300_000;
const IMAGE = /\.(?:jpg|jpeg|png|webp|avif)$/;
/** SVG is among these: it can carry scripts. */
const PICTURE = /\.(?:jpe?g|png|webp|avif|svg|gif|bmp|tiff?|heic)$/i;
/** Files of text, which only want another name. */
const TEXT = /^\.(?:md|mdx|markdown|mdown|mkd|txt|text|ya?ml)$/i;

/** What systems and programs leave in a folder by themselves: previews, locks, what a file was before. */
const BY_ITSELF = /^(?:desktop\.ini|(?:eh)?thumbs\.db|~\$.*|#.*#|.*(?:~|\.(?:bak|orig|tmp|swp|crdownload|part)))$/i;

export const isMadeByItself = (name: string): boolean => BY_ITSELF.test(name);
export const isPicture = (name: string): boolean => PICTURE.test(name);

/** Judges the name of an entry or page, which ends in `extension`. */
export function judgeName(name: string, extension: ".md" | ".mdx"): NameFault | undefined {
  if (name.startsWith(".")) return { coded: { code: "bad-name/hidden", args: {} }, name: goodName(name.slice(1)) };
  if (!name.endsWith(extension) || /\.[a-z]+\.mdx?$/i.test(name)) {
    const right = goodName(name.replace(/(?:\.[A-Za-z]+)+$/, "") + extension);
    if (name.endsWith(".mdx")) return { coded: { code: "wrong-extension/mdx", args: {} }, name: right };
    const kind = /\.[^.]*$/.exec(name)?.[0] ?? "";
    return TEXT.test(kind)
      ? { coded: { code: "wrong-extension/text", args: { extension } }, name: right }
      : { coded: { code: "wrong-extension/kind", args: { kind, extension } } };
  }
  return isId(name.slice(0, -extension.length)) ? undefined : badName(name);
}

/** Judges an image: its kind, its name, its weight. */
export function judgeImage(name: string, size: number): NameFault | undefined {
  if (!IMAGE.test(name)) {
    const right = goodName(name);
    return { coded: { code: "wrong-extension/image", args: {} }, ...(IMAGE.test(right) && { name: right }) };
  }
  if (!isId(name.replace(IMAGE, ""))) return badName(name);
  if (size <= LARGEST_IMAGE) return undefined;
  const kilobytes = (bytes: number) => Math.ceil(bytes / 1000);
  const args = { kilobytes: kilobytes(size), most: kilobytes(LARGEST_IMAGE) };
  return { coded: { code: "large-image", args } };
}

const badName = (name: string): NameFault => ({
  coded: { code: "bad-name/letters", args: {} },
  name: goodName(name),
});

/** A name that would do: Thai romanised, everything else made a-z, 0-9 and hyphens; at least `entry`. */
export function goodName(name: string): string {
  const [, stem = name, extension = ""] = /^(.*?)(\.[A-Za-z]+)?$/s.exec(name) ?? [];
  const words = romanise(stem)
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  const id = words.filter(Boolean).join("-") || "entry";
  return (isId(id) ? id : `${id}-1`) + extension.toLowerCase();
}
