/** How the worker answers what pages ask for: the rules are in the files beside this one. */
import { ask, askFile } from "./ask.ts";
import { firstAnswer, inTime, type Sources } from "./first-answer.ts";
import type { Handover } from "./handover.ts";
import { keptFile, keptIndex } from "./kept.ts";
import { isPlainAnswer } from "./own-page.ts";
import { quietly } from "./quietly.ts";
import { hasRightType, mayBeFile } from "./right-file.ts";
import type { SearchShelf } from "./search-shelf.ts";
import type { Shelf } from "./shelf.ts";
import type { StoreNames } from "./stores.ts";
import { pageAddress, strategyFor } from "./strategy.ts";

/** Work that goes on when the answer is given. */
export type Later = (work: Promise<unknown>) => void;

interface Kept extends Omit<Sources, "network"> {
  keep: (answer: Response) => Promise<unknown>;
}

export class Answers {
  private readonly base: string;
  private readonly files: readonly string[];
  private readonly offlinePage: string;
  private readonly names: StoreNames;
  private readonly shelf: Shelf;
  private readonly search: SearchShelf;

  constructor({ base, files, pages }: Handover, names: StoreNames, shelf: Shelf, search: SearchShelf) {
    this.base = base;
    this.files = files;
    this.offlinePage = pages[0] ?? base;
    this.names = names;
    this.shelf = shelf;
    this.search = search;
  }

  /** `undefined`: the browser's own business. */
  to(request: Request, later: Later): Promise<Response> | undefined {
    const { origin, pathname } = new URL(request.url);
    if (request.method !== "GET" || origin !== location.origin || !pathname.startsWith(this.base)) return undefined;
    if (request.mode === "navigate") return this.page(request, later);
    if (this.files.includes(pathname))
      return this.storedFirst(request, later, { stored: () => this.inShell(pathname), keep: nothing });
    switch (strategyFor(pathname, this.base)) {
      case "hashed":
        return this.storedFirst(request, later, {
          stored: async () => (await inStore(this.names.assets, pathname)) ?? keptFile(this.base, pathname),
          keep: (answer) => this.shelf.keepFile(pathname, answer),
        });
      case "index":
        return this.storedFirst(request, later, {
          stored: async () => (await this.search.stored(pathname)) ?? keptFile(this.base, pathname),
          keep: (answer) => this.search.keepFile(pathname, answer),
        });
      case "newest-index":
        return this.newestIndex(request, later);
      default:
        return undefined;
    }
  }

  private page(request: Request, later: Later): Promise<Response> {
    const address = pageAddress(request.url);
    // Asked of the host each time, which mostly answers that nothing changed: pages of two deployments never mix.
    // The browser follows where the host sends it on, and asks here again.
    const network = ask(request.url, { cache: "no-cache", redirect: "manual", headers: request.headers });
    const kept = () => keptFile(this.base, address.slice(location.origin.length));
    // The page that searches is of the deployment whose index is kept: it reads no other's.
    const beside = async () =>
      address.endsWith(`${this.base}search/`) && (await keptIndex(this.base)) ? kept() : undefined;
    return fromNetwork(network, later, {
      stored: async () =>
        (await beside()) ?? (await this.inShell(address)) ?? (await inStore(this.names.visited, address)) ?? kept(),
      // Another deployment's is better than none.
      instead: async () => (await this.inShell(this.offlinePage)) ?? caches.match(this.offlinePage),
      keep: (answer) => this.shelf.keepVisited(address, answer),
    });
  }

  private newestIndex(request: Request, later: Later): Promise<Response> {
    const network = ask(request.url, { cache: "no-cache" }).then((answer) => {
      // Behind a network's sign-in page there is as little of ours as behind no line.
      if (!mayBeFile(this.search.current, answer)) throw new Error(`${answer.status}`);
      return answer;
    });
    return fromNetwork(network, later, {
      // An index that is whole finds more than a newer one of which some parts are here.
      stored: async () => (await keptIndex(this.base)) ?? this.search.stored(this.search.current),
      keep: (answer) => this.search.keepNewest(answer),
    });
  }

  /** What is stored; else the network's answer, kept for later. Who got something else than the file asks for it past all stores. */
  private async storedFirst(request: Request, later: Later, { stored, keep }: Kept): Promise<Response> {
    const { pathname } = new URL(request.url);
    const right = async () => {
      const found = await stored();
      return found && hasRightType(pathname, found) ? found : undefined;
    };
    const found = request.cache === "reload" ? undefined : await inTime(right);
    if (found) return found;
    const answer = await askFile(pathname, request);
    later(quietly(keep(answer.clone())));
    return answer;
  }

  private inShell = (path: string): Promise<Response | undefined> => inStore(this.names.shell, path);
}

/** Not by opening it: that would bring back a store that the worker of a later deployment has cleared away meanwhile. */
const inStore = (name: string, path: string): Promise<Response | undefined> => caches.match(path, { cacheName: name });

/** The network's answer, kept for later; or what is stored (first-answer.ts). */
function fromNetwork(network: Promise<Response>, later: Later, { keep, ...sources }: Kept): Promise<Response> {
  const copy = network.then((answer) => (isPlainAnswer(answer) ? answer.clone() : undefined));
  later(quietly(copy.then((answer) => answer && keep(answer))));
  return firstAnswer({ network, ...sources });
}

const nothing = async (): Promise<undefined> => undefined;
