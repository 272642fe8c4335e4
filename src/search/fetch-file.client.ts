/**
 * Gives a file of the search index. A host may answer with an error or with a page in its place, and the browser may have
 * kept that answer from an unlucky moment: it is asked for once more, past everything kept.
 * The build puts this very function into Pagefind's script as well (build/run-pagefind.ts), so it uses nothing from outside itself.
 * @throws Error when the file can't be had
 */
export async function fetchFile(address: string): Promise<Response> {
  const ask = async (cache: RequestCache): Promise<Response | undefined> => {
    const response = await globalThis.fetch(address, { cache });
    const isPage = response.headers.get("content-type")?.startsWith("text/html") ?? false;
    return response.ok && !isPage ? response : undefined;
  };
  const response = (await ask("default")) ?? (await ask("reload"));
  if (response === undefined) throw new Error(`${address} is not there`);
  return response;
}
