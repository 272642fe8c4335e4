import { entryUrl } from "../model/urls.ts";
import { collectionNames } from "../schemas/index.ts";
import type { Content } from "./content.ts";
import { nearest } from "./suggest.ts";

/** What is wrong with the target of a link or image. */
export interface LinkFault {
  rule: "unsafe-link" | "broken-link" | "broken-image";
  message: string;
  suggestion: string;
  /** The target as it should be. */
  target?: string;
}

const ALLOWED = new Set(["https", "http", "mailto", "tel"]);

/** Where a link may lead inside the site. */
export interface Targets {
  /** Addresses of entries: pages of their own, or anchors on a page that many share. */
  entries: ReadonlySet<string>;
  /** The pages that entries share. */
  shared: ReadonlySet<string>;
  /** Patterns of the other pages, from `src/pages`. */
  routes: readonly RegExp[];
  content: Content;
}

export function linkTargets(content: Content, routes: readonly RegExp[]): Targets {
  const entries = collectionNames.flatMap((collection) =>
    [...content.byId[collection].keys()].map((id) => entryUrl(collection, id)),
  );
  const shared = entries.flatMap((url) => (url.includes("#") ? url.replace(/#.*/, "") : []));
  return { entries: new Set(entries), shared: new Set(shared), routes, content };
}

/** Files of `src/pages` → patterns of the addresses they make: `networks/by/[facet].astro` → `/networks/by/…/`. */
export function routesOf(pages: readonly string[]): RegExp[] {
  return pages.map((page) => {
    const path = page.replace(/\.(?:astro|mdx?|ts|js)$/, "").replace(/(?:^|\/)index$/, "");
    const pattern = path
      .split(/\[[^\]]*\]/)
      .map(literal)
      .join("[^/]+");
    return new RegExp(path === "" ? "^/$" : /\.\w+$/.test(path) ? `^/${pattern}$` : `^/${pattern}/$`);
  });
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Judges a link in a file of the content folder. `undefined` when it is in order. */
export function checkLink(href: string, file: string, targets: Targets): LinkFault | undefined {
  const plain = decode(href).replace(/[\0-\u0020\u007F]/g, "");
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1]?.toLowerCase();
  if (scheme !== undefined && !ALLOWED.has(scheme)) {
    return {
      rule: "unsafe-link",
      message: `ลิงก์แบบ ${scheme}: ไม่ปลอดภัย เว็บไม่รับ`,
      suggestion: "ใช้ลิงก์ https: หรือที่อยู่ในเว็บนี้",
    };
  }
  if (/^[\\/]{2}/.test(plain))
    return {
      rule: "unsafe-link",
      message: "ลิงก์ไปเว็บอื่นต้องเขียนให้ครบ",
      suggestion: "ขึ้นต้นด้วย https:",
      target: `https:${plain}`,
    };
  if (scheme !== undefined) return undefined;
  const broken = (suggestion: string, target?: string): LinkFault => ({
    rule: "broken-link",
    message: `ไม่มีหน้า "${href}" ในเว็บนี้`,
    suggestion,
    target,
  });
  if (/^www\.|^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|th)(?:\/|$)/.test(plain))
    return broken("ถ้าเป็นเว็บอื่น ให้ขึ้นต้นด้วย https://", `https://${plain}`);
  if (plain.startsWith("#"))
    return file.startsWith("pages/") || existsIn(file, plain.slice(1), targets) ? undefined : broken("หน้านี้ไม่มีที่หมายชื่อนี้");
  if (plain.startsWith("/") && leadsSomewhere(plain, targets)) return undefined;
  const meant = intended(plain, targets);
  return broken(meant ? `หมายถึง ${meant} หรือไม่` : "เขียนที่อยู่จากรากของเว็บ เช่น /networks/ชื่อไฟล์/", meant);
}

/** Judges the target of an image: a file beside the entry. */
export function checkImage(src: string, file: string, { content }: Targets): LinkFault | undefined {
  const fault = (message: string, suggestion: string, target?: string): LinkFault => ({
    rule: "broken-image",
    message,
    suggestion,
    target,
  });
  if (/^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(decode(src).trim()))
    return fault("รูปต้องเป็นไฟล์ในโครงการ ไม่ใช่รูปจากเว็บอื่น", "ดาวน์โหลดรูปมาไว้ในโฟลเดอร์เดียวกับไฟล์นี้");
  const folder = file.slice(0, file.lastIndexOf("/") + 1);
  const beside = content.files
    .filter(({ path }) => path.startsWith(folder))
    .map(({ path }) => path.slice(folder.length));
  const name = src.replace(/^\.\//, "").replaceAll("%20", " ");
  if (beside.includes(name)) return undefined;
  const near = nearest(name, beside);
  return fault(
    `ไม่พบรูป "${src}" ในโฟลเดอร์ content/${folder}`,
    near ? `หมายถึง ${near} หรือไม่` : "วางไฟล์รูปไว้ในโฟลเดอร์เดียวกับไฟล์นี้",
    near,
  );
}

function leadsSomewhere(link: string, { entries, shared, routes, content }: Targets): boolean {
  const [path = "", anchor] = link.replace(/\?[^#]*/, "").split("#");
  if (anchor !== undefined && shared.has(path)) return entries.has(`${path}#${anchor}`);
  const section = /^\/report\/([^/]+)\/$/.exec(path)?.[1];
  if (anchor !== undefined && section !== undefined && entries.has(path))
    return content.blocks(section)?.texts.has(anchor) ?? true;
  if (entries.has(path)) return true;
  // Under /networks/ and its like a page with a free name is an entry's, and this entry does not exist.
  const free = OF_ENTRIES.test(path);
  return routes.some((route) => route.test(path) && !(free && route.source.includes("[^/]+")));
}

/** Addresses of entries that have a page of their own. */
const OF_ENTRIES = new RegExp(
  `^/(?:${collectionNames.filter((name) => entryUrl(name, "x").endsWith("/")).join("|")})/[^/]+/$`,
);

const existsIn = (file: string, anchor: string, { content }: Targets): boolean =>
  file.startsWith("report/") &&
  (content.blocks(file.slice("report/".length, -".md".length))?.texts.has(anchor) ?? false);

/** The page that a wrong address was probably meant for: a file name, a missing slash, a slip of the finger. */
function intended(link: string, targets: Targets): string | undefined {
  const path = link.replace(/[?#].*$/, "");
  const rooted = `/${path
    .replace(/^(?:\.{0,2}\/)*(?:content\/)?/, "")
    .replace(/\.mdx?$/, "")
    .replace(/\/*$/, "")}/`.replace(/^\/+$/, "/");
  if (rooted !== link && leadsSomewhere(rooted, targets)) return rooted;
  const [, collection = "", id = ""] = /^\/([a-z]+)\/([^/]+)\/$/.exec(rooted) ?? [];
  const shared = [...targets.entries].find((url) => url.endsWith(`#${id}`) && url.startsWith(`/${collection}/`));
  return shared ?? nearest(rooted, targets.entries);
}

/** Character references, which a browser resolves before it looks at the scheme. */
const decode = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]{1,6});?/gi, (_, hex: string) => character(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,7});?/g, (_, decimal: string) => character(Number(decimal)))
    .replace(/&colon;/gi, ":")
    .replace(/&(?:tab|newline);/gi, "");

const character = (point: number): string => (point <= 0x10ffff ? String.fromCodePoint(point) : "");
