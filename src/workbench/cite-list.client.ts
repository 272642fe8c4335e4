/** The list of citations of the rows that are taken, in a box of its own over the page. Fetched when it is first asked for. */
import { fileForms } from "../cite/forms.ts";
import { escapeHtml } from "../text/escape-html.ts";
import { workbenchText as words } from "../words/workbench.ts";
import { takenText } from "../words/workbench-taken.ts";
import type { Bench } from "./bench.client.ts";
import { citedFile, citedLines, citedRows, type ReferenceLine } from "./cited.client.ts";
import { fill, part, siteTitle } from "./page.client.ts";
import { say } from "./picks.client.ts";
import { copy, save } from "./save.client.ts";
import { takenRows } from "./taken.ts";

/** So many are cited at once: each comes from a file of its own. */
const MOST = 200;

/** What the open list holds. */
let listed: { lines: readonly string[]; file(ending: string): string } | undefined;

function box(): HTMLDialogElement {
  const found = part("[data-cites]");
  if (!(found instanceof HTMLDialogElement)) throw new Error("no box for citations");
  return found;
}

// Some browsers give a button that was clicked no focus, and would give none back.
box().addEventListener("close", () => document.getElementById("take-cite")?.focus({ preventScroll: true }));

const button = (does: string, label: string, more = ""): string =>
  `<button type="button" class="bench-link" data-does="${does}"${more}>${label}</button>`;

const listHtml = (items: readonly string[]): string => items.map((each) => `<li>${escapeHtml(each)}</li>`).join("");
const itemOf = ({ line, inText }: ReferenceLine): string => {
  const places = inText.length > 0 ? `<p>${takenText.inText}</p><ul>${listHtml(inText)}</ul>` : "";
  return `<li>${escapeHtml(line)}${places}</li>`;
};

let asked = 0;

/** Opens the box at once, and fills it when the files are there. */
async function cite(bench: Bench): Promise<void> {
  const dialog = box();
  const turn = ++asked;
  listed = undefined;
  fill(part("[data-cites-files]"), "");
  fill(part("[data-citations]"), "");
  if (!dialog.open) dialog.showModal();
  part("#cites-title").focus();
  say(words.take.citing);
  const rows = takenRows(bench);
  const cited = await citedRows(bench, rows.slice(0, MOST));
  // It was closed, or closed and opened for other rows.
  if (turn !== asked || !dialog.open) return;
  const references = citedLines(cited, siteTitle);
  const lines = references.flatMap(({ line, inText }) => [
    line,
    ...inText.map((each) => `\t${takenText.inText} ${each}`),
  ]);
  listed = { lines, file: (ending) => citedFile(cited, ending) };
  const files = cited.some(({ item }) => item)
    ? fileForms.map(({ name, ending, mediaType }) =>
        button("saveForm", name, ` data-ending="${ending}" data-type="${mediaType}"`),
      )
    : [];
  say(words.take.citations(cited.length, rows.length));
  fill(
    part("[data-cites-files]"),
    `<p class="bench-line">${button("copyCitations", words.take.copy)}` +
      `${button("saveCitations", words.take.text)}${files.join("")}</p>`,
  );
  fill(part("[data-citations]"), `<ol>${references.map(itemOf).join("")}</ol>`);
}

export const citing: Readonly<Record<string, (bench: Bench, button: HTMLElement) => void | Promise<void>>> = {
  cite,
  copyCitations: () => copy(listed?.lines.join("\n") ?? "", words.take.copied),
  saveCitations: ({ sheet }) => save(`${sheet.name}.txt`, `${listed?.lines.join("\r\n") ?? ""}\r\n`, "text/plain"),
  saveForm: ({ sheet }, { dataset: { ending = "", type = "" } }) =>
    save(sheet.name + ending, listed?.file(ending) ?? "", type),
  closeCitations: () => box().close(),
};
