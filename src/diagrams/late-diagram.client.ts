/**
 * A drawing far down its page becomes walkable when it comes near. On a phone, where its list takes its place, that is never, and nothing
 * is fetched. Without a connection it stays what it was: links that Tab passes one by one.
 */
const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue;
      near.unobserve(target);
      import("./diagram-walk.client.ts").then(
        ({ walkable }) => walkable(target),
        () => undefined,
      );
    }
  },
  // A screen ahead: ready before Tab or the eye is there.
  { rootMargin: "100%" },
);
for (const drawing of document.querySelectorAll("figure[data-late] .diagram-draw")) near.observe(drawing);
