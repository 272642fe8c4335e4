const SHEET = /<link rel="stylesheet" href="([^"]*)"\s*\/?>/g;

/**
 * A finished page that links each sheet at its first place only; parts bring their own, and two may bring the same. A browser that finds
 * one twice reckons whenever another comes later that the order of sheets has changed, and lays out the whole page again.
 */
export function linkedOnce(html: string): string {
  const linked = new Set<string>();
  return html.replace(SHEET, (link: string, sheet: string) => {
    if (linked.has(sheet)) return "";
    linked.add(sheet);
    return link;
  });
}
