/**
 * A field is left the moment a button is pressed; the message that then appears would push the button away from under the finger,
 * and its click would be lost. What changes the page waits until the press is over.
 */
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
// A press may end outside the page: whoever comes back with no button down, or types, presses no more. Not by a clock: some press long.
addEventListener("pointermove", ({ buttons }) => buttons === 0 && release(), true);
addEventListener("keydown", release, true);

/** Runs at once, or when the press that is going on is over. */
export function afterPress(run: () => void): void {
  if (pressed) waiting = run;
  else run();
}
