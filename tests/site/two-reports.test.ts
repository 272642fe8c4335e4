import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { buildLibrary, LIBRARY } from "../build-library.ts";
import { attributes, type BuiltPage, brokenLinks, readPages, textOf, withoutKeeps } from "./dist.ts";

/** Another library, of two tiny reports, under a base path: nothing in the code may know the report that we publish today. */
let root: string;
let pages: readonly BuiltPage[];
const page = (path: string) => withoutKeeps(pages.find((built) => built.path === path)?.html ?? "");

beforeAll(async () => {
  root = await buildLibrary("library");
  pages = readPages(root);
}, 120_000);

it("publishes both reports, each with its own sections and record", () => {
  expect(textOf(page("/report/"))).toContain("รายงานตัวอย่างเล่มหนึ่ง");
  expect(textOf(page("/report/"))).toContain("รายงานตัวอย่างเล่มสอง");
  expect(textOf(page("/report/1/")).replace(/\s+/g, "")).toContain("เครือข่ายผ้าทอทำงานร่วมกัน3หมู่บ้าน");
  expect(page("/report/beta/1/")).toContain('id="table-b-r1"');
});

it("says under a table that its head is ours, and what was printed", () => {
  const says = "หัวตารางนี้เว็บตั้งเอง รายงานพิมพ์เป็นรายการ ไม่มีหัวตาราง";
  expect(textOf(page("/report/beta/1/"))).toContain(says);
  expect(textOf(page("/report/beta/2/"))).not.toContain("หัวตารางนี้เว็บตั้งเอง");
});

it("cites each entry from its own report", () => {
  expect(textOf(page("/networks/nan-pha-tho/"))).toContain("ก้องภพ ใจดี. (2560)");
  expect(textOf(page("/networks/nam-phueng/"))).toContain("ข้าวหอม มีสุข และคณะ. (2565)");
  const rows: { sources: { source: string; section: string }[] }[] = JSON.parse(
    readFileSync(join(root, "data/networks.json"), "utf8"),
  );
  expect(rows.map(({ sources }) => sources[0]?.source).sort()).toEqual(["alpha", "beta", "beta"]);
});

it("says on the home page whose factors and numbers these are", () => {
  const home = textOf(page("/"));
  expect(home).toContain("อะไรทำให้สำเร็จ (รายงานเล่มสอง)");
  expect(page("/")).toMatch(/<h3>รายงานเล่มสอง<\/h3>\s*<ul class="statistic-lines/);
});

it("draws each report for itself, named, with files of its own", () => {
  for (const [id, name] of [
    ["map", "รายงานเล่มหนึ่ง"],
    ["map-beta", "รายงานเล่มสอง"],
  ] as const) {
    expect(textOf(page(`/diagrams/${id}/`)), id).toContain(`แผนที่เครือข่าย (${name})`);
    for (const ending of ["svg", "png", "csv", "bib"])
      expect(existsSync(join(root, `diagrams/${id}.${ending}`)), id).toBe(true);
  }
  expect(attributes(page("/diagrams/"), "href")).toContain("/library/diagrams/map-beta/");
  expect(attributes(page("/provinces/"), "href")).toContain("/library/diagrams/map-beta/");
});

it("shares and cites a page by the address that it will have", () => {
  const html = page("/networks/nan-pha-tho/");
  const address = "https://coop.example/library/networks/nan-pha-tho/";
  expect(html).toContain(`href="https://line.me/R/share?text=${encodeURIComponent(address)}"`);
  expect(html).toContain(`href="mailto:?body=${encodeURIComponent(address)}"`);
  expect(html.split(`>${address}</`)).toHaveLength(2);
  // A list of references names the whole report, at its address; its place stands in the sentence.
  expect(html).toContain(">https://coop.example/library/report/#alpha</");
});

it("prints on each sheet whose it is and where to read on, as a code too", () => {
  const [, name = "?"] = /property="og:site_name" content="([^"]+)"/.exec(page("/")) ?? [];
  const sheets = pages.filter(({ path }) => path.startsWith("/sheets/"));
  expect(sheets.map(({ path }) => path.split("/")[2]).sort()).toEqual(["factors", "lessons", "questions", "questions"]);
  for (const { path, html } of sheets) {
    const sheet = /<article class="sheet">.*<\/article>/s.exec(html)?.[0] ?? "";
    const [, address] = /<p class="latin">([^<]+)</.exec(sheet) ?? [];
    expect(address, path).toMatch(/^https:\/\/coop\.example\/library\/(?:factors|lessons|questions)\//);
    expect(html, path).toContain(`aria-label="รหัสคิวอาร์ของ ${address}"`);
    expect(textOf(sheet), path).toContain(`เว็บ${name}`);
  }
});

it("knows nothing of the report published today", () => {
  for (const { path, html } of pages) {
    if (path === "/about/" || path === "/contribute/") continue; // prose pages are content of this site
    expect(textOf(html), path).not.toMatch(/จุฑาทิพย์|36 จังหวัด|117 เครือข่าย|เกษตรศาสตร์/);
  }
});

