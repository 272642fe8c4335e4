import { escapeHtml } from "../text/escape-html.ts";

/** A citation as HTML, its title in italics. @param title as it stands in the citation */
export function richText(citation: string, title: string): string {
  const at = title === "" ? -1 : citation.indexOf(title);
  if (at < 0) return escapeHtml(citation);
  const after = at + title.length;
  return `${escapeHtml(citation.slice(0, at))}<i>${escapeHtml(title)}</i>${escapeHtml(citation.slice(after))}`;
}
