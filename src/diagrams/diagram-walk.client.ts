/**
 * One drawing under the keyboard and the pointer: one tab stop, arrows along its tree, related nodes and lines light up.
 * Listeners sit on the box around it: a focus listener on an <svg> would make the <svg> itself a tab stop in Chromium.
 */
export function walkable(drawing: HTMLElement): void {
  const groups = [...drawing.querySelectorAll<SVGGElement>("g[data-id]")];
  const links = groups.flatMap((group) => [...group.querySelectorAll<SVGAElement>(":scope > a")]);
  const groupOf = (element: EventTarget | null): SVGGElement | null =>
    element instanceof Element ? element.closest<SVGGElement>("g[data-id]") : null;
  const idOf = (element: EventTarget | null) => groupOf(element)?.dataset.id ?? null;
  const parentOf = (link: SVGAElement) => groupOf(link)?.dataset.parent ?? null;
  const shown = () => links.filter((link) => !groupOf(link)?.matches("[data-off]"));

  const stop = (chosen: SVGAElement | undefined) => {
    for (const link of links) link.tabIndex = link === chosen ? 0 : -1;
  };

  /** Lights up a node, its relatives, and the lines between them; nothing when id is null. Whoever wants to know hears `lit`. */
  const light = (id: string | null) => {
    const group = groups.find((candidate) => candidate.dataset.id === id);
    const lit = new Set<string | null | undefined>(group ? [id, ...(group.dataset.related ?? "").split(" ")] : []);
    for (const path of drawing.querySelectorAll<SVGPathElement>("path[data-from]")) {
      const { from, to } = path.dataset;
      const on = id !== null && (from === id || to === id);
      path.classList.toggle("lit", on);
      if (on) lit.add(from).add(to);
    }
    for (const candidate of groups) candidate.classList.toggle("lit", lit.has(candidate.dataset.id));
    drawing.dispatchEvent(new CustomEvent("lit", { detail: group ? id : null }));
  };
  const active = () => links.find((link) => link === document.activeElement);
  /** What has the focus stays lit when the pointer goes. */
  const focused = () => idOf(active() ?? null);

  drawing.addEventListener("focusin", ({ target }) => light(idOf(target)));
  drawing.addEventListener("focusout", () => light(null));
  drawing.addEventListener("pointerover", ({ target }) => light(idOf(target) ?? focused()));
  drawing.addEventListener("pointerleave", () => light(focused()));
  drawing.addEventListener("keydown", (event) => {
    const current = active();
    if (!current || event.ctrlKey || event.metaKey || event.altKey) return;
    const walk = shown();
    const at = walk.indexOf(current);
    const siblings = walk.filter((link) => parentOf(link) === parentOf(current));
    const aside = siblings.indexOf(current);
    const targets: Record<string, () => SVGAElement | undefined> = {
      ArrowRight: () => walk.find((link) => parentOf(link) === idOf(current)) ?? walk[at + 1],
      ArrowLeft: () => walk.find((link) => idOf(link) === parentOf(current)) ?? walk[at - 1],
      ArrowDown: () => siblings[aside + 1] ?? walk[at + 1],
      ArrowUp: () => siblings[aside - 1] ?? walk[at - 1],
      Home: () => walk[0],
      End: () => walk.at(-1),
    };
    if (event.key === "Escape") light(null);
    const target = targets[event.key];
    if (!target) return;
    event.preventDefault();
    const next = target();
    if (!next) return;
    stop(next);
    next.focus();
  });

  drawing.addEventListener("filtered", () => stop(shown()[0]));
  stop(links[0]);
  drawing.closest(".diagram-figure")?.querySelector(".diagram-keys")?.removeAttribute("hidden");
}
