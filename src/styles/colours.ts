/** Colours for what is not styled by a sheet: read from the one place where they stand. */
import tokens from "./tokens.css?raw";

/** @throws when tokens.css has no such colour */
export function colour(name: string, theme: "light" | "dark" = "light"): string {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? [];
  const found = theme === "light" ? light : dark;
  if (!found) throw new Error(`tokens.css ไม่มีสี ${name}`);
  return found;
}
