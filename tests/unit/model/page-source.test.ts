import { expect, it } from "vitest";
import { pageSource } from "../../../src/model/page-source.ts";

it.each([
  ["/networks/by/[facet]/[value]", { kind: "entries", path: "content/networks" }],
  ["/report/corrections", { kind: "entries", path: "content/report" }],
  ["/", { kind: "page", path: "src/pages/index.astro" }],
  ["/search", { kind: "page", path: "src/pages/search.astro" }],
  ["/data", { kind: "page", path: "src/pages/data/index.astro" }],
  ["/diagrams/[id]", { kind: "page", path: "src/pages/diagrams/[id].astro" }],
  ["/nowhere", undefined],
])("%s", (route, source) => expect(pageSource(route)).toEqual(source));
