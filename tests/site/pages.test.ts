import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { addressNow } from "../../src/model/address-now.ts";
import { placeOf } from "../../src/model/places.ts";
import { groundsOfSentence } from "../../src/model/question-grounds.ts";
import { hasRepository, PLACEHOLDER_REPOSITORY } from "../../src/site.ts";
import { statisticsText } from "../../src/words/statistics.ts";
import { knowledge as k } from "../knowledge.ts";
import { attributes, brokenLinks, DIST, readPages, textOf } from "./dist.ts";

const pages = readPages();
const byPath = new Map(pages.map((page) => [page.path, page.html]));

describe("the built pages", () => {
  it("are all that src/README.md promises", () => {
    const lists = [
      "",
      "networks",
      "provinces",
      "factors",
      "lessons",
      "questions",
      "framework",
      "diagrams",
      "followups",
      "proposals",
      "statistics",
      "report",
      "report/corrections",
      "glossary",
      "search",
      "data",
      "contribute",
      "about",
    ];
    const promised = [
      ...lists.map((path) => `/${path}/`.replace("//", "/")),
      "/404.html",
      ...[k.networks, k.provinces, k.factors, k.lessons, k.questions].flatMap((list) => list.map(({ url }) => url)),
      ...k.sections.map(({ url }) => url),
    ];
    expect(promised.filter((path) => !byPath.has(path))).toEqual([]);
  });

  it("have no dead internal link", () => expect(brokenLinks(pages, DIST)).toEqual([]));

  it("promise on a sheet of paper no reading on without the address", () => {
    const sheets = pages.filter(({ path }) => path.startsWith("/sheets/"));
    expect(sheets.length).toBeGreaterThan(0);
    const promising = sheets.filter(({ html }) => /<footer>(?:(?!<\/footer>).)*อ่านต่อ/s.test(html));
    expect(promising.filter(({ html }) => !html.includes('class="qr-code"'))).toEqual([]);
  });

  it("lead from what an answer rests on back to its question, or to all where very many rest on it", () => {
    const linked = (page: string): string[] =>
      attributes(/<main.*<\/main>/s.exec(byPath.get(page) ?? "")?.[0] ?? "", "href");
    const lost = k.questions.flatMap(({ url, answer }) =>
      answer
        .flatMap((sentence) => groundsOfSentence(k, sentence))
        .map((ground) => ground.url.replace(/#.*/, ""))
        .filter((page) => !linked(page).some((link) => link === url || link === "/questions/"))
        .map((page) => `${page} → ${url}`),
    );
    expect(lost).toEqual([]);
  });

  it("have a title, a description, one h1 and Thai as their language", () => {
    for (const { path, html } of pages) {
      const title = /<title>([^<]+)<\/title>/.exec(html)?.[1]?.trim() ?? "";
      expect(title.length, path).toBeGreaterThan(5);
      expect(/<meta name="description" content="[^"]{25,}"/.test(html), path).toBe(true);
      expect(html.match(/<h1[\s>]/g)?.length, path).toBe(1);
      expect(html, path).toContain('<html lang="th"');
    }
  });

  it("lead to no address that only holds the place of one", () => {
    for (const { path, html } of pages) {
      const links = [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = ""]) => href);
      expect(
        links.filter((href) => /example\.(?:org|com)|github\.com\/example/.test(href)),
        path,
      ).toEqual([]);
      expect(textOf(html), path).not.toMatch(/example\.org/);
    }
  });

  it("lead to what they are made from, where that is told", () => {
    for (const { path, html } of pages) {
      if (!hasRepository) expect(html, path).not.toMatch(/href="[^"]*\/(?:edit|tree)\/main\//);
      if (!hasRepository) expect(html, path).not.toContain(PLACEHOLDER_REPOSITORY);
      if (!hasRepository || html.includes('name="robots" content="noindex"')) continue;
      const files = attributes(html, "href").flatMap(
        (href) => /^https:\/\/github\.com\/[^/]+\/[^/]+\/(?:edit|tree)\/main\/([^"]+)$/.exec(href)?.[1] ?? [],
      );
      expect(files.length, path).toBeGreaterThan(0);
      for (const file of files) expect(existsSync(decodeURI(file)), `${path} ${file}`).toBe(true);
    }
  });

  it("have titles of their own; several may lead to one page", () => {
    const own = pages.filter(({ html }) => !html.includes('http-equiv="refresh"'));
    const titles = own.map(({ html }) => /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? "");
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });

  it("have no id twice", () => {
    for (const { path, html } of pages) {
      const ids = attributes(html, "id");
      expect(
        ids.filter((id, i) => ids.indexOf(id) !== i),
        path,
      ).toEqual([]);
    }
  });

  it("show no letter of a foreign script, no hidden character and no split sara am", () => {
    for (const { path, html } of pages) {
      expect(textOf(html).match(/[\u0370-\u0DFF\u0E80-\u1FFF\u200B\u2060\uFEFF\uFFFD]|\u0E4D\u0E32/g), path).toBeNull();
    }
  });

  it("run no script and no style beside the hashed ones and the first script, and ask no other host", () => {
    for (const { path, html } of pages) {
      const [policy = ""] = /<meta http-equiv="content-security-policy"[^>]*>/.exec(html) ?? [];
      const own = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script = ""]) => script);
      expect(own, path).toHaveLength(1);
      expect(policy.match(/'sha256-[^']*'/g), path).toEqual(
        own.map((script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`),
      );
      // Before the styles: else it would wait for them.
      expect(html.indexOf("<script>"), path).toBeLessThan(html.indexOf('rel="stylesheet"'));
      expect(html.match(/<[^>]+\s(?:style|on[a-z]+)="/), path).toBeNull();
      for (const link of [
        ...attributes(html, "src"),
        ...[...html.matchAll(/<link [^>]*rel="(?:stylesheet|preload|icon|modulepreload)"[^>]*>/g)].flatMap(([tag]) =>
          attributes(tag, "href"),
        ),
      ]) {
        expect(link, path).not.toMatch(/^(?:https?:)?\/\//);
      }
    }
  });

  it("show every correction where it stands and on the list of corrections", () => {
    const at = (url: string) => byPath.get(url.replace(/#.*/, ""));
    for (const correction of k.corrections) {
      expect(at(addressNow(k, `/report/corrections/#${correction.id}`)), correction.id).toContain(
        `id="${correction.id}"`,
      );
      expect(at(correction.url), correction.id).toContain(`id="n-${correction.id}"`);
      expect(at(correction.url), correction.id).toContain(`id="${correction.at}"`);
    }
  });

  it("show every disagreement on the page of each of its statements", () => {
    for (const discrepancy of k.discrepancies) {
      for (const statement of discrepancy.statements) {
        const page = placeOf(k, statement).url.replace(/#.*/, "");
        expect(byPath.get(page), `${discrepancy.id} ${page}`).toContain(discrepancy.url);
      }
    }
  });
});

it("the font's licence is served with the font", () => {
  expect(readFileSync(join(DIST, "OFL.txt"), "utf8")).toBe(readFileSync("src/styles/fonts/OFL.txt", "utf8"));
});

it("a part of the numbers that has disagreements alone is called by them, by itself and by the way to it", () => {
  const parts = readPages().filter(({ path }) => path.startsWith("/statistics/page/"));
  for (const { path, html } of parts.filter(({ html }) => !html.includes('class="table statistics'))) {
    const number = /page\/(\d+)/.exec(path)?.[1];
    const name = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? "";
    expect(textOf(name), path).toContain(statisticsText.disagreements);
    const before = readPages().find(
      (page) => page.path === (number === "2" ? "/statistics/" : `/statistics/page/${Number(number) - 1}/`),
    );
    const onward = /rel="next"[^>]*>(.*?)<\/a>/s.exec(before?.html ?? "")?.[1] ?? "";
    expect(textOf(onward), path).toContain(statisticsText.disagreements);
  }
});
