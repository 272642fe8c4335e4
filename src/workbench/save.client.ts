/** Gives a reader a file, or puts something on the clipboard, and says so. */
import { workbenchText as words } from "../words/workbench.ts";
import { say } from "./picks.client.ts";

export function saveBlob(name: string, blob: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
  say(words.take.saved(name));
}

export const save = (name: string, text: string, type: string): void =>
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));

export async function copy(text: string, said: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(said);
  } catch {
    say(words.take.copyFailed);
  }
}
