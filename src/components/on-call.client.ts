/**
 * What a word has to tell, by scripts that are fetched when it is asked for: a note at a tap, a term's explanation also when it is
 * pointed at or reached by keyboard. Without scripts the word leads to its note, whose fold opens by itself, or to the glossary.
 */
function tell(event: PointerEvent | MouseEvent | FocusEvent): void {
  const word = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.term, a[href^="#n-"]');
  if (!word) return;
  const isTerm = word.matches(".term");
  const isClick = event.type === "click";
  if (isClick) {
    // A term that is explained is followed, and one pressed by neither finger nor mouse: its explanation was heard.
    if (isTerm && (event.detail === 0 || word.hasAttribute("aria-describedby"))) return;
    if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
  } else if (!isTerm) return;
  else if (!("pointerType" in event ? event.pointerType === "mouse" : word.matches(":focus-visible"))) return;
  (isTerm ? import("./term.client.ts") : import("./note-box.client.ts"))
    .then(({ show }) => show(word))
    // Without a connection, or on a page from before a deployment, the word leads on.
    .catch(() => isClick && location.assign(word.href));
}
for (const type of ["click", "pointerover", "focusin"] as const) addEventListener(type, tell);
