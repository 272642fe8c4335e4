import { formText } from "../words/contribute.ts";
import { el } from "./dom.client.ts";
import type { FormSpec } from "./form-field.ts";
import { emptyPage, filledPage } from "./new-file.ts";
import type { finish } from "./work.ts";

/** How the file is handed in at the repository: what is pressed there, and the button that leads to it. */
export interface Sending {
  elements: readonly HTMLElement[];
  show: (file: ReturnType<typeof finish>) => void;
}

/** @param pressed called with each press of the button; says whether the file may go */
export function makeSending(repository: string, spec: FormSpec, pressed: () => boolean): Sending {
  const steps = el("ol", { class: "numbered" });
  const newTab = () => el("span", { class: "visually-hidden" }, ` (${formText.newTab})`);
  // Signing in on the way makes the address half as long again, and what was filled in is lost.
  const signIn = el(
    "li",
    {},
    el("a", { href: new URL("/login", repository).href, target: "_blank", rel: "noopener" }, formText.signIn, newTab()),
    ` ${spec.lines.signInFirst}`,
  );
  const open = el("a", { class: "button", target: "_blank", rel: "noopener", id: "open-page" });
  open.addEventListener("click", (event) => {
    if (!pressed()) event.preventDefault();
  });

  return {
    elements: [steps, el("p", { class: "tools" }, open)],
    show: ({ path, text }) => {
      const target = { repository, branch: spec.branch, path, text };
      const filled = filledPage(target);
      open.href = filled ?? emptyPage(target);
      open.replaceChildren(filled ? formText.open : formText.openEmpty, newTab());
      const { openFilled, copyFirst, openBlank, lastSteps } = spec.lines;
      const told = filled ? [openFilled] : [copyFirst, openBlank];
      steps.replaceChildren(signIn, ...[...told, ...lastSteps].map((step) => el("li", {}, step)));
    },
  };
}
