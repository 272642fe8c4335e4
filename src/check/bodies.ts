import { collections } from "../collections/index.ts";
import type { ContentEntry } from "../content/entry.ts";
import type { Problem } from "../content/problem.ts";
import { bodyFindings, hiddenBody } from "../rules/body.ts";
import type { Finding } from "../rules/finding.ts";
import { markdownFindings } from "../rules/markdown.ts";
import { pageFindings } from "../rules/page.ts";
import type { SiteAddresses } from "./addresses.ts";
import { destinations } from "./links.ts";
import { problemInText, problemOf } from "./problem-of.ts";

/** Is there a body where the site shows one, and is it one that the site can show? */
export function checkBody(entry: ContentEntry, addresses: SiteAddresses): Problem[] {
  const kind = entry.collection === "report" ? "report" : "entry";
  const findings = [
    ...(entry.header ? ownRules(entry) : []),
    ...markdownFindings(entry.body, kind, destinations(entry.file, addresses)),
  ];
  return findings.map((finding) => problemOf(entry, finding));
}

function ownRules({ collection, body: text, template }: ContentEntry): Finding[] {
  const { label, body } = collections[collection];
  return body ? bodyFindings(text, { label, required: body.required, template }) : hiddenBody(text, label);
}

/** The same for a prose page, which has no front matter. */
export const checkPage = (file: string, text: string, addresses: SiteAddresses): Problem[] =>
  pageFindings(text, destinations(file, addresses)).map((finding) =>
    problemInText({ file, text, bodyStart: 0 }, finding),
  );
