/**
 * Reads a page aloud with the device's own Thai voice, sentence by sentence. A pause ends what is being said and begins that sentence
 * anew: on phones a voice that is paused is never heard again.
 */
import { spoken } from "../text/spoken.ts";
import { listenText as text } from "../words/listen.ts";
import { linkSheet } from "./late-sheet.client.ts";
import styles from "./listen.css?url";
import { bar, say, speed, toggle } from "./listen-bar.client.ts";
import { dark, light } from "./listen-light.client.ts";
import { type SpokenSentence, sentencesOf } from "./listen-text.client.ts";
import { thaiVoice } from "./listen-voice.client.ts";

let opener: HTMLButtonElement | undefined;
let sentences: SpokenSentence[] = [];
let at = 0;
let voice: SpeechSynthesisVoice | undefined;
/** What is being said. Kept here: a browser may else forget it, and with it that it has ended. */
let current: SpeechSynthesisUtterance | undefined;
let lock: WakeLockSentinel | undefined;

const isReading = (): boolean => current !== undefined;

/** A screen that goes dark stops the voice on many phones. */
async function stayAwake(wanted: boolean): Promise<void> {
  await lock?.release().catch(() => undefined);
  lock = wanted ? await navigator.wakeLock?.request("screen").catch(() => undefined) : undefined;
}

function hush(): void {
  current = undefined;
  speechSynthesis.cancel();
  if (toggle) toggle.textContent = text.resume;
  void stayAwake(false);
}

function read(): void {
  const sentence = sentences[at];
  if (!sentence) {
    at = 0;
    hush();
    dark();
    say(text.finished);
    return;
  }
  light(sentence, bar.offsetHeight);
  const utterance = new SpeechSynthesisUtterance(spoken(sentence.text));
  utterance.lang = "th-TH";
  utterance.voice = voice ?? null;
  utterance.rate = Number(speed?.value ?? 1);
  utterance.onend = () => {
    if (current !== utterance) return;
    at += 1;
    read();
  };
  utterance.onerror = () => {
    if (current !== utterance) return;
    hush();
    say(text.failed);
  };
  current = utterance;
  if (toggle) toggle.textContent = text.pause;
  speechSynthesis.speak(utterance);
}

/** From the sentence at which it is now. */
function readOn(): void {
  if (isReading()) hush();
  say(voice?.localService === false ? text.remote : "");
  void stayAwake(true);
  read();
}

function stop(): void {
  hush();
  dark();
  const within = bar.contains(document.activeElement);
  bar.hidden = true;
  opener?.setAttribute("aria-pressed", "false");
  if (within) opener?.focus();
}

const move = (by: number): void => {
  at = Math.max(0, Math.min(sentences.length - 1, at + by));
  readOn();
};
const does: Readonly<Record<string, () => void>> = {
  toggle: () => (isReading() ? hush() : readOn()),
  back: () => move(-1),
  forward: () => move(1),
  stop,
};
bar.addEventListener("click", ({ target }) => {
  const { way = "" } = (target instanceof Element && target.closest("button")?.dataset) || {};
  does[way]?.();
});
speed?.addEventListener("change", () => isReading() && readOn());
addEventListener("pagehide", stop);
/** What lies over the page and is closed first, each by its own Escape. */
const OVER = ":popover-open, dialog[open], details.menu[open]";
// Before they are closed by the same press.
addEventListener(
  "keydown",
  ({ key, target }) => {
    const chooses = target instanceof Element && target.matches("input, select, textarea");
    if (key === "Escape" && !bar.hidden && !chooses && !document.querySelector(OVER)) stop();
  },
  { capture: true },
);
// A locked screen may have stopped the voice without a word.
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible" && isReading() && !speechSynthesis.speaking) readOn();
});

/** Begins to read the page from its top, or stops. @param button what was pressed; the bar stands after its line */
export async function listen(button: HTMLButtonElement): Promise<void> {
  if (!bar.hidden) return stop();
  speechSynthesis.cancel();
  opener = button;
  await linkSheet(styles);
  button.closest("[data-actions]")?.append(bar);
  bar.hidden = false;
  button.setAttribute("aria-pressed", "true");
  say(text.finding);
  voice = await thaiVoice();
  if (bar.hidden) return;
  const main = document.querySelector("main");
  sentences = main ? sentencesOf(main) : [];
  at = 0;
  bar.classList.toggle("mute", !voice || sentences.length === 0);
  if (!voice) say(text.noVoice);
  else if (sentences.length === 0) say(text.nothing);
  else readOn();
}
