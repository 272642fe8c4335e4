/** The emblem as an icon on a screen, as square pictures of several kinds. */
import { colour } from "../styles/colours.ts";

interface AppIcon {
  /** Side in pixels. */
  size: number;
  /** How much of the side the emblem takes: systems cut maskable icons to a circle of four fifths, and round the corners of all. */
  emblem: number;
  purpose?: "any" | "maskable";
}

/** File below `icons/`, without its end → what is drawn. */
export const appIcons: Readonly<Record<string, AppIcon>> = {
  "192": { size: 192, emblem: 0.88, purpose: "any" },
  "512": { size: 512, emblem: 0.88, purpose: "any" },
  "maskable-512": { size: 512, emblem: 0.74, purpose: "maskable" },
  "apple-touch": { size: 180, emblem: 0.84 },
};

/** @param emblem the SVG of the emblem, which draws in its own colour */
export function iconSvg(emblem: string, { size, emblem: share }: AppIcon): string {
  const drawn = emblem.replace(/<style>.*?<\/style>/s, "").replace("<svg ", `<svg color="${colour("paper")}" `);
  const placed = drawn.replace("<svg ", `<svg x="${at(share)}" y="${at(share)}" width="${share}" height="${share}" `);
  const ground = `<rect width="1" height="1" fill="${colour("green")}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" width="${size}" height="${size}">${ground}${placed}</svg>`;
}
const at = (share: number): number => (1 - share) / 2;
