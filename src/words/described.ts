/** Words of pages that are made from the description of a collection alone. */
export const describedText = {
  /** @param names of fields, as authors know them */
  ours: (names: readonly string[]) => `${names.map((name) => `“${name}”`).join(" ")} เป็นของเว็บ`,
  none: (label: string) => `ยังไม่มี${label}ในเว็บนี้`,
};
