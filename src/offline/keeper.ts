/** Keeps sections of the site by hand, renews them and lets them go. Works in a page; the worker only reads what it left. */
import { ask } from "./ask.ts";
import { fetchPack, haltingWith, PackGone } from "./fetch-pack.ts";
import { KeepFault, storing } from "./keep-fault.ts";
import { type KeepList, LIST, packsOf, weightOf } from "./keep-list.ts";
import { type Kept, keptStore, readKept, recordPath } from "./kept.ts";
import { packAt, packPath, unpack } from "./pack.ts";
import { MOST_LISTED, storeNames } from "./stores.ts";

/** Packs that come at the same time: enough to use the line, few enough to leave some of it to the reader. */
const AT_ONCE = 3;
/** Deployments that may follow one another while a reader keeps something. */
const MOST_DEPLOYMENTS = 3;

export interface Progress {
  /** Bytes that have come, of those that had to. */
  done: number;
  of: number;
}

export interface KeepRun {
  stop: AbortSignal;
  onProgress?: (progress: Progress) => void;
  /** Is told what is still to come before any of it does; may throw. */
  onWeight?: (bytes: number) => Promise<void>;
}

const EMPTY: KeepList = { index: "", packs: [], sections: {} };

export class Keeper {
  readonly base: string;

  constructor(base: string) {
    this.base = base;
  }

  /** What the site has to keep now. @throws KeepFault when the host can't be asked */
  async newest(stop?: AbortSignal): Promise<KeepList> {
    try {
      const request = new Request(new URL(this.base + LIST, location.href), { signal: stop ?? null });
      const answer = await ask(request, { cache: "no-cache" });
      if (!answer.ok) throw new Error(`${answer.status}`);
      return await answer.json();
    } catch (error) {
      throw new KeepFault(stop?.aborted ? "stopped" : "line", error);
    }
  }

  kept = (): Promise<Kept | undefined> => storing(() => readKept(this.base));

  /** Names of all packs that are stored, whether they can be read yet or not. */
  stored = (): Promise<Set<string>> =>
    storing(async () => {
      if (!(await caches.has(keptStore(this.base)))) return new Set();
      const keys = await (await this.open()).keys();
      return new Set(keys.flatMap(({ url }) => packAt(url) ?? []));
    });

  /**
   * Keeps these sections of the newest deployment and no others: fetches what is not stored yet, then lets all of it be read at
   * once. What was there before can be read until then. Broken off, it goes on from where it was when it is called again.
   * @throws KeepFault
   */
  bring(wanted: readonly string[], run: KeepRun): Promise<void> {
    return this.alone(run.stop, async () => {
      const before = await this.kept();
      const began = { held: [], list: EMPTY, files: {}, ...before, wanted };
      await this.record(began);
      let list = await this.newest(run.stop);
      for (let left = MOST_DEPLOYMENTS; ; left--) {
        try {
          await this.fetch(list, wanted, run);
          const files = await this.read(packsOf(list, wanted));
          await this.record({ wanted, held: wanted.filter((id) => id in list.sections), list, files });
          return await this.tidy();
        } catch (error) {
          // Who stopped it does not want it to go on by itself.
          if (run.stop.aborted) await this.record({ ...began, wanted: before?.wanted ?? [] });
          if (!(error instanceof PackGone) || left === 0) throw error;
          list = await this.newest(run.stop);
        }
      }
    });
  }

  /** Lets a section go. @returns bytes that are free again */
  remove(section: string, stop: AbortSignal = new AbortController().signal): Promise<number> {
    return this.alone(stop, async () => {
      const before = weightOf(await this.stored());
      const kept = await this.kept();
      if (!kept) return 0;
      const without = (sections: readonly string[]) => sections.filter((id) => id !== section);
      const [wanted, held] = [without(kept.wanted), without(kept.held)];
      if (wanted.length === 0) await storing(() => caches.delete(keptStore(this.base)));
      else {
        const needed = packsOf(kept.list, held);
        const files = Object.fromEntries(Object.entries(kept.files).filter(([, pack]) => needed.has(pack)));
        await this.record({ ...kept, wanted, held, files });
        // What has come of another section is not listed yet, and not to be lost.
        const only = wanted.length === held.length ? undefined : packsOf(kept.list, [section]);
        await this.tidy((name) => only?.has(name) ?? true);
      }
      return before - weightOf(await this.stored());
    });
  }

