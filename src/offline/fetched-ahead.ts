/** What the worker of a deployment fetches before anybody asks for it: the pages and files of its shell (shell.ts chose them). */
import { ask } from "./ask.ts";
import type { Handover } from "./handover.ts";
import { quietly } from "./quietly.ts";
import { isFile } from "./right-file.ts";
import type { Shelf } from "./shelf.ts";
import { pageStores, type StoreNames } from "./stores.ts";

/** Past the browser's own cache: what is in there may be of the deployment before. */
const fresh = (path: string): Promise<Response> => ask(path, { cache: "reload" });

export class FetchedAhead {
  private readonly handover: Handover;
  private readonly names: StoreNames;
  private readonly shelf: Shelf;

  constructor(handover: Handover, names: StoreNames, shelf: Shelf) {
    this.handover = handover;
    this.names = names;
    this.shelf = shelf;
  }

  /**
   * The offline page with its files; all pages, where the deployment before had them and its reader does not save data.
   * @throws when something can't be had or stored; then nothing is left behind
   */
  async begin(savesData: boolean): Promise<void> {
    const { pages, files } = this.handover;
    // After a rollback the worker that is still at work may be of this very deployment: what it has is not ours to take away.
    const isNew = !(await caches.has(this.names.shell));
    try {
      const shell = await caches.open(this.names.shell);
      await this.fetch(shell, pages.slice(0, 1));
      for (const path of files) {
        const answer = await fresh(path);
        if (!(await isFile(path, answer))) throw new Error(path);
        await shell.put(path, answer);
      }
      if (!savesData && (await this.hadMore())) await this.fetch(shell, pages);
    } catch (error) {
      if (isNew) await quietly(caches.delete(this.names.shell));
      throw error;
    }
  }

  /** All pages. Does not bring back a store that the worker of a later deployment has cleared away. */
  async more(): Promise<void> {
    if (await caches.has(this.names.shell)) await this.fetch(await caches.open(this.names.shell), this.handover.pages);
  }

  private async fetch(shell: Cache, paths: readonly string[]): Promise<void> {
    for (const path of paths) {
      if (await shell.match(path)) continue;
      if (!(await this.shelf.keepPage(shell, path, await fresh(path)))) throw new Error(path);
    }
  }

  /** Whether the deployment before had more than the offline page: a reader's page has asked for it then. */
  private async hadMore(): Promise<boolean> {
    for (const name of pageStores(await caches.keys(), this.handover.base)) {
      const { visited } = this.names;
      if (name === visited) continue;
      if ((await (await caches.open(name)).keys()).length > 1 + this.handover.files.length) return true;
    }
    return false;
  }
}
