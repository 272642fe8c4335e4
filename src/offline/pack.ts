/**
 * A pack: several files of the site in one, so that pages that are much alike weigh a fifth and a slow line is asked once, not
 * sixteen times. Gzipped: four bytes that say how long the table is, the table as JSON, the files one after the other.
 */

/** A file in a pack: its path below the base, as links write it, and its bytes. */
export type Listed = readonly [path: string, bytes: number];

/** Where the packs lie, below the base. The name changes with the content. */
const FOLDER = "offline/packs/";
const NAME = new RegExp(`/${FOLDER}([0-9a-f]+-\\d+)\\.pack$`);

export const packPath = (name: string): string => `${FOLDER}${name}.pack`;
/** The name of the pack at an address. */
export const packAt = (address: string): string | undefined => NAME.exec(address)?.[1];
/** A pack's name says what it weighs: as much as is fetched, and as much room as it takes. */
export const packName = (hash: string, bytes: number): string => `${hash}-${bytes}`;
export const packBytes = (name: string): number => Number(name.slice(name.indexOf("-") + 1));

/**
 * Paths and contents of the files in a pack.
 * @throws when it is not a whole pack
 */
export async function unpack(pack: Blob): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const plain = pack.stream().pipeThrough(new DecompressionStream("gzip"));
  const bytes = await new Response(plain).arrayBuffer();
  const start = 4 + new DataView(bytes).getUint32(0);
  const table: readonly Listed[] = JSON.parse(new TextDecoder().decode(bytes.slice(4, start)));
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  let at = start;
  for (const [path, length] of table) {
    files.set(path, new Uint8Array(bytes, at, length));
    at += length;
  }
  return files;
}
