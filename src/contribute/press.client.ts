/**
 * A field is left the moment a button is pressed; the message that then appears would push the button away from under the finger,
 * and its click would be lost. What changes the page waits until the press is over.
 */
const LONGEST_PRESS = 700;
let pressed = false;
let waiting: (() => void) | undefined;

function release(): void {
  pressed = false;
  const run = waiting;
  waiting = undefined;
  // After the click that follows.
  if (run) setTimeout(run);
}
addEventListener("pointerdown", () => (pressed = true), true);
addEventListener("pointerup", release, true);
addEventListener("pointercancel", release, true);

/** Runs at once, or when the press that is going on is over. A press that ends outside the page is over after a while. */
export function afterPress(run: () => void): void {
  if (pressed && !waiting) setTimeout(release, LONGEST_PRESS);
  if (pressed) waiting = run;
  else run();
}
