import type { Page } from "playwright-core";

interface TraceEvent {
  name: string;
  args?: { beginData?: { dirtyObjects?: number } };
}

/** How many boxes and texts Chromium lays out anew, each time that it lays the page out while something is done. */
export async function laidOut(page: Page, act: () => Promise<unknown>): Promise<number[]> {
  const browser = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  browser.on("Tracing.dataCollected", ({ value }) => {
    for (const event of value)
      if ("name" in event && event.name === "Layout") events.push({ name: "Layout", ...event });
  });
  await browser.send("Tracing.start", { traceConfig: { includedCategories: ["devtools.timeline"] } });
  await act();
  const ended = new Promise((resolve) => browser.once("Tracing.tracingComplete", resolve));
  await browser.send("Tracing.end");
  await ended;
  await browser.detach();
  return events.flatMap(({ args }) => args?.beginData?.dirtyObjects ?? []);
}
