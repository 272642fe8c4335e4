import { type CollectionName, collectionNames, collections } from "../collections/index.ts";
import { isId } from "../collections/texts.ts";
import { nearest } from "../text/nearest.ts";
import type { Coded } from "../words/rules/rule-words.ts";
import type { ContentEntry } from "./entry.ts";
import { isMadeByItself, isPicture, judgeImage, judgeName } from "./file-names.ts";
import type { ContentFile } from "./files.ts";
import { BEGIN, type Problem, problemAt } from "./problem.ts";

type Claim = Pick<ContentEntry, "collection" | "id" | "template">;

/** What a file of the content folder is: an entry to read, something else that may be there, or a mistake. */
export interface PlacedFile {
  entry?: Claim;
  /** The entry that the file would be if its fault were mended: what refers to it is not wrong. */
  claim?: Claim;
  problems: Problem[];
}

const NOTHING: PlacedFile = { problems: [] };
const isCollection = (name: string): name is CollectionName =>
  collectionNames.some((collection) => collection === name);
const folderList = (): string => collectionNames.map((name) => `${name} (${collections[name].label})`).join(", ");

/** Judges where a file stands and how it is called. A misplaced entry is a problem and not read further. Never throws. */
export function placeFile(file: ContentFile): PlacedFile {
  const [folder = "", ...rest] = file.path.split("/");
  const name = rest.at(-1);
  if (file.link) return wrong(file, { code: "no-link", args: {} });
  if (isMadeByItself(name ?? folder)) return wrong(file, { code: "system-file", args: {} });
  if (name === undefined) return wrong(file, { code: "wrong-folder/outside", args: { folders: folderList() } });
  if (folder === "_templates") return placeTemplate(file, name, rest.length);
  if (folder !== "pages" && !isCollection(folder)) return unknownFolder(file, folder, rest);
  // The raw text of a report lies beside its record.
  const within = isCollection(folder) && collections[folder].within !== undefined;
  if (/\.txt$/i.test(name) && (folder === "sources" || within)) {
    const isRight = folder === "sources" && rest.length === 1 && name.endsWith(".txt") && isId(name.slice(0, -4));
    if (!isRight) return wrong(file, { code: "bad-name/raw", args: {} });
    return file.text === null ? wrong(file, { code: "not-utf8", args: {} }) : NOTHING;
  }
  if (within && rest.length === 1 && !isPicture(name))
    return wrong(file, { code: "wrong-folder/report", args: { folder } });
  const [report = ""] = rest;
  if (within && rest.length > 1 && !isId(report))
    return wrong(file, { code: "bad-name/folder", args: { name: report } });
  if (rest.length > (within ? 2 : 1)) {
    const right = within ? `${folder}/${report}` : folder;
    return wrong(file, { code: "wrong-folder/deep", args: { folder: right } }, `${right}/${name}`);
  }
  const picture = isPicture(name);
  const extension = folder === "pages" ? ".mdx" : ".md";
  const fault = picture ? judgeImage(name, file.size) : judgeName(name, extension);
  if (fault) return wrong(file, fault.coded, fault.name && [folder, ...rest.slice(0, -1), fault.name].join("/"));
  if (picture && folder !== "pages") return wrong(file, { code: "wrong-folder/image", args: {} }, `pages/${name}`);
  if (picture) return NOTHING;
  if (file.text === null) return wrong(file, { code: "not-utf8", args: {} });
  return { entry: claimOf(file.path), problems: [] };
}

function unknownFolder(file: ContentFile, folder: string, rest: readonly string[]): PlacedFile {
  const near =
    nearest(folder, [...collectionNames, "pages"]) ??
    collectionNames.find((name) => collections[name].label === folder);
  const args = { folder, near, folders: folderList() };
  return wrong(file, { code: "unknown-folder", args }, near && [near, ...rest].join("/"));
}

/** Templates and the JSON schemas beside them are written by `npm run templates`. */
function placeTemplate(file: ContentFile, name: string, depth: number): PlacedFile {
  const id = name.replace(/\.md$/, "");
  if (depth === 1 && name.endsWith(".md") && isCollection(id))
    return { entry: { collection: id, id, template: true }, problems: [] };
  if (depth === 1 && /^[a-z]+\.schema\.json$/.test(name)) return NOTHING;
  return wrong(file, { code: "wrong-folder/templates", args: { folders: folderList() } });
}

/** @param better the path that the file should have */
function wrong({ path }: ContentFile, coded: Coded, better?: string): PlacedFile {
  const claim = claimOf(better ?? path);
  const fix = better && `content/${better}`;
  return { ...(claim && { claim }), problems: [problemAt(path, BEGIN, coded, { fix })] };
}

/** The entry that a path stands for, `undefined` where it stands for none. */
function claimOf(path: string): Claim | undefined {
  const [, folder = "", id = ""] = /^([a-z]+)\/(.+)\.md$/.exec(path) ?? [];
  if (!isCollection(folder)) return undefined;
  const names = id.split("/");
  const depth = collections[folder].within ? 2 : 1;
  return names.length === depth && names.every(isId) ? { collection: folder, id, template: false } : undefined;
}
