import { readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import type { AstroIntegration } from "astro";
import type { LoaderContext } from "astro/loaders";
import type { CollectionName } from "../collections/index.ts";
import { type ContentFile, contentFile } from "./files.ts";
import { collectionFiles, type RawEntry, rawEntry, validData } from "./read.ts";
import { SETTLING } from "./settling.ts";

/** As much of Astro as the loader needs. */
export interface Loading extends Pick<LoaderContext, "generateDigest"> {
  config: { integrations: readonly Pick<AstroIntegration, "hooks">[] };
  store: Pick<LoaderContext["store"], "set" | "delete" | "clear">;
  /** Only while content is edited. */
  watcher?:
    | { add(path: string): unknown; on(event: "add" | "change" | "unlink", tell: (path: string) => void): unknown }
    | undefined;
}

const slashed = (path: string): string => path.replaceAll(sep, "/");

/**
 * Hands Astro the entries of one folder: in a build those that its check has read. A build stops at an entry that does not fit its
 * schema; while content is edited such an entry is left out, or stays as it was last read, and the overlay says what is wrong with
 * it. (Astro's own loader would end the server at its start, and speak English after that.) Bodies stay Markdown: pages lay out the
 * model's blocks.
 */
export function entryLoader(
  collection: CollectionName,
  root: string,
): { name: string; load: (loading: Loading) => Promise<void> } {
  const folder = resolve(root, collection);
  return {
    name: "entry-loader",
    load: async ({ config, store, generateDigest, watcher }) => {
      const set = ({ id, data, body }: RawEntry): void => {
        const fields = Object.fromEntries(Object.entries(data ?? {}));
        store.set({ id, data: fields, body, digest: generateDigest({ fields, body }) });
      };
      const take = (file: ContentFile): void => {
        const entry = rawEntry(file);
        if (entry) set({ ...entry, data: validData(collection, entry) });
      };
      store.clear();
      if (!watcher) {
        const checked = config.integrations
          .map(({ hooks }) => hooks["content:checked"]?.(resolve(root), collection))
          .find((entries) => entries !== undefined);
        if (checked) for (const entry of checked) set(entry);
        else for (const file of collectionFiles(root, collection)) take(file);
        return;
      }
      const takeIfRight = (file: () => ContentFile): void => {
        try {
          take(file());
        } catch {
          // The overlay says what is wrong.
        }
      };
      for (const file of collectionFiles(root, collection)) takeIfRight(() => file);
      const nameIn = (path: string): string | undefined =>
        resolve(path).startsWith(join(folder, "/")) && path.endsWith(".md")
          ? slashed(relative(folder, path))
          : undefined;
      watcher.add(folder);
      for (const event of ["add", "change"] as const)
        watcher.on(event, (path) => {
          const name = nameIn(path);
          if (!name) return;
          const read = () => contentFile(`${collection}/${name}`, readFileSync(join(folder, name)));
          setTimeout(() => takeIfRight(read), SETTLING);
        });
      watcher.on("unlink", (path) => {
        const name = nameIn(path);
        if (name) store.delete(name.replace(/\.md$/, ""));
      });
    },
  };
}
