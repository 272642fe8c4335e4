import { GIVEN_UP } from "./ask.ts";
import { KeepFault } from "./keep-fault.ts";
import { unpack } from "./pack.ts";

/** Aborts when this does, or for reasons of its own. */
export function haltingWith(stop: AbortSignal): AbortController {
  const own = new AbortController();
  if (stop.aborted) own.abort();
  stop.addEventListener("abort", () => own.abort(), { once: true });
  return own;
}

/** The host has no such pack: it has another deployment by now. */
export class PackGone extends KeepFault {
  constructor() {
    super("line");
  }
}

/**
 * Fetches a pack; a line on which nothing comes for half a minute is given up, a slow one is waited for.
 * @param came is told of the bytes as they come
 * @throws PackGone when the host has none of this name; KeepFault of the line, or that it was stopped
 */
export async function fetchPack(address: string, stop: AbortSignal, came: (bytes: number) => void): Promise<Blob> {
  const given = haltingWith(stop);
  const giveUp = () => setTimeout(() => given.abort(), GIVEN_UP);
  let clock = giveUp();
  try {
    // Past the browser's cache, which may remember for ten minutes what came in its place; and nothing is stored twice.
    const answer = await fetch(address, { cache: "no-store", signal: given.signal });
    if (answer.status === 404 || answer.status === 410) throw new PackGone();
    if (!answer.ok || !answer.body) throw new KeepFault("line");
    const parts: BlobPart[] = [];
    const reader = answer.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      clearTimeout(clock);
      clock = giveUp();
      parts.push(part.value);
      came(part.value.length);
    }
    const pack = new Blob(parts);
    // What was cut off, or a sign-in page of the network in between, can't be unpacked.
    await unpack(pack);
    return pack;
  } catch (error) {
    if (error instanceof KeepFault) throw error;
    throw new KeepFault(stop.aborted ? "stopped" : "line", error);
  } finally {
    clearTimeout(clock);
  }
}
