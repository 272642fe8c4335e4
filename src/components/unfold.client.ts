/**
 * Folded groups where a browser leaves them shut: an address that names what stands in one opens it, and without ::details-content
 * wide screens, whose style sheet shows them open, open them here.
 */
const wide = !CSS.supports("selector(::details-content)") && matchMedia("(min-width: 56.25em)").matches;
if (wide) for (const group of document.querySelectorAll(".network-group.opens")) group.setAttribute("open", "");

function unfold(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const group = target?.closest("details:not([open])");
  if (!group) return;
  group.setAttribute("open", "");
  target?.scrollIntoView();
}

unfold();
addEventListener("hashchange", unfold);
