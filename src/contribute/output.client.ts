import { formText } from "../words/contribute.ts";
import { button, el } from "./dom.client.ts";
import type { Fault } from "./field-fault.ts";
import type { FormSpec } from "./form-field.ts";
import { emptyPage, filledPage } from "./new-file.ts";
import { idOf } from "./parts.client.ts";
import type { finish } from "./work.ts";

/** The finished file, and the ways to hand it in. */
export interface Output {
  element: HTMLElement;
  show: (file: ReturnType<typeof finish>, faults: readonly Fault[]) => void;
}

/** @param wanted called when someone wants to send although something is wrong: the form then says everything. */
export function makeOutput(spec: FormSpec, label: (path: string) => string, wanted: () => void): Output {
  const path = el("p", { class: "small" });
  const text = el("textarea", {
    id: "finished",
    class: "file",
    readonly: true,
    rows: 12,
    spellcheck: "false",
    autocomplete: "off",
  });
  const said = el("p", { class: "small", role: "status" });
  const steps = el("ol", { class: "numbered" });
  // Signing in on the way makes the address half as long again, and what was filled in is lost.
  const signIn = el(
    "li",
    {},
    el(
      "a",
      { href: new URL("/login", spec.repository).href, target: "_blank", rel: "noopener" },
      formText.signIn,
      el("span", { class: "visually-hidden" }, ` (${formText.newTab})`),
    ),
    ` ${spec.lines.signInFirst}`,
  );
  const open = el("a", { class: "button", target: "_blank", rel: "noopener", id: "open-page" });
  const list = el("ul");
  const problems = el(
    "div",
    { class: "state error", id: "to-mend", tabindex: "-1", hidden: true },
    el("p", {}, el("b", {}, formText.mendFirst)),
    list,
  );
  let faults: readonly Fault[] = [];
  let name = "";

  open.addEventListener("click", (event) => {
    if (faults.length === 0) return;
    event.preventDefault();
    wanted();
    problems.hidden = false;
    problems.focus();
  });
  const copy = button(formText.copy, async () => {
    try {
      await navigator.clipboard.writeText(text.value);
      said.textContent = formText.copied;
    } catch {
      text.focus();
      text.select();
      said.textContent = formText.copyFailed;
    }
  });
  const download = button(formText.download, () => {
    const url = URL.createObjectURL(new Blob([text.value], { type: "text/markdown" }));
    el("a", { href: url, download: name }).click();
    URL.revokeObjectURL(url);
  });
  const element = el(
    "div",
    {},
    el("div", { class: "field" }, el("label", { for: "finished" }, formText.finished), path, text),
    el("p", { class: "tools" }, copy, download),
    steps,
    problems,
    el("p", { class: "tools" }, open),
    said,
  );

  return {
    element,
    show: (file, found) => {
      faults = found;
      name = file.path.replace(/.*\//, "");
      path.textContent = formText.at(file.path);
      text.value = file.text;
      const target = { repository: spec.repository, branch: spec.branch, path: file.path, text: file.text };
      const filled = filledPage(target);
      open.href = filled ?? emptyPage(target);
      open.replaceChildren(
        filled ? formText.open : formText.openEmpty,
        el("span", { class: "visually-hidden" }, ` (${formText.newTab})`),
      );
      const { openFilled, copyFirst, openBlank, lastSteps } = spec.lines;
      const told = filled ? [openFilled] : [copyFirst, openBlank];
      steps.replaceChildren(signIn, ...[...told, ...lastSteps].map((step) => el("li", {}, step)));
      list.replaceChildren(
        ...faults.map((fault) =>
          el("li", {}, el("a", { href: `#${idOf(fault.path)}` }, label(fault.path)), ` ${fault.message}`),
        ),
      );
      if (faults.length === 0) problems.hidden = true;
    },
  };
}
