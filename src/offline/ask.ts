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
