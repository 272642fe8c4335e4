/** The fonts of the page for a drawing that leaves it: a machine without Thai letters would show boxes. */

/** A font that the page has read, with the rule that says where it is. */
interface Face {
  rule: CSSFontFaceRule;
  url: string;
}

const rulesOf = (sheet: CSSStyleSheet): CSSRule[] => {
  const own = [...sheet.cssRules];
  return own.flatMap((rule) => (rule instanceof CSSLayerBlockRule ? [...rule.cssRules] : [rule]));
};

function facesRead(): Face[] {
  const read = [...document.fonts].filter(({ status }) => status === "loaded");
  return [...document.styleSheets].flatMap(rulesOf).flatMap((rule): Face[] => {
    if (!(rule instanceof CSSFontFaceRule)) return [];
    const said = (name: string) =>
      rule.style
        .getPropertyValue(name)
        .replaceAll(/["'\s]/g, "")
        .toUpperCase();
    const isRead = read.some(
      ({ weight, unicodeRange }) =>
        weight === said("font-weight") && unicodeRange.replaceAll(/\s/g, "").toUpperCase() === said("unicode-range"),
    );
    const [, url] = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue("src")) ?? [];
    return isRead && url !== undefined
      ? [{ rule, url: new URL(url, rule.parentStyleSheet?.href ?? document.baseURI).href }]
      : [];
  });
}

async function dataUrl(url: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  return `data:font/woff2;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))}`;
}

/** Rules for a drawing's own styles, each with its font in it. */
export async function fontRules(): Promise<string> {
  const rules = facesRead().map(async ({ rule, url }) => {
    const said = (name: string) => `${name}:${rule.style.getPropertyValue(name)};`;
    return `@font-face{${["font-family", "font-weight", "unicode-range"].map(said).join("")}src:url(${await dataUrl(url)})}`;
  });
  return (await Promise.all(rules)).join("");
}
