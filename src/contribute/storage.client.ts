import type { FormSpec } from "./form-field.ts";
import { emptyWork, type FormWork, fitWork } from "./work.ts";

/** What was left in this browser; an empty form when there is nothing, or it cannot be read. */
export function load(form: FormSpec, key: string): FormWork {
  try {
    return fitWork(form, JSON.parse(localStorage.getItem(key) ?? "null"));
  } catch {
    return emptyWork(form);
  }
}

/** Keeps a work, or forgets it. */
export function save(key: string, work: FormWork | undefined): void {
  try {
    if (work) localStorage.setItem(key, JSON.stringify(work));
    else localStorage.removeItem(key);
  } catch {
    // Storage may be full or forbidden: the form works without it.
  }
}
