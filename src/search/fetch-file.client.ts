/**
 * Gives a file of the search index. A host may answer with an error or with a page in its place, and the browser may have
 * kept that answer from an unlucky moment: it is asked for once more, past everything kept. A server from which nothing
 * comes for ten seconds is given up, so that the reader hears of it; a file that comes slowly is waited for.
 * @throws Error when the file can't be had
 */
export async function fetchFile(address: string): Promise<Response> {
  const ask = async (cache: RequestCache): Promise<Response | undefined> => {
    const given = new AbortController();
    const giveUp = () => setTimeout(() => given.abort(), 10_000);
    let clock = giveUp();
    try {
      const response = await fetch(address, { cache, signal: given.signal });
      const isPage = response.headers.get("content-type")?.startsWith("text/html") ?? false;
      if (!response.ok || isPage || !response.body) return undefined;
      const parts: BlobPart[] = [];
      const reader = response.body.getReader();
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        clearTimeout(clock);
        clock = giveUp();
        parts.push(part.value);
      }
      return new Response(new Blob(parts), response);
    } finally {
      clearTimeout(clock);
    }
  };
  const response = (await ask("default")) ?? (await ask("reload"));
  if (response === undefined) throw new Error(`${address} is not there`);
  return response;
}