  private open = (): Promise<Cache> => caches.open(keptStore(this.base));

  private record = (kept: Kept): Promise<void> =>
    storing(async () => (await this.open()).put(recordPath(this.base), new Response(JSON.stringify(kept))));

  private async fetch(
    list: KeepList,
    wanted: readonly string[],
    { stop, onProgress, onWeight }: KeepRun,
  ): Promise<void> {
    const stored = await this.stored();
    const waiting = [...packsOf(list, wanted)].filter((name) => !stored.has(name));
    const progress = { done: 0, of: weightOf(waiting) };
    await onWeight?.(progress.of);
    const came = (bytes: number): void => {
      progress.done += bytes;
      onProgress?.({ ...progress });
    };
    came(0);
    const halt = haltingWith(stop);
    const faults: unknown[] = [];
    const line = async (): Promise<void> => {
      try {
        for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
          const path = this.base + packPath(name);
          const pack = await fetchPack(path, halt.signal, came);
          await storing(async () => (await this.open()).put(path, new Response(pack)));
        }
      } catch (error) {
        faults.push(error);
        halt.abort();
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, line));
    if (stop.aborted) throw new KeepFault("stopped");
    // The others were stopped by the first.
    if (faults.length > 0) throw faults[0];
  }

  /** Path → pack of all files in these packs. @throws PackGone when one of them is not whole: it is to be fetched again */
  private read = (packs: ReadonlySet<string>): Promise<Record<string, string>> =>
    storing(async () => {
      const files: Record<string, string> = {};
      const store = await this.open();
      for (const name of packs) {
        const path = this.base + packPath(name);
        const content = await unpack((await (await store.match(path))?.blob()) ?? new Blob()).catch(() => undefined);
        if (!content) {
          await store.delete(path);
          throw new PackGone();
        }
        for (const file of content.keys()) files[file] = name;
      }
      return files;
    });

  /** Nothing is stored twice, and nothing that is not asked for. */
  private tidy = (mayGo: (pack: string) => boolean = () => true): Promise<void> =>
    storing(async () => {
      const kept = await readKept(this.base);
      if (!kept) return;
      const needed = new Set(Object.values(kept.files));
      const store = await this.open();
      for (const name of await this.stored())
        if (!needed.has(name) && mayGo(name)) await store.delete(this.base + packPath(name));
      await this.renewOpened(kept);
    });

  /**
   * Copies of pages that were opened before are older than what is kept: those take their place, so that a reader finds what was read
   * where it was read last; of those that are opened longest ago nothing is listed. Every one is stored anew, which leaves them in order.
   */
  private async renewOpened({ files }: Kept): Promise<void> {
    const { visited } = storeNames(this.base, "");
    if (!(await caches.has(visited))) return;
    const opened = await caches.open(visited);
    const all = await opened.keys();
    for (const [i, request] of all.entries()) {
      const old = await opened.match(request);
      const path = new URL(request.url).pathname.slice(this.base.length);
      const pack = files[path];
      const isListed = i >= all.length - MOST_LISTED;
      const copy = pack === undefined ? old : isListed && old ? await this.fileIn(pack, path, old.headers) : undefined;
      // Without room for it, it can be read from the pack.
      const stands =
        copy &&
        (await opened.put(request, copy).then(
          () => true,
          () => false,
        ));
      if (!stands) await opened.delete(request);
    }
  }

  private async fileIn(pack: string, path: string, headers: Headers): Promise<Response | undefined> {
    const stored = await (await this.open()).match(this.base + packPath(pack));
    const file = stored && (await unpack(await stored.blob())).get(path);
    return file && new Response(file, { headers: { "content-type": headers.get("content-type") ?? "" } });
  }

  /** One at a time, in all tabs. @throws KeepFault when it is stopped before its turn */
  private async alone<T>(stop: AbortSignal, work: () => Promise<T>): Promise<T> {
    if (!("locks" in navigator)) return work();
    let begun = false;
    const mine = async (): Promise<T> => {
      begun = true;
      return work();
    };
    try {
      return await navigator.locks.request(keptStore(this.base), { signal: stop }, mine);
    } catch (error) {
      throw begun ? error : new KeepFault("stopped", error);
    }
  }
}
