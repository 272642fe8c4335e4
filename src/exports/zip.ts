import { crc32, deflateRawSync } from "node:zlib";

/** A file in a zip. */
export interface ZipFile {
  /** Path in the zip, with `/` between folders. */
  name: string;
  /** Its bytes; text is written in UTF-8. */
  data: Uint8Array | string;
  /** As it is: for what is compressed already, and for the file by which an EPUB is known. */
  stored?: boolean;
}

/** 1 January 1980, the first day that a zip can name: a day of building would make two builds two files. */
const NO_DAY = (1 << 5) | 1;
/** Deflate is of version 2.0; bit 11 says that names are UTF-8. */
const VERSION = 20;
const UTF8_NAME = 0x0800;
const [STORED, DEFLATED] = [0, 8];
const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
/** Beyond these a zip needs Zip64, which is not written here. */
const [MOST_FILES, MOST_BYTES] = [0xffff, 0xffffffff];

/** A number in 2 or 4 bytes, the lowest first. */
type Field = readonly [size: 2 | 4, value: number];

/**
 * A zip (PKWARE APPNOTE 6.3, without Zip64), its files in the order given. The same files give the same bytes.
 * @throws RangeError when a name stands twice or is no path within the zip, or when there is more than a plain zip can hold
 */
export function zip(files: readonly ZipFile[]): Buffer {
  check(files);
  const parts: Buffer[] = [];
  const index: Buffer[] = [];
  let at = 0;
  for (const { name, data, stored } of files) {
    const bytes = Buffer.from(data);
    const packed = stored ? bytes : deflateRawSync(bytes, { level: 9 });
    const path = Buffer.from(name);
    const about: Field[] = [
      [2, VERSION],
      [2, UTF8_NAME],
      [2, stored ? STORED : DEFLATED],
      [2, 0],
      [2, NO_DAY],
      [4, crc32(bytes)],
      [4, packed.length],
      [4, bytes.length],
      [2, path.length],
      [2, 0],
    ];
    const head = Buffer.concat([fields([4, LOCAL], ...about), path]);
    // No comment, the first and only volume, no attributes of any system, and where the file begins.
    const where: Field[] = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, at],
    ];
    index.push(fields([4, CENTRAL], [2, VERSION], ...about, ...where), path);
    parts.push(head, packed);
    at += head.length + packed.length;
  }
  const entries = Buffer.concat(index);
  if (at + entries.length > MOST_BYTES) throw new RangeError("more than a zip without Zip64 can hold");
  const count: Field = [2, files.length];
  const end = fields([4, END], [2, 0], [2, 0], count, count, [4, entries.length], [4, at], [2, 0]);
  return Buffer.concat([...parts, entries, end]);
}

function fields(...list: readonly Field[]): Buffer {
  const bytes = Buffer.alloc(list.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of list) at = bytes.writeUIntLE(value, at, size);
  return bytes;
}

function check(files: readonly ZipFile[]): void {
  if (files.length > MOST_FILES) throw new RangeError(`${files.length} files: a zip without Zip64 holds ${MOST_FILES}`);
  const names = new Set<string>();
  for (const { name } of files) {
    const isPath = name.split("/").every((part) => part !== "" && part !== "." && part !== "..");
    if (!isPath || name.includes("\\") || Buffer.byteLength(name) > 0xffff)
      throw new RangeError(`no path within a zip: “${name}”`);
    if (names.has(name)) throw new RangeError(`twice in the zip: “${name}”`);
    names.add(name);
  }
}
