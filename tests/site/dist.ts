import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A built page: its file, its site path and its HTML. */
export interface BuiltPage {
  path: string;
  html: string;
}

export const DIST = process.env.OUT_DIR ?? "dist";

const read = new Map<string, readonly BuiltPage[]>();

/** Every HTML page of a built site, read once for all tests. @throws when nothing is built: run `npm run build` first. */
export function readPages(root = DIST): readonly BuiltPage[] {
  const known = read.get(root) ?? readAll(root);
  read.set(root, known);
  return known;
}

function readAll(root: string): BuiltPage[] {
  if (!existsSync(join(root, "index.html"))) throw new Error(`ยังไม่ได้สร้างเว็บใน ${root} ให้สั่ง npm run build ก่อน`);
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".html"))
    .map((name) => ({ path: `/${name.replace(/index\.html$/, "")}`, html: readFileSync(join(root, name), "utf8") }));
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", "#38": "&", "#x26": "&" };
export const decode = (text: string): string =>
  text.replace(/&(#?\w+);/g, (all, name: string) => ENTITIES[name] ?? all);

/** Values of an attribute in document order. */
export const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map(([, value = ""]) => decode(value));

/** Without the marks of what is kept on one line, and of the breaks beside it: it is still one word with its neighbours. */
export const withoutKeeps = (html: string): string =>
  html.replace(/(?:<wbr>)?<span class="keep">([^<]*)<\/span>(?:<wbr>)?/g, "$1");

/** Visible text of a page, scripts and styles left out. */
export const textOf = (html: string): string =>
  decode(withoutKeeps(html.replace(/<(script|style)[\s\S]*?<\/\1>/g, " ")).replace(/<[^>]+>/g, " "));

/** Internal links that lead nowhere: missing pages or missing anchors. `base` is the path the site lives under. */
export function brokenLinks(pages: readonly BuiltPage[], root: string, base = "/"): string[] {
  const ids = new Map(pages.map(({ path, html }) => [path, new Set(attributes(html, "id"))]));
  return pages.flatMap(({ path, html }) =>
    [...attributes(html, "href"), ...attributes(html, "src"), ...attributes(html, "action")].flatMap((link) => {
      if (/^(?:https?:|mailto:|tel:|data:)/.test(link)) return [];
      const url = new URL(link, `http://site${base.replace(/\/$/, "")}${path}`);
      if (!url.pathname.startsWith(base)) return [`${path}: ${link} (นอกฐาน ${base})`];
      const target = `/${decodeURIComponent(url.pathname.slice(base.length))}`;
      if (target.endsWith("/")) {
        const anchors = ids.get(target);
        if (!anchors) return [`${path}: ${link}`];
        const hash = decodeURIComponent(url.hash.slice(1));
        return hash === "" || anchors.has(hash) || hash.startsWith(":~:") ? [] : [`${path}: ${link}`];
      }
      return existsSync(join(root, target)) ? [] : [`${path}: ${link}`];
    }),
  );
}
