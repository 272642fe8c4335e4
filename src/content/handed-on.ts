import type { CollectionName } from "../collections/index.ts";
import type { RawEntry, ValidContent } from "./read.ts";

/**
 * What the check of a build has read and found right, for whatever of the build needs it: content is read, and held against its
 * schemas, once. Astro runs the loaders as a copy of the program, which shares nothing with what is named in `astro.config.mjs` but
 * its configuration: they find it there, as a hook of the integration that checks.
 */
let held: { root: string; content: ValidContent } | undefined;

declare global {
  namespace Astro {
    interface IntegrationHooks {
      /** The entries of a collection; `undefined` when they were not checked. @param root folder of the content */
      "content:checked"?: (root: string, collection: CollectionName) => readonly RawEntry[] | undefined;
    }
  }
}

export function handOn(root: string, content: ValidContent): void {
  held = { root, content };
}

/** @returns `undefined` where no check has read this folder, as in the editing server, whose content changes */
export const handedOn = (root: string): ValidContent | undefined => (held?.root === root ? held.content : undefined);
