/**
 * Folded groups where a browser leaves them shut: an address that names what stands in one opens it, and without ::details-content
 * wide screens, whose style sheet shows them open, open them here.
 */
if (!CSS.supports("selector(::details-content)"))
  for (const group of document.querySelectorAll("details.opens"))
    if (getComputedStyle(group).getPropertyValue("--shown")) group.setAttribute("open", "");

function unfold(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  let group = target?.closest("details:not([open])");
  if (!group) return;
  for (; group; group = group.closest("details:not([open])")) group.setAttribute("open", "");
  target?.scrollIntoView();
}

unfold();
addEventListener("hashchange", unfold);
