/** The bar at the end of the window with which one listens. */
import { listenText as text } from "../words/listen.ts";

export const bar = document.createElement("section");
bar.className = "listen-bar";
bar.hidden = true;
bar.setAttribute("aria-label", text.label);
const ways = { toggle: text.pause, back: text.back, forward: text.forward, stop: text.stop };
const speeds = Object.entries(text.speeds).map(([rate, name]) => `<option value="${rate}">${name}</option>`);
bar.innerHTML = `${Object.entries(ways)
  .map(([way, name]) => `<button type="button" data-way="${way}">${name}</button>`)
  .join("")}<label>${text.speed} <select>${speeds.join("")}</select></label><p role="status"></p>`;
/** Pauses, and reads on. */
export const toggle = bar.querySelector("button");
export const speed = bar.querySelector("select");
if (speed) speed.value = "1";

/** Says how it stands, to the ear too. */
export function say(answer: string): void {
  const status = bar.querySelector("p");
  if (status) status.textContent = answer;
}
