/** How a reader chose to read. Kept in the browser; the page's first script shows it (layouts/first-script.ts). */
export interface ReadingChoice {
  theme: "light" | "dark" | "";
  /** Times the size that the site has chosen; empty for that size. */
  text: string;
  /** Whether every note stands open. */
  sources: "all" | "";
}

/** Sizes of text, in per cent of the site's own. */
export const SIZES = [90, 100, 120, 140, 170, 200];
export const USUAL = 100;

export const percentOf = ({ text }: ReadingChoice): number => (text === "" ? USUAL : Math.round(Number(text) * 100));

/** The size so many steps from the one that is chosen; the same at either end. */
export function stepped(reading: ReadingChoice, steps: number): number {
  const at = SIZES.indexOf(percentOf(reading));
  return SIZES[Math.max(0, Math.min(SIZES.length - 1, at + steps))] ?? USUAL;
}

/** Whether so many steps lead nowhere from the size that is chosen. */
export const isLast = (reading: ReadingChoice, steps: number): boolean =>
  stepped(reading, steps) === percentOf(reading);

export const ofSize = (percent: number): string => (percent === USUAL ? "" : String(percent / 100));

/** What was kept, whoever wrote it. */
export function readingOf(kept: unknown): ReadingChoice {
  const { theme, text, sources }: Partial<Record<keyof ReadingChoice, unknown>> =
    typeof kept === "object" && kept !== null ? kept : {};
  return {
    theme: theme === "light" || theme === "dark" ? theme : "",
    text: SIZES.map(ofSize).find((size) => size === text) ?? "",
    sources: sources === "all" ? sources : "",
  };
}
