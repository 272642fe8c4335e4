/** What `/data/` publishes, worked out once in a build for its pages and files. */
import type { APIRoute } from "astro";
import { FORMATS, type Format } from "../../exports/formats.ts";
import type { Snippet } from "../../exports/package-zip.ts";
import { publish } from "../../exports/published.ts";
import readMjs from "../../exports/snippets/read.mjs?raw";
import readPy from "../../exports/snippets/read.py?raw";
import readR from "../../exports/snippets/read.R?raw";
import { tableNames } from "../../exports/tables.ts";
import { changeDays } from "../../model/change-list.ts";
import { loadKnowledge } from "../../model/load.ts";
import { perKnowledge } from "../../model/per-knowledge.ts";
import { releaseNow } from "../../model/release.ts";
import { href, libraryName, pageAddress } from "../../site.ts";

const snippets: readonly Snippet[] = [
  { file: "read.py", language: "Python", code: readPy },
  { file: "read.R", language: "R", code: readR },
  { file: "read.mjs", language: "JavaScript", code: readMjs },
];

export const published = perKnowledge((k) =>
  publish(k, {
    name: libraryName,
    release: releaseNow(),
    address: (path) => pageAddress(href(path)),
    link: href,
    snippets,
    days: changeDays(k),
  }),
);

export const tablePaths = () => tableNames.map((collection) => ({ params: { collection } }));

/** The files of one format, at `[collection].{format}`. */
export const filesIn =
  (format: Format): APIRoute =>
  async ({ params: { collection } }) => {
    const { files } = published(await loadKnowledge());
    const file = files.find(({ table }) => table.name === collection);
    if (!file) return new Response(null, { status: 404 });
    const type = format === "parquet" ? FORMATS[format] : `${FORMATS[format]}; charset=utf-8`;
    return new Response(new Uint8Array(file[format]), { headers: { "content-type": type } });
  };
