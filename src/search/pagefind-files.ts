/**
 * Pagefind's files as its version 1.5.2 writes them. They are read here and not by its own script, of which a search needs only
 * this: with the engine behind it, that weighs 72 KB by brotli, more than all else that a search fetches.
 */
import { type Cbor, listIn, numberIn, readCbor, textIn } from "./cbor.ts";
import type { Posting } from "./index-reader.ts";

/** All of them begin so once they are unzipped. */
const SIGNATURE = "pagefind_dcd";

/**
 * What is in a file: gzipped as Pagefind writes it, or plain, as packs for reading offline have it.
 * @throws Error when it is none of Pagefind's files
 */
export async function contentOf(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const isZipped = file[0] === 0x1f && file[1] === 0x8b;
  const plain = isZipped ? await unzip(file) : file;
  if (new TextDecoder().decode(plain.subarray(0, SIGNATURE.length)) !== SIGNATURE)
    throw new Error("not a file of Pagefind's");
  return plain.subarray(SIGNATURE.length);
}

const unzip = async (file: Uint8Array<ArrayBuffer>): Promise<Uint8Array> => {
  const plain = new Blob([file]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(plain).arrayBuffer());
};

/** The list of files ► names of records and of chunks in their order. */
export function readList(content: Uint8Array): { records: string[]; chunks: string[] } {
  const [, records, chunks] = listIn(readCbor(content));
  return {
    records: listIn(records).map((record) => textIn(listIn(record)[0])),
    chunks: listIn(chunks).map((chunk) => textIn(listIn(chunk)[2])),
  };
}

/** A chunk ► its words, each with the places where it stands. A word with marks lies beside the one without. */
export function readChunk(content: Uint8Array): Map<string, readonly Posting[]> {
  const words = new Map<string, readonly Posting[]>();
  for (const item of listIn(listIn(readCbor(content))[0])) {
    const [word, pages, variants = []] = listIn(item);
    words.set(textIn(word), postingsIn(pages));
    for (const variant of listIn(variants)) {
      const [form, own] = listIn(variant);
      words.set(textIn(form), postingsIn(own));
    }
  }
  return words;
}

function postingsIn(pages: Cbor | undefined): Posting[] {
  let record = 0;
  return listIn(pages).map((page) => {
    const [further, places] = listIn(page);
    record += numberIn(further);
    return { record, positions: positionsIn(listIn(places)) };
  });
}

/** Each as its distance from the one before; after a weight, which is negative, the distance begins anew. Ascending. */
function positionsIn(places: readonly Cbor[]): number[] {
  const positions: number[] = [];
  let last = 0;
  for (const place of places) {
    const further = numberIn(place);
    last = further < 0 ? 0 : last + further;
    if (further >= 0) positions.push(last);
  }
  return positions.sort((a, b) => a - b);
}

/** The words of an index as Pagefind orders them: marks count for nothing. */
const withoutMarks = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "");

/** The number of the chunk that has a word, if any has. @param firsts the first word of each chunk, ascending */
export function chunkOf(word: string, firsts: readonly string[]): number {
  const key = withoutMarks(word);
  let low = 0;
  for (let high = firsts.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? "") <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The text of a record, as it was indexed. */
export function readFragment(content: Uint8Array): { url: string; content: string } {
  const { url, content: text }: { url: string; content: string } = JSON.parse(new TextDecoder().decode(content));
  return { url, content: text };
}
