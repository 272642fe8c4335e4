import { expect, it } from "vitest";
import { pageSource } from "../../../src/model/page-source.ts";

it.each([
  ["/networks/by/[facet]/[value]", "/networks/by/region/south/", { kind: "entries", path: "content/networks" }],
  ["/[described]/[...page]", "/networks/", { kind: "entries", path: "content/networks" }],
  ["/report/corrections", "/report/corrections/", { kind: "entries", path: "content/report" }],
  ["/", "/", { kind: "page", path: "src/pages/index.astro" }],
  ["/search", "/search/", { kind: "page", path: "src/pages/search.astro" }],
  ["/data", "/data/", { kind: "page", path: "src/pages/data/index.astro" }],
  ["/diagrams/[id]", "/diagrams/map/", { kind: "page", path: "src/pages/diagrams/[id].astro" }],
  ["/nowhere", "/nowhere/", undefined],
])("%s %s", (route, path, source) => expect(pageSource(route, path)).toEqual(source));
