/** Work that waits until a reader comes near: texts of hits far down the list are not worth their bytes. */
const tasks = new WeakMap<Element, () => unknown>();

/** A good half of a screen ahead, so that nobody sees it come. */
const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      tasks.get(target)?.();
    }
  },
  { rootMargin: "60% 0px" },
);

/** Does the task once, when the element is on the screen or nearly so. */
export function whenNear(target: Element, task: () => unknown): void {
  tasks.set(target, task);
  observer.observe(target);
}
