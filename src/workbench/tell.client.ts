/** Tells who listens how many rows there are: once, when letters and ticks have come to rest. */
import { part } from "./page.client.ts";

const REST = 500;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** @param text what stands over the table: who was led to it hears it there, and not again from here */
export function tell(text: string): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    part("[data-live]").textContent = document.activeElement === part("[data-count]") ? "" : text;
  }, REST);
}
