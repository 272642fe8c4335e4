/**
 * Gives what a file of the search index holds. A host may answer with an error or with something else in its place (the sign-in page
 * of a network in between), and the browser or the worker may have kept that answer from an unlucky moment: it is asked for once more,
 * past everything kept. A server from which nothing comes for ten seconds is given up, so that the reader hears of it; a file that
 * comes slowly is waited for.
 * @param read makes of the answer what it holds; throws when it is no such file
 * @throws Error when the file can't be had
 */
export async function fetchFile<T>(address: string, read: (answer: Response) => T | Promise<T>): Promise<T> {
  const ask = async (cache: RequestCache): Promise<{ held: T } | undefined> => {
    const given = new AbortController();
    const giveUp = () => setTimeout(() => given.abort(), 10_000);
    let clock = giveUp();
    const parts: BlobPart[] = [];
    let response: Response;
    try {
      response = await fetch(address, { cache, signal: given.signal });
      const isPage = response.headers.get("content-type")?.startsWith("text/html") ?? false;
      if (!response.ok || isPage || !response.body) return undefined;
      const reader = response.body.getReader();
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        clearTimeout(clock);
        clock = giveUp();
        parts.push(part.value);
      }
    } finally {
      clearTimeout(clock);
    }
    const body = new Blob(parts);
    if (body.size === 0) return undefined;
    try {
      return { held: await read(new Response(body, response)) };
    } catch {
      return undefined;
    }
  };
  const answer = (await ask("default")) ?? (await ask("reload"));
  if (answer === undefined) throw new Error(`${address} is not there`);
  return answer.held;
}
