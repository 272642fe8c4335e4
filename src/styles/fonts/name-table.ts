/** A font without the words about it that no page shows: a file of a few letters has more of them than of letters. */

/** Names by their ids (OpenType, `name` table), in English. */
type Names = Readonly<Record<number, string>>;

/** What systems ask for: family, style, full name, PostScript name. Whose font it is, and on what terms, stands in OFL.txt. */
const namesOf = (family: string, style: string): Names => ({ 1: family, 2: style, 4: family, 6: family });

const [HEAD, RECORD, NAME] = [12, 16, 12];
const WINDOWS_UNICODE_ENGLISH = [3, 1, 0x409] as const;

/** A `name` table of format 0; equal names share their letters. */
function nameTable(names: Names): Buffer {
  const texts = [...new Set(Object.values(names))].map((text) => ({
    text,
    bytes: Buffer.from(text, "utf16le").swap16(),
  }));
  const ids = Object.keys(names)
    .map(Number)
    .sort((a, b) => a - b);
  const start = 6 + NAME * ids.length;
  const head = Buffer.alloc(start);
  head.writeUInt16BE(ids.length, 2);
  head.writeUInt16BE(start, 4);
  for (const [i, id] of ids.entries()) {
    const at = texts.findIndex(({ text }) => text === names[id]);
    const offset = texts.slice(0, at).reduce((sum, { bytes }) => sum + bytes.length, 0);
    const record = [...WINDOWS_UNICODE_ENGLISH, id, texts[at]?.bytes.length ?? 0, offset];
    for (const [k, value] of record.entries()) head.writeUInt16BE(value, 6 + NAME * i + 2 * k);
  }
  return Buffer.concat([head, ...texts.map(({ bytes }) => bytes)]);
}

/** Tables that speak of the hints that are cut away. */
const WITHOUT_HINTS: ReadonlySet<string> = new Set(["gasp", "fpgm", "prep", "cvt "]);

const padded = (table: Buffer): Buffer => Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);

/**
 * The same font with short names, and without what goes with its hints. Check sums are left as they were: the font is cut next,
 * which works them out.
 * @param font TrueType, one font
 */
export function withShortNames(font: Buffer, family: string, style: string): Buffer {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => {
    const record = font.subarray(HEAD + RECORD * i, HEAD + RECORD * (i + 1));
    const [start, length] = [record.readUInt32BE(8), record.readUInt32BE(12)];
    const tag = record.toString("latin1", 0, 4);
    return {
      tag,
      record,
      bytes: tag === "name" ? nameTable(namesOf(family, style)) : font.subarray(start, start + length),
    };
  }).filter(({ tag }) => !WITHOUT_HINTS.has(tag));
  const head = Buffer.concat([font.subarray(0, HEAD), ...tables.map(({ record }) => record)]);
  head.writeUInt16BE(tables.length, 4);
  let place = head.length;
  for (const [i, { bytes }] of tables.entries()) {
    head.writeUInt32BE(place, HEAD + RECORD * i + 8);
    head.writeUInt32BE(bytes.length, HEAD + RECORD * i + 12);
    place += padded(bytes).length;
  }
  return Buffer.concat([head, ...tables.map(({ bytes }) => padded(bytes))]);
}
