/** The reader's hand on what is kept: what it weighs, keeping it, seeing it come, stopping, letting it go. */
import { keepText as text } from "../words/offline.ts";
import { offerInstalling } from "./install.client.ts";
import { KeepFault } from "./keep-fault.ts";
import type { KeepList } from "./keep-list.ts";
import { Keeper } from "./keeper.ts";
import { type Action, rowOf, sections } from "./manage-row.client.ts";
import { runPanel } from "./run-panel.client.ts";
import { standingOf } from "./standing.ts";

const { base = "/" } = document.documentElement.dataset;
const find = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`);
const panel = find("keep");
const lasting = find("keep-lasting");
const running = runPanel((words) => {
  const said = find("keep-said");
  if (said) said.textContent = words;
});

/** Stands over the list. */
function state(words: string): void {
  const line = find("keep-state");
  if (!line) return;
  line.hidden = false;
  line.textContent = words;
}

const keeper = new Keeper(base);
/** What the site has to keep; of an earlier day where there is no line. */
let list: KeepList | undefined;
let busy = false;

async function show(): Promise<void> {
  const [kept, stored] = await Promise.all([keeper.kept(), keeper.stored()]);
  const now = list ?? kept?.list;
  for (const id of sections()) {
    const standing = now && standingOf(id, now, stored, kept);
    rowOf(id).show(standing, { pages: now?.sections[id]?.pages ?? 0, online: list !== undefined, busy });
  }
  if (lasting) {
    lasting.hidden = !kept?.held.length;
    lasting.textContent = text.lasting[(await navigator.storage?.persisted?.()) ? "yes" : "no"];
  }
}

const faultOf = (error: unknown) => (error instanceof KeepFault ? error.fault : "refused");

/** Throws early what would be known only when the storage is full. */
async function checkRoom(bytes: number): Promise<void> {
  const { quota, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  if (quota !== undefined && quota - usage < bytes) throw new KeepFault("full");
}

/** What is said when it is over, and whether the row says so too. */
interface Said {
  words: string;
  inRow?: true;
}

async function keep(id: string): Promise<Said> {
  const row = rowOf(id);
  const stop = running.begin(row);
  // Some browsers ask the reader: only now, when the press says why; and nothing waits for the answer, which may never come.
  void navigator.storage?.persist?.().then(show, () => undefined);
  const wanted = new Set([...((await keeper.kept())?.wanted ?? []), id]);
  await keeper.bring([...wanted], { stop, onProgress: running.came, onWeight: checkRoom });
  list = await keeper.newest().catch(() => list);
  // Only the worker opens what is kept: where it can't be had, nothing can be read, and nobody is told otherwise.
  await navigator.serviceWorker.register(`${base}sw.js`).catch((cause) => {
    throw new KeepFault("line", cause);
  });
  // What was loaded before the worker was there it has not seen: without this script nobody finds here what is kept.
  void fetch(import.meta.url).catch(() => undefined);
  return { words: text.done(row.label), inRow: true };
}

async function remove(id: string): Promise<Said> {
  const { label } = rowOf(id);
  const freed = await keeper.remove(id);
  return { words: freed > 0 ? text.removed(label, freed) : text.removedShared(label) };
}

async function act(action: Action, id: string): Promise<void> {
  if (busy) return;
  busy = true;
  await show();
  const { words, inRow } = await (action === "keep" ? keep(id) : remove(id)).catch((error: unknown): Said => {
    const fault = faultOf(error);
    if (fault === "line") addEventListener("online", () => act("keep", id), { once: true });
    return { words: text.faults[fault] };
  });
  busy = false;
  running.end(rowOf(id), words, inRow);
  await show();
  dispatchEvent(new Event("kept"));
  rowOf(id).focus();
}

async function open(): Promise<void> {
  if (!panel) return;
  panel.hidden = false;
  offerInstalling();
  if (!("serviceWorker" in navigator && "caches" in window && "DecompressionStream" in window))
    return state(text.unsupported);
  list = await keeper.newest().catch(() => undefined);
  if (!list) state(text.noLine);
  await show();
  panel.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-act]") : null;
    const id = button?.closest<HTMLElement>("[data-section]")?.dataset.section;
    if (id) void act(button?.dataset.act === "remove" ? "remove" : "keep", id);
  });
}
open().catch((error: unknown) => state(text.faults[faultOf(error)]));
