/** After the build: writes `sw.js` with the shell of this very build. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { site } from "../site.ts";
import { workerSource } from "./worker.ts";

const dist = process.env.OUT_DIR ?? "dist";
/** Fonts, styles and small scripts; the search engine, its index and large scripts are kept when they are first used. */
const LARGE = 40_000;
const assets = readdirSync(join(dist, "_astro"))
  .filter((name) => /\.(?:css|woff2|js)$/.test(name))
  .filter((name) => !name.endsWith(".js") || statSync(join(dist, "_astro", name)).size <= LARGE);
const pages = ["", "offline/", "networks/", "factors/", "lessons/", "provinces/"];
const shell = [...pages, "emblem.svg", ...assets.map((name) => `_astro/${name}`)].map((path) => site.base + path);

const hash = createHash("sha256");
for (const name of assets) hash.update(name);
for (const page of pages) hash.update(readFileSync(join(dist, page, "index.html")));
writeFileSync(join(dist, "sw.js"), workerSource(site.base, hash.digest("hex").slice(0, 12), shell));
