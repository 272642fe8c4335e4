/** What the buttons of the line of actions do, fetched when the first is pressed. Each says how it went. */

import { oneSpace } from "../text/one-space.ts";
import { copy } from "./copy.client.ts";

const boxOf = (button: HTMLButtonElement): HTMLElement | null =>
  document.querySelector(`#${button.getAttribute("popovertarget")}`);

/** Lines with links that were put in here. */
let links: HTMLElement[] = [];

/** Where nobody said at build what the site's address will be, the links lead to where the reader is. */
async function fillShareBox(box: HTMLElement): Promise<void> {
  const { SHARE_REL, shareWays } = await import("./share-ways.ts");
  for (const line of links) line.remove();
  if (box.querySelector("a")) return;
  links = shareWays(location.href).map(({ label, href }) => {
    const link = Object.assign(document.createElement("a"), { href, rel: SHARE_REL, textContent: label });
    const line = document.createElement("li");
    line.append(link);
    return line;
  });
  box.querySelector("ul")?.prepend(...links);
}

/** Whether the device's own way to send something on has done it, or the reader would rather not. */
async function sharedByDevice(): Promise<boolean> {
  if (!("share" in navigator)) return false;
  try {
    await navigator.share({ title: document.title, url: location.href });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError";
  }
}

/** By what buttons name in `data-does`. */
export const act: Readonly<Record<string, (button: HTMLButtonElement) => Promise<void>>> = {
  /** Where the device can't, ours. */
  share: async (button) => {
    const box = boxOf(button);
    if (!box || (await sharedByDevice())) return;
    await fillShareBox(box);
    if ("share" in navigator) box.showPopover();
  },
  cite: async (button) => {
    const box = boxOf(button);
    if (box?.matches(":popover-open")) await (await import("./cite-box.client.ts")).fill(box);
  },
  listen: async (button) => (await import("./listen.client.ts")).listen(button),
  copyAddress: (button) => copy(button, location.href),
  copyCitation: (button) => {
    const citation = button.closest("[popover]")?.querySelector("[data-citation]");
    return copy(button, oneSpace(citation?.textContent ?? ""));
  },
};
