/**
 * An address keeps its promise when its list is cut or its parts shift: an anchor that is not in this part is looked up, and the
 * part that has it is opened. The server never learns of anchors, so that only the page can do this.
 */
import { PARTS_FILE, partUrl } from "../model/parts.ts";

const list = document.querySelector<HTMLElement>("[data-list]")?.dataset.list ?? "";

async function follow(): Promise<void> {
  const anchor = decodeURIComponent(location.hash.slice(1));
  if (anchor === "" || document.getElementById(anchor)) return;
  const response = await fetch(`${list}${PARTS_FILE}`);
  const parts: string[][] = response.ok ? await response.json() : [];
  const at = parts.findIndex((anchors) => anchors.includes(anchor));
  if (at >= 0) location.replace(`${partUrl(list, at + 1)}#${anchor}`);
}

void follow();
addEventListener("hashchange", () => void follow());
