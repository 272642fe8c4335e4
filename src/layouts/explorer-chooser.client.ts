/** Shows the explorer's field and gets what it needs when a reader goes to it. */
const form = document.querySelector<HTMLFormElement>("form[data-explorer-choose]");
const input = form?.querySelector("input");

if (form && input) {
  form.hidden = false;
  let started: Promise<typeof import("./explorer-names.client.ts")> | undefined;
  const start = async () => {
    const before = input.value;
    started ??= import("./explorer-names.client.ts").then((names) => {
      names.offerNames(form, input, input.value !== before);
      return names;
    });
    started.catch(() => {
      started = undefined;
    });
    return started;
  };
  if (input === document.activeElement) void start().catch(() => undefined);
  input.addEventListener("focus", () => void start().catch(() => undefined));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    start().then(
      ({ exploreNamed }) => exploreNamed(form, input),
      () => undefined,
    );
  });
}
