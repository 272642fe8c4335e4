/** The yardstick: Astro as it comes, with Markdown pages that hold the same text as the pages of a built site. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** Written out as a beginner of Astro would: a collection of Markdown files, one page for all of them, one layout. */
const FILES = {
  "package.json": '{ "type": "module" }',
  "astro.config.mjs": 'export default { site: "https://example.org" };',
  "src/content.config.ts": `import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";
export const collections = {
  pages: defineCollection({
    loader: glob({ pattern: "**/*.md", base: "./pages" }),
    schema: z.object({ title: z.string(), address: z.string() }),
  }),
};
`,
  "src/pages/[...address].astro": `---
import { getCollection, render } from "astro:content";
export async function getStaticPaths() {
  const pages = await getCollection("pages");
  return pages.map((page) => ({ params: { address: page.data.address || undefined }, props: { page } }));
}
const { page } = Astro.props;
const { Content } = await render(page);
---
<!doctype html>
<html lang="th">
  <head><meta charset="utf-8" /><title>{page.data.title}</title></head>
  <body><nav><a href="/">หน้าแรก</a></nav><main><h1>{page.data.title}</h1><Content /></main></body>
</html>
`,
} as const;

const BLOCK = /<\/?(?:p|li|ul|ol|dl|dt|dd|h\d|div|section|figure|table|tr|td|th|details|summary|br)\b[^>]*>/g;
const ENTITIES: Record<string, string> = { amp: "&", lt: "&lt;", gt: "&gt;", quot: '"', "#39": "'" };

/** The words of a page's main part as Markdown: a paragraph for each block, signs of Markdown escaped. */
export function asMarkdown(html: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
  return main
    .replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, " ")
    .replace(BLOCK, "\n")
    .replace(/<[^>]+>/g, "")
    .replace(/&(#?\w+);/g, (all, name: string) => ENTITIES[name] ?? all)
    .split("\n")
    .map((line) => line.trim().replace(/[\\`*_{}[\]()#+\-.!|<>~]/g, "\\$&"))
    .filter((line) => line !== "")
    .join("\n\n");
}

/**
 * Writes the project.
 * @param root folder for it
 * @param dist the built site
 * @param addresses site paths of its pages, with slashes at both ends
 */
export function writeBareAstro(root: string, dist: string, addresses: readonly string[]): void {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const [path, text] of Object.entries(FILES)) write(path, text);
  for (const [at, address] of addresses.entries()) {
    const text = asMarkdown(readFileSync(join(dist, address, "index.html"), "utf8"));
    const data = JSON.stringify({ title: `หน้า ${at}`, address: address.replace(/^\/|\/$/g, "") });
    write(`pages/${at}.md`, `---\n${data}\n---\n${text}\n`);
  }
  symlinkSync(resolve("node_modules"), join(root, "node_modules"));
}
