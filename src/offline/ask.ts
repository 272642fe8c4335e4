import { mayBeFile } from "./right-file.ts";

/** Until then, an answer that is late for the reader is kept for the next time. */
export const GIVEN_UP = 30_000;

/**
 * Asks the host, until nobody can wait for an answer any more. Requests that hang without end would take up the six lines
 * that a browser has to a host, and then nothing would come although the host is back.
 * @throws when no answer has begun by then, or the page no longer wants it
 */
export async function ask(request: Request | string, options: RequestInit = {}): Promise<Response> {
  const given = new AbortController();
  if (request instanceof Request) request.signal.addEventListener("abort", () => given.abort());
  const clock = setTimeout(() => given.abort(), GIVEN_UP);
  try {
    return await fetch(request, { ...options, signal: given.signal });
  } finally {
    clearTimeout(clock);
  }
}

/**
 * Asks for a file, and once more, past the browser's own cache, when something else came in its place: a host between two deployments
 * lacks a file for some seconds, and has browsers remember that for ten minutes.
 * @param request as the page asks for it
 */
export async function askFile(path: string, request: Request | string = path): Promise<Response> {
  const first = await ask(request);
  return mayBeFile(path, first) ? first : ask(request, { cache: "reload" });
}
