/**
 * The box of citations, filled when it opens: every form of what the reader has chosen on the page, read today. Each is made from the
 * one file that says what is cited. Without a connection the box stays as it was: the Thai form and links.
 */
import { itemOfCsl } from "../cite/csl-json.ts";
import { english, englishTitle } from "../cite/english.ts";
import { fileForms } from "../cite/forms.ts";
import { englishInText, thaiInText } from "../cite/in-text.ts";
import { atPlace, type CiteItem, foundAt, onPage, readOn } from "../cite/item.ts";
import { hasOthers, noteOf } from "../cite/note.ts";
import { richText } from "../cite/rich.ts";
import { thai } from "../cite/thai-style.ts";
import { keptHtml } from "../text/kept-html.ts";
import { citeBox as text } from "../words/cite-box.ts";
import { type Chosen, chosenOn, selectsWords } from "./chosen-place.client.ts";
import { copy } from "./copy.client.ts";

type Attributes = Readonly<Record<string, string>>;
function el(tag: string, attributes: Attributes, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

function button(label: string, press: (button: HTMLElement) => unknown, name?: string): HTMLElement {
  const element = el("button", { type: "button", ...(name !== undefined && { "aria-label": name }) }, label);
  element.addEventListener("click", () => press(element));
  return element;
}

async function read(stem: string): Promise<CiteItem | undefined> {
  return itemOfCsl(await (await fetch(`${stem}.csl.json`)).json());
}

/** Where the reader is: for citations whose files know no address of the site. */
const addressOf = (chosen: Chosen | undefined): string =>
  location.origin +
  (chosen?.stem && chosen.place ? `${chosen.stem}/` : location.pathname) +
  (chosen ? `#${chosen.anchor}` : "");
const homeAddress = (): string => new URL(document.documentElement.dataset.base ?? "/", location.origin).href;

/** What the page itself is cited as. */
async function pageOf({ dataset: { stem = "", page, day } }: HTMLElement): Promise<CiteItem | undefined> {
  const item = await read(stem);
  return item && page !== undefined ? onPage(item, page, location.pathname, day) : item;
}

const citationOf = async (box: HTMLElement, chosen: Chosen | undefined): Promise<CiteItem | undefined> => {
  const item = await (chosen?.stem ? read(chosen.stem) : pageOf(box));
  return item && chosen?.place ? atPlace(item, chosen.place, chosen.anchor, chosen.last) : item;
};

/** @param whole the page, whatever is chosen on it */
async function choiceOn(box: HTMLElement, whole: boolean): Promise<{ chosen?: Chosen; read: CiteItem } | undefined> {
  const chosen = whole ? undefined : await chosenOn(box);
  const read = await citationOf(box, chosen);
  return read && { chosen, read };
}

/** Addresses of the files that the box offers, given back when it is filled anew. */
let addresses: string[] = [];
function address(content: string, type: string): string {
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  addresses.push(url);
  return url;
}

/** Its lines end where those of the page do. */
function kept(words: string, attributes: Attributes): HTMLElement {
  const element = el("span", attributes);
  element.innerHTML = keptHtml(words);
  return element;
}

interface Sentence {
  name: string;
  words: string;
  /** What stands in italics in it. */
  title?: string;
  /** It is what the page is cited by, on paper too. */
  main?: boolean;
  /** Under it. */
  notes?: readonly string[];
}

function sentence({ name, words, title = "", main = false, notes = [] }: Sentence): HTMLElement[] {
  const html = richText(words, title);
  return [
    el("p", main ? {} : { class: "noprint" }, el("b", {}, name), " ", kept(words, main ? { "data-citation": "" } : {})),
    ...notes.map((note) => el("p", { class: "small noprint" }, note)),
    el(
      "p",
      { class: "action-line noprint" },
      button(text.copy, (pressed) => copy(pressed, words, title ? html : undefined), text.copyForm(name)),
    ),
  ];
}

/** What is said under a citation in English of its letters. */
const lettersOf = (words: string, { work }: CiteItem): string[] => [
  ...(work?.english ? [text.roman] : []),
  ...(/[\u0e00-\u0e7f]/.test(words) ? [text.thaiLetters] : []),
];

/** What is chosen: the entry, the place in the report, or what we wrote, whatever place that rests on. */
const nameOf = ({ type, title, section, archive_location: entry }: CiteItem): string =>
  entry ?? (type === "report" ? section : undefined) ?? title;

function files(item: CiteItem): HTMLElement {
  const lines = fileForms.map(({ name, ending, mediaType, write }) => {
    const content = write(item);
    const download = item.id.replace(/[^\w-]/g, "-") + ending;
    return el(
      "li",
      {},
      el("span", { class: "latin" }, name),
      button(text.copy, (pressed) => copy(pressed, content), text.copyForm(name)),
      el("a", { href: address(content, mediaType), download, "aria-label": text.fileForm(name) }, text.file),
    );
  });
  return el("ul", { class: "cite-files noprint" }, ...lines);
}

// On paper the citation stands in its line; an open box would lie over the text.
addEventListener("beforeprint", () => document.querySelector<HTMLElement>("#cite-box")?.hidePopover());

/** Whoever goes on by keyboard sees where. */
document.addEventListener("focusin", ({ target }) => {
  const box = document.querySelector<HTMLElement>("#cite-box:popover-open");
  if (box && target instanceof Node && !box.contains(target)) box.hidePopover();
});

/** Where the whole page is cited: that what is selected is no place of its own, or else how a place is chosen, if the page has any. */
function hintOn({ dataset: { places } }: HTMLElement, item: CiteItem, isSelected: boolean): string | undefined {
  if (isSelected) return text.unplaced(item.type === "report" && item.archive_location ? item.section : undefined);
  return places !== undefined || document.querySelector("[data-cite]") ? text.choose : undefined;
}

/** Fills the box with what is chosen, or with the whole page. */
export async function fill(box: HTMLElement, whole = false): Promise<void> {
  const isSelected = !whole && selectsWords();
  const choice = choiceOn(box, whole);
  // Not before what is chosen was read: WebKit gives the selection up for the focus.
  if (!box.contains(document.activeElement)) box.querySelector<HTMLElement>("button")?.focus();
  // Nothing is copied of what was chosen before.
  const before = box.querySelectorAll<HTMLButtonElement>("button:not(.cite-close *)");
  for (const button of before) button.disabled = true;
  const found = await choice.finally(() => {
    for (const button of before) button.disabled = false;
  });
  if (!found) return;
  const { chosen, read } = found;
  const item = readOn(foundAt(read, addressOf(chosen), homeAddress()), new Date());
  const inEnglish = english(item);
  const note = noteOf(item);
  for (const old of addresses) URL.revokeObjectURL(old);
  addresses = [];
  const place = chosen && [
    el("p", { class: "small noprint" }, text.place(nameOf(item))),
    el(
      "p",
      { class: "action-line noprint" },
      button(text.whole, () => fill(box, true)),
    ),
  ];
  const hint = chosen ? undefined : hintOn(box, item, isSelected);
  const status = box.querySelector("[role=status]") ?? el("p", { role: "status" });
  status.textContent = "";
  // How it is closed stays, with the focus.
  while (box.children.length > 1) box.lastElementChild?.remove();
  box.append(
    ...(place ?? []),
    ...(hint === undefined ? [] : [el("p", { class: "small noprint" }, hint)]),
    ...sentence({ name: text.thai, words: thai(item), title: item.title, main: true }),
    ...sentence({ name: text.thaiInText, words: thaiInText(item) }),
    ...sentence({
      name: text.english,
      words: inEnglish,
      title: englishTitle(item),
      notes: lettersOf(inEnglish, item),
    }),
    ...sentence({ name: text.englishInText, words: englishInText(item) }),
    ...(note === undefined ? [] : [el("p", { class: "small noprint" }, el("b", {}, text.note), ` ${note}`)]),
    el("p", { class: "noprint" }, el("b", {}, text.programs)),
    files(item),
    ...(hasOthers(item) ? [el("p", { class: "small noprint" }, text.others)] : []),
    status,
  );
  if (!box.contains(document.activeElement)) box.querySelector<HTMLElement>("button")?.focus();
}
