import type { DayOfChanges } from "../model/changes.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { changesFile } from "./changes-file.ts";
import { type DataFile, dataFile } from "./data-file.ts";
import { type AboutPackage, type DataPackage, dataPackage } from "./data-package.ts";
import { packageZip, type Snippet } from "./package-zip.ts";
import { tables } from "./tables.ts";

/** All that is in `/data/`. */
export interface Published {
  files: readonly DataFile[];
  descriptor: DataPackage;
  zip: Buffer;
  snippets: readonly Snippet[];
}

/** Where and by what name it is published. */
export interface Publication extends AboutPackage {
  /** Site path ► address in the files. */
  link(path: string): string;
  snippets: readonly Snippet[];
  /** Newest first; none where the history is not known. */
  days: readonly DayOfChanges[];
}

export function publish(k: Knowledge, publication: Publication): Published {
  const { link, snippets, days, release } = publication;
  const files = tables.map((table) => dataFile(table, k, link));
  const descriptor = dataPackage(k, files, publication);
  const changes = days.length > 0 ? changesFile(days, release) : undefined;
  return { files, descriptor, zip: packageZip(descriptor, files, snippets, changes), snippets };
}
