import { parseArgs } from "node:util";
import { type CollectionName, collectionNames, collections } from "../collections/index.ts";
import { provinces as allProvinces } from "../data/provinces.ts";
import { nearest } from "../text/nearest.ts";

/** What someone asks `npm run new` for. */
export interface Wish {
  collection: CollectionName;
  title: string;
  id?: string;
  province?: string;
}

const USAGE = `วิธีใช้: npm run new -- ประเภท "ชื่อ" [--id ชื่อไฟล์] [--province จังหวัด]
เช่น     npm run new -- lesson "เก็บออมทุกเดือน" --province ${allProvinces[0]?.th}
ประเภท
${collectionNames.map((name) => `  ${collections[name].one.padEnd(12)} ${collections[name].label}`).join("\n")}`;

/** Which collection someone means: `lesson`, `lessons`, `บทเรียน`, or nearly so. */
export function collectionOf(word: string): CollectionName | undefined {
  const names = new Map<string, CollectionName>(
    collectionNames.flatMap((name): [string, CollectionName][] => [
      [name, name],
      [collections[name].label, name],
      [collections[name].one, name],
    ]),
  );
  return names.get(word) ?? names.get(nearest(word, names.keys()) ?? "");
}

/**
 * Reads what was typed after `npm run new --`.
 * @param provinces names of the provinces that the site has, by id.
 * @throws RangeError that says in Thai what is missing or not understood, and how the command is used.
 */
export function readWish(args: string[], provinces: ReadonlyMap<string, string>): Wish {
  const { values, positionals } = parsed(args);
  const [word, title = "", ...rest] = positionals;
  if (word === undefined) throw new RangeError(USAGE);
  const collection = collectionOf(word);
  if (!collection) throw wrong(`ไม่รู้จักประเภท "${word}"`);
  if (title.trim() === "") throw wrong(`ยังไม่ได้บอกชื่อของ${collections[collection].label}`);
  if (rest.length > 0)
    throw wrong(
      `ชื่อที่มีหลายคำต้องอยู่ในเครื่องหมายคำพูด เช่น npm run new -- ${word} "${positionals.slice(1).join(" ")}"`,
      "ถ้าใส่ --province หรือ --id ไว้ ต้องมีขีดสองขีด (--) คั่นหลัง npm run new ด้วย",
    );
  return {
    collection,
    title: title.trim(),
    ...(values.id !== undefined && { id: values.id }),
    ...(values.province !== undefined && { province: provinceOf(values.province, provinces) }),
  };
}

function parsed(args: string[]) {
  const options = { id: { type: "string" }, province: { type: "string" }, help: { type: "boolean" } } as const;
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    if (values.help) throw new RangeError(USAGE);
    return { values, positionals };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const unknown = args.find(
      (arg) => arg.startsWith("--") && !Object.hasOwn(options, arg.slice(2).replace(/=.*/, "")),
    );
    throw wrong(unknown ? `ไม่มีตัวเลือก ${unknown}` : "หลัง --id และ --province ต้องมีค่า");
  }
}

/** A province by its id or its Thai name. */
function provinceOf(word: string, provinces: ReadonlyMap<string, string>): string {
  const name = word
    .trim()
    .replace(/^จังหวัด|^จ\./, "")
    .trim();
  const ids = new Map([...provinces].flatMap(([id, title]) => [[id, id] as const, [title, id] as const]));
  const found = ids.get(name) ?? ids.get(name.toLowerCase());
  if (found !== undefined) return found;
  const other = allProvinces.find(({ id, th }) => id === name.toLowerCase() || th === name);
  if (other)
    throw new RangeError(`เว็บยังไม่มีจังหวัด${other.th} ถ้ารายงานออกชื่อ ให้เพิ่มก่อนด้วย npm run new -- province ${other.th}`);
  const meant = nearest(name, ids.keys());
  throw new RangeError(
    `ไม่รู้จักจังหวัด "${word}"${meant === undefined ? "" : ` หมายถึง ${meant} หรือไม่`} ใช้ชื่อไทยหรือชื่อไฟล์ใน content/provinces`,
  );
}

const wrong = (...lines: string[]): RangeError => new RangeError([...lines, "", USAGE].join("\n"));
