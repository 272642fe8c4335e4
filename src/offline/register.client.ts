/** Keeps what a reader has opened for when the line is gone; not before the page is there and the browser has nothing to do. */
const base = document.documentElement.dataset.base;
const idle = (work: () => void) =>
  "requestIdleCallback" in window ? requestIdleCallback(work) : setTimeout(work, 1_000);

declare global {
  /** Only some browsers tell whether their reader saves data. */
  interface Navigator {
    readonly connection?: { readonly saveData?: boolean };
  }
}

export {};

async function register(address: string, scope: string): Promise<void> {
  const workers = navigator.serviceWorker;
  const isFirstVisit = !workers.controller;
  await workers.register(address, { scope });
  const { active } = await workers.ready;
  if (navigator.connection?.saveData) return;
  // This page came before the worker did.
  if (isFirstVisit) active?.postMessage("keep");
  active?.postMessage("more");
}

if (base && "serviceWorker" in navigator && location.hostname !== "") {
  // No worker is no fault: the browser may refuse it, or the line may be gone.
  addEventListener("load", () => idle(() => register(`${base}sw.js`, base).catch(() => undefined)));
}
