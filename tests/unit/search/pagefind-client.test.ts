import { afterEach, expect, test, vi } from "vitest";
import { searchFiles } from "../../../src/search/index-files.ts";
import { toIndexWord } from "../../../src/search/index-word.ts";
import { openPagefind } from "../../../src/search/pagefind.client.ts";
import { encodeVocabulary } from "../../../src/search/word-list.ts";
import { writeCbor } from "./cbor-writer.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("after one chunk failed, another that hung beside it is asked for anew", async () => {
  const [first, second] = ["ก", "ข"].map(toIndexWord).sort();
  const word = second === toIndexWord("ข") ? { lost: "ก", hung: "ข" } : { lost: "ข", hung: "ก" };
  const chunk = Buffer.concat([Buffer.from("pagefind_dcd"), writeCbor([[[second ?? "", [[7, [3]]]]]])]);
  let works = false;
  vi.stubGlobal("fetch", async (address: string): Promise<Response> => {
    if (address.endsWith(searchFiles.chunks))
      return new Response(encodeVocabulary(new Map([first, second].map((each = "") => [each, 1]))));
    if (address.endsWith(searchFiles.chunk(0))) return new Response("", { status: 404 });
    return works ? new Response(chunk) : new Promise<Response>(() => undefined);
  });
  const { reader } = await openPagefind("/pagefind/one/");
  void reader.find(word.hung);
  await expect(reader.find(word.lost)).rejects.toThrow();
  works = true;
  expect(await reader.find(word.hung)).toEqual([{ record: 7, positions: [3] }]);
});

test.each(["Please sign in", "<!doctype html><h1>Sign in</h1>", '{"error":"sign in"}', ""])(
  "%o that is kept in place of a file: who looks for a word gets it all the same",
  async (wrong) => {
    const word = toIndexWord("ก");
    const chunk = Buffer.concat([Buffer.from("pagefind_dcd"), writeCbor([[[word, [[7, [3]]]]]])]);
    vi.stubGlobal("fetch", async (address: string, { cache }: RequestInit): Promise<Response> => {
      if (cache !== "reload") return new Response(wrong, { headers: { "content-type": "application/octet-stream" } });
      return new Response(address.endsWith(searchFiles.chunks) ? encodeVocabulary(new Map([[word, 1]])) : chunk);
    });
    const { reader } = await openPagefind("/pagefind/one/");
    expect(await reader.find("ก")).toEqual([{ record: 7, positions: [3] }]);
  },
);
