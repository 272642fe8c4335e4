/** Keeps what a reader has opened for when the line is gone; not before the page is there and the browser has nothing to do. */
import worker from "./sw.ts?worker&url";

declare global {
  /** Only some browsers tell whether their reader saves data, and what the line is like. */
  interface Navigator {
    readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
  }
}

async function register(): Promise<void> {
  const workers = navigator.serviceWorker;
  const isFirstVisit = !workers.controller;
  await workers.register(worker);
  const { active } = await workers.ready;
  if (navigator.connection?.saveData) return;
  // The worker answers where something is kept by hand.
  workers.onmessage = () => import("./renew-kept.client.ts");
  // This page came before the worker did.
  if (isFirstVisit) active?.postMessage("keep");
  active?.postMessage("more");
}

if (import.meta.env.PROD) {
  addEventListener("load", async () => {
    // The browser has nothing better to do; or two seconds are over, for the browser that never says so.
    await new Promise<unknown>((resolve) => {
      setTimeout(resolve, 2_000);
      window.requestIdleCallback?.(resolve);
    });
    // No worker is no fault: the browser may have none, or refuse it, or the line may be gone.
    await register().catch(() => undefined);
  });
}
