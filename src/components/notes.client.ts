/**
 * A note at its word: a tap on what leads to one opens it there, by a script that is fetched at the first tap. Without scripts the
 * word leads to its note, whose fold opens by itself, and the note leads back.
 */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="#n-"]')) {
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    import("./note-box.client.ts").then(
      (box) => box.showNote(link),
      () => location.assign(link.href),
    );
  });
}

// Where styles cannot open a fold for paper (styles/print/page.css).
if (!CSS.supports("selector(::details-content)")) import("./print-folds.client.ts");
