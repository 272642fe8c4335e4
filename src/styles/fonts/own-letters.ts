/**
 * A Thai page shows few Latin letters: a name, a term in brackets. When the pages are finished, each gets a file with its own of
 * them alone, a third or less of the file of all. Pages with the same letters share one. Letters that a script adds later come from
 * the file of all, so that a page's style sheet says of each letter which file has it.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { cutTo } from "./cut-to.ts";
import { face } from "./face.ts";
import { charactersOf, type FontWeight, fileName, LATIN, WEIGHTS } from "./font-parts.ts";
import { lettersShown } from "./shown.ts";

/** A file that is hardly smaller than that of all letters is not worth another file. */
const WORTH = 0.9;
const ALL = readAll();
const POINTS = charactersOf(new Set(Array.from({ length: 0x7f }, (_, point) => point)), [LATIN]).get(LATIN) ?? [];
const hash = (bytes: Buffer | string): string => createHash("sha256").update(bytes).digest("base64url").slice(0, 8);

function readAll(): Record<FontWeight, Buffer> {
  const read = (weight: FontWeight) => readFileSync(join(import.meta.dirname, fileName(LATIN, weight)));
  return { 400: read(400), 700: read(700) };
}

interface Cut {
  name: string;
  bytes: Buffer;
}
/** The file of these Latin letters; nothing when there are none, or so many that the file of all serves as well. */
async function make(weight: FontWeight, points: readonly number[]): Promise<Cut | undefined> {
  if (points.length === 0) return undefined;
  const bytes = await cutTo(ALL[weight], points);
  if (bytes.length > WORTH * ALL[weight].length) return undefined;
  return { name: `sarabun-letters-${weight}.${hash(bytes)}.woff2`, bytes };
}
const made = new Map<string, Promise<Cut | undefined>>();
function cut(weight: FontWeight, points: readonly number[]): Promise<Cut | undefined> {
  const key = `${weight} ${points}`;
  const file = made.get(key) ?? make(weight, points);
  made.set(key, file);
  return file;
}

/** What a page links, and the files for it, by their names. */
interface Own {
  html: string;
  files: Map<string, Buffer | string>;
}

/**
 * A finished page with Latin letters of its own.
 * @param all address of the file of all Latin letters in each weight, with a slash before the last name
 * @throws Error when the page does not link the style sheet of Latin letters
 */
export async function withOwnLetters(html: string, all: Readonly<Record<FontWeight, string>>): Promise<Own> {
  const shown = lettersShown(html);
  const files = new Map<string, Buffer | string>();
  let page = html;
  let faces = "";
  for (const weight of WEIGHTS) {
    const own = POINTS.filter((point) => shown[weight].has(point));
    const file = await cut(weight, own);
    if (file) {
      const url = all[weight].replace(/[^/]*$/, file.name);
      files.set(file.name, file.bytes);
      page = page.replaceAll(all[weight], url);
      faces += face(LATIN, url, weight, own);
    }
    faces += face(LATIN, all[weight], weight, file ? POINTS.filter((point) => !own.includes(point)) : POINTS);
  }
  if (files.size === 0) return { html, files };
  const sheet = faces.replace(/\s*([{};:,])\s*/g, "$1").replace(/"|;(?=})/g, "");
  const name = `latin.${hash(sheet)}.css`;
  const linked = page.replace(
    /(<link rel="stylesheet" href="[^"]*\/)latin\.[\w-]+\.css(?=">)/,
    (_, before) => before + name,
  );
  if (linked === page) throw new Error("a page without the style sheet of Latin letters");
  return { html: linked, files: files.set(name, sheet) };
}

/** Astro integration that gives each finished page its own Latin letters. Goes before what lists the files of the build. */
export function ownLetters(): AstroIntegration {
  let base = "/";
  return {
    name: "own-letters",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/?$/, "/");
      },
      "astro:build:done": async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const built = readdirSync(join(root, "_astro"));
        const all = (weight: FontWeight): string => {
          const [start, end] = fileName(LATIN, weight).split(".");
          return `${base}_astro/${built.find((name) => name.startsWith(`${start}.`) && name.endsWith(`.${end}`))}`;
        };
        const addresses = { 400: all(400), 700: all(700) };
        const written = new Set<string>();
        for (const path of readdirSync(root, { recursive: true, encoding: "utf8" })) {
          if (!path.endsWith(".html")) continue;
          const file = join(root, path);
          const before = readFileSync(file, "utf8");
          const { html, files } = await withOwnLetters(before, addresses);
          for (const [name, content] of files) {
            // Named by their content: what another page wrote is the same.
            if (!written.has(name)) writeFileSync(join(root, "_astro", name), content);
            written.add(name);
          }
          if (files.size > 0) writeFileSync(file, html);
        }
        logger.info(`• ตัดแบบตัวอักษรให้พอดีแต่ละหน้า ${written.size} ไฟล์`);
      },
    },
  };
}
