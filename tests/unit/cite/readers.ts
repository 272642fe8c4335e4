/** Readers of our own citation files: small, strict, and independent of what writes them. */

const SIGNS: Readonly<Record<string, string>> = {
  textbackslash: "\\",
  textbraceleft: "{",
  textbraceright: "}",
  textasciitilde: "~",
  textasciicircum: "^",
};

/** The value of a braced group that begins at `start`, and where it ends. @throws Error when a brace is left open */
function group(text: string, start: number): [value: string, end: number] {
  let value = "";
  for (let i = start + 1; i < text.length; i++) {
    const sign = text[i] ?? "";
    if (sign === "}") return [value, i + 1];
    if (sign === "{") {
      const [inner, end] = group(text, i);
      value += inner;
      i = end - 1;
    } else if (sign === "\\") {
      const command = /^\\(?:([a-z]+)|(.))/.exec(text.slice(i));
      value += command?.[2] ?? SIGNS[command?.[1] ?? ""] ?? `?${command?.[1]}?`;
      i += (command?.[0].length ?? 1) - 1;
    } else value += sign;
  }
  throw new Error("a brace is left open");
}

/** Fields of the only entry of a BibTeX file; macros by their names. */
export function fieldsOfBibtex(text: string): Map<string, string> {
  const fields = new Map<string, string>();
  const head = /^@\w+\{[\x21-\x7e]+,\n/.exec(text);
  let at = head?.[0].length ?? Number.NaN;
  for (;;) {
    const field = /^ {2}(\w+) = (?:(\w+),\n)?/.exec(text.slice(at));
    if (!field?.[1]) break;
    at += field[0].length;
    if (field[2]) fields.set(field[1], field[2]);
    else {
      const [value, end] = group(text, at);
      fields.set(field[1], value);
      at = end + ",\n".length;
    }
  }
  if (text.slice(at) !== "}\n") throw new Error(`not an entry from ${text.slice(at, at + 40)}`);
  return fields;
}

/** Values by their tags. @throws Error at a line that is none */
export function fieldsOfRis(text: string): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const line of text.replace(/\r\n$/, "").split("\r\n")) {
    const [, tag = "", value = ""] = /^([A-Z][A-Z0-9]) {2}- (.*)$/s.exec(line) ?? [];
    if (tag === "" || /[\r\n]/.test(value)) throw new Error(`no RIS: ${line}`);
    fields.set(tag, [...(fields.get(tag) ?? []), value]);
  }
  return fields;
}
