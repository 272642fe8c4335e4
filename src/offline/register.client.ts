/** Keeps what a reader has opened for when the line is gone; not before the page is there and the browser has nothing to do. */
const base = document.documentElement.dataset.base;
/** The browser has nothing better to do; or two seconds are over, for the browser that never says so. */
const idle = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 2_000);
    if ("requestIdleCallback" in window) requestIdleCallback(() => resolve());
  });

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
  const start = () => idle().then(() => register(`${base}sw.js`, base));
  addEventListener("load", () => void start().catch(() => undefined));
}
