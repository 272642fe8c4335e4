/** In the menu, once it has been opened: size of the text, colours, and on a page with folds whether all of them stand open. */
import { readingText } from "../words/reading.ts";
import { FOLDS } from "./folds.ts";
import { linkSheet } from "./late-sheet.client.ts";
import styles from "./reading.css?url";
import { isLast, ofSize, percentOf, type ReadingChoice, readingOf, stepped, USUAL } from "./reading-choice.ts";

/** As layouts/first-script.ts reads it. */
const key = `reading:${document.documentElement.dataset.base}`;

/** @param otherwise where the browser keeps nothing */
function kept(otherwise = readingOf({})): ReadingChoice {
  try {
    return readingOf(JSON.parse(localStorage.getItem(key) ?? "{}"));
  } catch {
    return otherwise;
  }
}
let reading = kept();

/** What a button chooses, by the name that it has in the markup. */
const chosenBy: Readonly<Record<string, () => Partial<ReadingChoice>>> = {
  smaller: () => ({ text: ofSize(stepped(reading, -1)) }),
  usual: () => ({ text: ofSize(USUAL) }),
  larger: () => ({ text: ofSize(stepped(reading, 1)) }),
  light: () => ({ theme: "light" }),
  dark: () => ({ theme: "dark" }),
  system: () => ({ theme: "" }),
  sources: () => ({ sources: reading.sources ? "" : "all" }),
};
/** Those that stay pressed. */
const pressed: Readonly<Record<string, () => boolean>> = {
  light: () => reading.theme === "light",
  dark: () => reading.theme === "dark",
  system: () => reading.theme === "",
  sources: () => reading.sources === "all",
};
/** Those that lead no further at an end. They keep the focus: whoever pressed one hears why. */
const ends: Readonly<Record<string, () => boolean>> = {
  smaller: () => isLast(reading, -1),
  larger: () => isLast(reading, 1),
};

const { size, theme, sources, sourcesKeys } = readingText;
const button = (choice: string, text: string, name = text): string =>
  `<button type="button" data-choice="${choice}" aria-label="${name}">${text}</button>`;
const group = (title: string, ...parts: readonly string[]): string =>
  `<div role="group" aria-label="${title}"><span aria-hidden="true">${title}</span>${parts.join("")}</div>`;
const box = document.createElement("div");
box.className = "reading";
box.innerHTML =
  group(
    size.title,
    "<output></output>",
    button("smaller", size.smaller.sign, size.smaller.name),
    button("usual", size.usual.sign, size.usual.name),
    button("larger", size.larger.sign, size.larger.name),
  ) +
  group(theme.title, button("light", theme.light), button("dark", theme.dark), button("system", theme.system)) +
  (document.querySelector(FOLDS) ? `<div>${button("sources", sources)}<small>${sourcesKeys}</small></div>` : "");
const said = box.querySelector("output");

/** Says how things stand. */
function show(): void {
  for (const each of box.querySelectorAll("button")) {
    const { choice = "" } = each.dataset;
    const isPressed = pressed[choice]?.();
    if (isPressed !== undefined) each.setAttribute("aria-pressed", String(isPressed));
    const isEnd = ends[choice]?.();
    if (isEnd !== undefined) each.setAttribute("aria-disabled", String(isEnd));
  }
  const end = isLast(reading, 1) ? ` ${size.largest}` : isLast(reading, -1) ? ` ${size.smallest}` : "";
  if (said) said.textContent = size.now(percentOf(reading)) + end;
}

box.addEventListener("click", ({ target }) => {
  const { choice = "" } = (target instanceof Element && target.closest("button")?.dataset) || {};
  const change = chosenBy[choice]?.();
  if (!change) return;
  reading = { ...reading, ...change };
  const root = document.documentElement;
  root.dataset.theme = reading.theme;
  root.dataset.sources = reading.sources;
  root.style.setProperty("--text-size", reading.text);
  // Where scripts open folds (folds.client.ts).
  dispatchEvent(new Event("reading"));
  if (reading.sources) import("./open-stops.client.ts").catch(() => undefined);
  show();
  try {
    localStorage.setItem(key, JSON.stringify(reading));
  } catch {
    // It may be forbidden: what is chosen holds for this page.
  }
});
// Another page may have changed it meanwhile.
addEventListener("pageshow", () => {
  reading = kept(reading);
  show();
});

/** Draws the choices at the end of the menu. */
export async function drawReading(menu: Element): Promise<void> {
  show();
  await linkSheet(styles);
  menu.append(box);
}
