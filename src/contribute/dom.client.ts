type Props = Record<string, string | number | boolean | undefined>;

/** Makes an element. Texts are texts, never HTML. `false` and `undefined` leave an attribute out. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children);
  return element;
}

export function button(label: string, onClick: () => void, props: Props = {}): HTMLButtonElement {
  const element = el("button", { type: "button", class: "button outlined", ...props }, label);
  element.addEventListener("click", onClick);
  return element;
}

/** A message that stands under a field, and the label, help and control it belongs to. */
export interface LabelledControl {
  wrapper: HTMLElement;
  /** Says what is wrong with the field, or nothing. */
  show: (message: string) => void;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Label, help, control and message as one; the control gets id and descriptions. */
export function labelled(
  id: string,
  control: Control,
  { title, hint, help }: { title: string; hint?: string; help?: string },
  ...after: Node[]
): LabelledControl {
  const message = el("p", { class: "fault", id: `${id}-fault`, hidden: true });
  control.id = id;
  // Browsers fill fields in again after a reload, over the draft that was put there.
  control.setAttribute("autocomplete", "off");
  control.setAttribute("aria-describedby", [help ? `${id}-help` : "", `${id}-fault`].filter(Boolean).join(" "));
  const label = el("label", { for: id }, title, ...(hint ? [" ", el("span", { class: "small" }, hint)] : []));
  const wrapper = el(
    "div",
    { class: "field" },
    label,
    ...(help ? [el("p", { class: "small", id: `${id}-help` }, help)] : []),
    control,
    message,
    ...after,
  );
  return { wrapper, show: (text) => showFault(control, message, text) };
}

export function showFault(control: HTMLElement, message: HTMLElement, text: string): void {
  if (message.textContent !== text) message.textContent = text;
  message.hidden = text === "";
  if (text === "") control.removeAttribute("aria-invalid");
  else control.setAttribute("aria-invalid", "true");
}