it("names a page's picture by its whole address, where it is published", () => {
  const image = /<meta property="og:image" content="https:\/\/coop\.example\/library(\/previews\/\w+\.png)">/;
  const [, path = ""] = image.exec(page("/report/beta/1/")) ?? [];
  expect(readFileSync(join(root, path)).subarray(1, 4).toString()).toBe("PNG");
});

it("leads from an address that an entry had before to the one it has, on the page that it shares too", () => {
  const moved = page("/networks/nan-pa-to/");
  expect(moved).toContain('<meta http-equiv="refresh" content="0; url=/library/networks/nan-pha-tho/">');
  expect(moved).toContain('<link rel="canonical" href="https://coop.example/library/networks/nan-pha-tho/">');
  expect(moved).toContain('<meta name="robots" content="noindex">');
  expect(moved).toContain('<a href="/library/networks/nan-pha-tho/">');
  expect(page("/glossary/")).toContain('id="nam-pung"');
  expect(readFileSync(join(root, "sitemap-0.xml"), "utf8")).not.toContain("nan-pa-to");
});

it("leads to the form for misprints, a letter and a telephone, each with the page filled in", () => {
  const form = readFileSync(".github/ISSUE_TEMPLATE/misprint.yml", "utf8");
  expect(form).toMatch(/- type: input\n +id: page\n/);
  for (const { path, html } of pages) {
    const address = `https://coop.example/library${path === "/404.html" ? "/404/" : path}`;
    const links = attributes(html, "href").map((href) => href.replaceAll("&amp;", "&").replaceAll("&#38;", "&"));
    const at = (start: string) => new URL(links.find((href) => href.startsWith(start)) ?? "about:blank");
    const issue = at("https://github.com/coop/library/issues/new?").searchParams;
    expect([issue.get("template"), issue.get("page")], path).toEqual(["misprint.yml", address]);
    const letter = at("mailto:mistakes@coop.or.th?").searchParams;
    expect(letter.get("body")?.split("\r\n")[0], path).toBe(`พบคำผิดในหน้า ${address}`);
    expect(at("tel:").pathname, path).toBe("+6621234567,89");
  }
});

it("leads to what its pages are made from", () => {
  const edit = attributes(page("/glossary/"), "href").filter((href) => href.includes("/edit/main/content/glossary/"));
  expect(edit.length).toBeGreaterThan(0);
  expect(attributes(page("/"), "href")).toContain("https://github.com/coop/library/tree/main/src/pages/index.astro");
});

it("leads from each page to what it is made from", () => {
  for (const { path, html } of pages) {
    if (html.includes('name="robots" content="noindex"')) continue;
    const files = attributes(html, "href").flatMap(
      (href) => /^https:\/\/github\.com\/coop\/library\/(?:edit|tree)\/main\/([^"]+)$/.exec(href)?.[1] ?? [],
    );
    expect(files.length, path).toBeGreaterThan(0);
    for (const file of files) {
      const own = decodeURI(file).replace(/^content(?!\/(?:pages|thesaurus|site))/, LIBRARY);
      expect(existsSync(own), `${path} ${own}`).toBe(true);
    }
  }
});

it("keeps every link under the base path", () => expect(brokenLinks(pages, root, "/library/")).toEqual([]));

it("lets readers find its own pages, and no other library's", () => {
  const read = (path: string) => JSON.parse(readFileSync(join(root, "pagefind", path), "utf8"));
  const { folder } = read("current.json");
  const addresses: string[] = read(`${folder}/addresses.json`);
  const found = addresses.map((address) => address.replace(/#.*$/, ""));
  expect(found.length).toBeGreaterThan(10);
  expect(found.filter((path) => !pages.some((built) => built.path === path))).toEqual([]);
});

it("shows what editors link and set off, with the words unchanged", () => {
  expect(page("/lessons/beta-1/")).toContain(
    '<strong>ประชุมกัน</strong><a href="/library/networks/nam-phueng/">ทุกเดือน</a>',
  );
  expect(page("/report/beta/2/")).toContain('<a href="/library/report/beta/1/#table-b-r1">ทุกเดือน</a>');
  expect(page("/provinces/nan/")).toContain('<a href="/library/networks/nan-pha-tho/">ผ้าทอ</a>');
  const glossary = page("/glossary/");
  expect(glossary).toMatch(
    /<a href="https:\/\/bee\.example\/%E0[^"]*\?a=1&(?:amp|#38);b=2" rel="external noopener">เว็บของคนเลี้ยงผึ้ง<\/a>/,
  );
  expect(glossary).toContain("<em>เดือนห้า</em>");
  const said = (collection: string): { text: string }[] =>
    JSON.parse(readFileSync(join(root, `data/${collection}.json`), "utf8"));
  expect(said("lessons").map(({ text }) => text)).toEqual(["ควรประชุมกันทุกเดือน"]);
  expect(said("glossary").map(({ text }) => text)).toEqual(["ของหวานจากผึ้ง อ่านต่อที่เว็บของคนเลี้ยงผึ้ง\n- เดือนห้า\n- ผ้าทอ"]);
});
