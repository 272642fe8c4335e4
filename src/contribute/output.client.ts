import { formText } from "../words/contribute.ts";
import { button, el } from "./dom.client.ts";
import type { FieldFault } from "./field-fault.ts";
import type { FormSpec } from "./form-field.ts";
import { idOf } from "./parts.client.ts";
import { makeSending } from "./sending.client.ts";
import type { finish } from "./work.ts";

/** What is to mend, the file, and the ways to hand it in: without a repository one copies or downloads it. */
export interface Output {
  element: HTMLElement;
  /** @param told whether what is to mend is listed: of an empty form it would be everything */
  show: (file: ReturnType<typeof finish>, faults: readonly FieldFault[], told: boolean) => void;
}

/**
 * @param mendFirst stands above what is to mend
 * @param wanted called when someone wants to send although something is wrong: the form then says everything
 * @param catchUp has what was typed last in the file: what is taken is not a moment old
 */
export function makeOutput(
  spec: FormSpec,
  mendFirst: string,
  label: (path: string) => string,
  wanted: () => void,
  catchUp: () => void,
): Output {
  const title = el("label", { for: "finished" });
  const path = el("p", { class: "small" });
  const text = el("textarea", {
    id: "finished",
    class: "file",
    readonly: true,
    rows: 12,
    spellcheck: "false",
    autocomplete: "off",
  });
  const said = el("span", { class: "small", role: "status" });
  const list = el("ul");
  const problems = el(
    "div",
    { class: "state error", id: "to-mend", tabindex: "-1", hidden: true },
    el("p", {}, el("b", {}, mendFirst)),
    list,
  );
  let toMend = 0;
  let name = "";

  const sending =
    spec.repository === undefined
      ? undefined
      : makeSending(spec.repository, spec, () => {
          catchUp();
          if (toMend === 0) return true;
          wanted();
          problems.focus();
          return false;
        });
  const copy = button(formText.copy, async () => {
    catchUp();
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
    catchUp();
    const url = URL.createObjectURL(new Blob([text.value], { type: "text/markdown" }));
    el("a", { href: url, download: name }).click();
    URL.revokeObjectURL(url);
  });
  const element = el(
    "div",
    {},
    problems,
    el("div", { class: "field" }, title, path, text),
    el("p", { class: "tools" }, copy, download, said),
    ...(sending?.elements ?? []),
  );

  return {
    element,
    show: (file, faults, told) => {
      toMend = faults.length;
      name = file.path.replace(/.*\//, "");
      title.textContent = toMend > 0 ? formText.unfinished : formText.finished;
      path.textContent = formText.at(file.path);
      // What was copied is another file by now.
      if (text.value !== file.text) said.textContent = "";
      text.value = file.text;
      sending?.show(file);
      list.replaceChildren(
        ...faults.map((fault) =>
          el("li", {}, el("a", { href: `#${idOf(fault.path)}` }, label(fault.path)), ` ${fault.message}`),
        ),
      );
      problems.hidden = toMend === 0 || !told;
    },
  };
}
