/** Words of a page as stretches of one look, and these as Markdown. */
import { escapeLineEnds, escapeMarkdown } from "../../text/escape-markdown.ts";

/** What is set in one look. */
export interface MarkdownRun {
  text: string;
  strong?: boolean;
  em?: boolean;
  code?: boolean;
  /** Where it leads. */
  href?: string;
  /** Number of the note that follows; the run has no text then. */
  note?: number;
  /** A line ends here; the run has no text then. */
  end?: boolean;
}

/** Stretches of one look as Markdown of one paragraph: CommonMark, with notes as GitHub has them. */
export function writeRuns(runs: readonly MarkdownRun[], lineEnd = "\\\n"): string {
  const all = collapsed(runs);
  let text = "";
  for (let i = 0; i < all.length; ) {
    const href = all[i]?.href;
    let end = i + 1;
    while (end < all.length && all[end]?.href === href) end++;
    const group = all.slice(i, end);
    const inner = group.map((run, at) => writeRun(run, lineEnd, isFree(group, at))).join("");
    text += href === undefined ? inner : spaced(inner, (words) => `[${words}](${destination(href)})`);
    i += group.length;
  }
  return escapeLineEnds(text.trim());
}

/** Sets words apart, without the spaces at their ends. */
function spaced(text: string, set: (words: string) => string): string {
  const words = text.trim();
  return words === "" ? text : text.replace(words, () => set(words));
}

/** White space as a browser shows it: one space, none beside a line end; neighbours of one look are one run. */
function collapsed(runs: readonly MarkdownRun[]): MarkdownRun[] {
  const all: MarkdownRun[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    const bare = run.note !== undefined || run.end === true;
    const starts = last === undefined || last.end === true || last.text.endsWith(" ");
    const text = run.text.replace(SPACES, " ").slice(starts && SPACE.test(run.text) ? 1 : 0);
    if (run.end && last) last.text = last.text.trimEnd();
    if ((!bare && text === "") || (run.end && (!last || last.end))) continue;
    if (!bare && last && sameLook(last, run)) last.text += text;
    else all.push({ ...run, text });
  }
  while (all.at(-1)?.end || all.at(-1)?.text === " ") all.pop();
  return all;
}
const SPACES = /[ \t\r\n\f]+/g;
const SPACE = /^[ \t\r\n\f]/;

const is = (look: boolean | undefined): boolean => look === true;
/** Code is neither strong nor set off. */
const sameLook = (a: MarkdownRun, b: MarkdownRun): boolean =>
  is(a.code) === is(b.code) &&
  (is(a.code) || (is(a.strong) === is(b.strong) && is(a.em) === is(b.em))) &&
  (a.href ?? "") === (b.href ?? "") &&
  a.note === b.note &&
  is(a.end) === is(b.end);

/** Whether a space or the end of a link or paragraph is beside a run, on either side. */
const isFree = (group: readonly MarkdownRun[], at: number): boolean => {
  const [{ text = "" } = {}, before, after] = [group[at], group[at - 1], group[at + 1]];
  const starts = text.startsWith(" ") || before === undefined || before.end === true || before.text.endsWith(" ");
  return starts && (text.endsWith(" ") || after === undefined || after.end === true || after.text.startsWith(" "));
};

function writeRun({ text, strong, em, code, note, end }: MarkdownRun, lineEnd: string, free: boolean): string {
  if (end) return lineEnd;
  if (note !== undefined) return `[^${note}]`;
  if (code) return spaced(text, codeSpan);
  const mark = `${strong ? "**" : ""}${em ? "*" : ""}`;
  return spaced(text, (words) =>
    free || isWords(words) ? mark + escapeMarkdown(words) + mark : escapeMarkdown(words),
  );
}

/** Marks beside a sign are marks only where a space is on their other side, which Thai often does not have. */
const isWords = (text: string): boolean => /^[\p{L}\p{N}](?:.*[\p{L}\p{M}\p{N}])?$/su.test(text);

function codeSpan(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const ticks = "`".repeat(longest + 1);
  return longest > 0 ? `${ticks} ${text} ${ticks}` : ticks + text + ticks;
}

const destination = (href: string): string =>
  href.replace(/[\s()<>\\]/g, (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, "0")}`);
