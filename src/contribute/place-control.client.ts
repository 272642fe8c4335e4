import { shorten } from "../text/shorten.ts";
import { formText } from "../words/contribute.ts";
import { el, labelled } from "./dom.client.ts";
import type { CitableBlock, FormField } from "./form-field.ts";
import { type FormContext, type FormPart, idOf, listen, type Slot, words } from "./parts.client.ts";
import type { LoadedBlocks } from "./places.client.ts";

/** Letters of a block that stand in the list. */
const START = 48;

/**
 * Chooses a paragraph or table row by its words, from the section that is chosen beside it, and shows it whole.
 * When the section cannot be loaded the place is typed.
 */
export function placeControl(
  field: FormField,
  path: string,
  slot: Slot,
  form: FormContext,
  section: () => string,
  /** Says where the section is chosen. */
  hint: string = formText.chooseSection,
): FormPart {
  const element = el("div");
  const blocksOf = (key: string) => (key === "" ? undefined : form.places.of(key));
  let refreshInner: FormPart["refresh"] = () => undefined;

  const said = words(field, form.spec.lines);
  const draw = (current: string, blocks: LoadedBlocks | undefined) => {
    const shown = el("div", { class: "cited" });
    const value = slot.get();
    const text = typeof value === "string" ? value : "";
    const control =
      blocks === "failed"
        ? el("input", { type: "text", autocomplete: "off" })
        : el("select", {}, ...options(field, current, blocks, text, hint));
    control.value = text;
    const { wrapper, show } = labelled(
      idOf(path),
      control,
      blocks === "failed" ? { ...said, help: form.spec.lines.placesFailed } : said,
      shown,
    );
    listen(control, path, slot, form);
    element.replaceChildren(wrapper);
    refreshInner = (messages) => {
      show(messages.get(path) ?? "");
      showBlock(shown, typeof blocks === "object" ? blocks.get(control.value) : undefined);
    };
  };

  // At once, not with the first refresh: what came later would push away the buttons below.
  let drawn = { section: section(), blocks: blocksOf(section()) };
  draw(drawn.section, drawn.blocks);

  return {
    element,
    refresh: (messages) => {
      const current = section();
      const blocks = blocksOf(current);
      if (drawn.section !== current || drawn.blocks !== blocks) {
        // Another section has other paragraphs: what was chosen before means nothing there.
        if (drawn.section !== "" && drawn.section !== current && slot.get() !== "") {
          slot.set("");
          form.changed(path);
        }
        const hadFocus = element.contains(document.activeElement);
        draw(current, blocks);
        if (hadFocus) element.querySelector<HTMLElement>("select, input")?.focus();
        drawn = { section: current, blocks };
      }
      refreshInner(messages);
    },
  };
}

function options(
  field: FormField,
  section: string,
  blocks: LoadedBlocks | undefined,
  value: string,
  hint: string,
): HTMLOptionElement[] {
  const first =
    section === ""
      ? hint
      : blocks === "loading"
        ? formText.loadingPlaces
        : field.required
          ? formText.choose
          : formText.leaveOut;
  const known = typeof blocks === "object" ? [...blocks.values()].filter(({ text }) => text !== "") : [];
  // A place that was chosen stays chosen while its section loads.
  const kept = value !== "" && !known.some(({ at }) => at === value) ? [el("option", { value }, value)] : [];
  return [
    el("option", { value: "" }, first),
    ...kept,
    ...known.map(({ at, text }) => el("option", { value: at }, `${shorten(text, START)} (${at})`)),
  ];
}

function showBlock(shown: HTMLElement, block: CitableBlock | undefined): void {
  shown.hidden = !block;
  if (!block || shown.dataset.at === block.at) return;
  shown.dataset.at = block.at;
  const line = (label: string, text: string) => el("p", {}, el("span", { class: "small" }, label), " ", text);
  shown.replaceChildren(
    line(formText.inReport, block.text),
    ...(block.printed ? [line(formText.inPrint, block.printed)] : []),
  );
}
