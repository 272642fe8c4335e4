/**
 * One thing and its neighbours as HTML: the drawing and the text are one, a ring in the middle and a bracket with beads for each reason
 * (explorer.css). Written by the build for the example and by the browser for what a reader chooses. Names come as HTML.
 */
import { escapeHtml } from "../../text/escape-html.ts";
import { formatNumber } from "../../text/numbers.ts";
import { explorerText as words } from "../../words/diagrams/explorer.ts";
import { halves } from "./halves.ts";
import type { Shelved } from "./joined-files.ts";

type Group = Shelved["groups"][number];

/** So many names of a group are seen; the others are unfolded. */
const SEEN = 7;

/** The ring with a bead for each reason. */
function ringOf(count: number): string {
  const beads = Array.from({ length: count }, (_, i) => {
    const angle = (i / count) * 2 * Math.PI - Math.PI / 2;
    const at = (part: number) => (32 + 23 * part).toFixed(1);
    return `<circle class="tone-solid" cx="${at(Math.cos(angle))}" cy="${at(Math.sin(angle))}" r="5.5"/>`;
  });
  const ring = `<circle class="tone-strong" cx="32" cy="32" r="23"/>`;
  return `<svg class="diagram" viewBox="0 0 64 64" width="64" height="64" aria-hidden="true">${ring}${beads.join("")}</svg>`;
}

/**
 * @param linkOf where the name of a neighbour leads
 * @param page where its own page is
 */
export function viewHtml({ kind, name, groups }: Shelved, linkOf: (id: string) => string, page: string): string {
  const item = ([other, otherName]: readonly [string, string]) =>
    `<li><a href="${escapeHtml(linkOf(other))}" data-of="${escapeHtml(other)}">${otherName}</a></li>`;
  const list = (things: Group["things"]) => `<ul>${things.map(item).join("")}</ul>`;
  const group = (one: Group): string => {
    const seen = one.things.length > SEEN + 1 ? SEEN : one.things.length;
    const folded = one.things.slice(seen);
    const beyond = one.count - one.things.length;
    const rest = beyond > 0 ? `<p><a href="${escapeHtml(page)}">${words.beyond(formatNumber(beyond))}</a></p>` : "";
    const more =
      folded.length > 0
        ? `<details><summary>${words.more(formatNumber(one.count - seen))}</summary>${list(folded)}${rest}</details>`
        : "";
    const heading = `<h3>${escapeHtml(words.reasons[one.reason][one.end])} <b>${formatNumber(one.count)}</b></h3>`;
    return `<div class="around-group">${heading}${list(one.things.slice(0, seen))}${more}</div>`;
  };
  const side = (own: readonly Group[], tag: string) =>
    own.length === 0 ? "" : `${tag}${own.map(group).join("")}</div>`;
  const heading = `<h2 tabindex="-1">${name} <span class="around-kind">${words.kinds[kind]}</span></h2>`;
  const alone = groups.length === 0 ? `<p>${words.alone}</p>` : "";
  const own = `<p><a href="${escapeHtml(page)}">${words.page[kind]}</a></p>`;
  const middle = `<div class="around-middle">${ringOf(groups.length)}${heading}${own}${alone}</div>`;
  const [left, right] = halves(groups, ({ things }) => 2 + Math.min(things.length, SEEN + 1));
  const around = left.length === 0 ? '<div class="around one-sided">' : '<div class="around">';
  return `${around}${middle}${side(left, '<div class="around-side before">')}${side(right, '<div class="around-side">')}</div>`;
}
