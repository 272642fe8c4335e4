/**
 * What hangs on the order of the page's sheets: rules of two sheets that stand in the same layer, are equally specific and set one property
 * of one element otherwise. At which width, on paper or hovered is not asked: they may meet. The first sheet always comes first. Runs in
 * the page, so it stands alone; nothing is styled anew, rules are read and asked whom they match.
 */
export function orderOfSheetsMatters(): string[] {
  interface Rule {
    sheet: number;
    layer: string;
    selector: string;
    /** Whose it can be, in any state. */
    matches: string;
    /** The part of an element that is none, such as `::before`. */
    part: string;
    specificity: number;
    /** When it holds, such as a width. */
    condition: string;
    style: CSSStyleDeclaration;
  }
  const ANY = ":is(*)";
  const PART = /::[\w-]+(?:\([^()]*\))?/g;
  const STATES = [
    "hover|focus|focus-visible|focus-within|active|visited|target|checked|indeterminate|disabled|enabled|open|modal|popover-open",
    "invalid|valid|user-invalid|user-valid|placeholder-shown|autofill|fullscreen",
  ];
  const STATE = new RegExp(`:(?:${STATES.join("|")})(?![\\w-])`, "g");

  /** The first function of a selector, such as `:not(.a)`, with what stands before and after it. */
  const firstFunction = (selector: string) => {
    const [opens, name = ""] = /:([\w-]+)\(/.exec(selector) ?? [];
    if (opens === undefined) return undefined;
    const from = selector.indexOf(opens);
    let end = from + opens.length;
    for (let depth = 1; depth > 0 && end < selector.length; end++)
      depth += { "(": 1, ")": -1 }[selector[end] ?? ""] ?? 0;
    const inner = selector.slice(from + opens.length, end - 1);
    return { name, inner, before: selector.slice(0, from), after: selector.slice(end) };
  };
  const listed = (list: string): string[] => {
    const parts: string[] = [];
    let depth = 0;
    for (const piece of list.split(",")) {
      if (depth > 0) parts.push(`${parts.pop()},${piece}`);
      else parts.push(piece.trim());
      depth += piece.split("(").length - piece.split(")").length;
    }
    return parts;
  };
  /** Selectors 4, “Calculating a selector's specificity”, as one number. */
  const specificityOf = (selector: string): number => {
    const found = firstFunction(selector);
    if (found) {
      const { name, inner, before, after } = found;
      const own = /^(?:is|not|has)$/.test(name)
        ? Math.max(...listed(inner).map(specificityOf))
        : name === "where"
          ? 0
          : 1000;
      return own + specificityOf(before) + specificityOf(after);
    }
    const count = (pattern: RegExp): number => selector.match(pattern)?.length ?? 0;
    return (
      1e6 * count(/#[\w-]+/g) +
      1000 * count(/\.[\w-]+|\[|(?<!:):[\w-]+/g) +
      count(/(?<![\w#.:[-])[a-z][\w-]*(?![^[]*\])|::/gi)
    );
  };
  /** In any state: a state holds, and so does that it does not. */
  const inAnyState = (selector: string): string => {
    const found = firstFunction(selector);
    if (!found) return selector.replace(STATE, ANY);
    const { name, inner, before, after } = found;
    const still = inAnyState(inner);
    const own = name === "not" && still !== inner ? ANY : `:${name}(${still})`;
    return inAnyState(before) + own + inAnyState(after);
  };

  const rules: Rule[] = [];
  const read = (list: CSSRuleList, sheet: number, layer: string, condition: string): void => {
    for (const rule of list) {
      if (rule instanceof CSSStyleRule) {
        for (const selector of listed(rule.selectorText)) {
          const matches = inAnyState(selector.replace(PART, ANY));
          const part = selector.match(PART)?.join("") ?? "";
          const specificity = specificityOf(selector);
          rules.push({ sheet, layer, condition, selector, matches, part, specificity, style: rule.style });
        }
      } else if (rule instanceof CSSLayerBlockRule) read(rule.cssRules, sheet, `${layer}.${rule.name}`, condition);
      else if (rule instanceof CSSGroupingRule)
        read(rule.cssRules, sheet, layer, `${condition} ${rule.cssText.replace(/\{.*/s, "")}`);
    }
  };
  for (const [sheet, { cssRules }] of [...document.styleSheets].slice(1).entries()) read(cssRules, sheet, "", "");

  const set = rules.flatMap((rule) =>
    [...rule.style].map((name) => {
      const value = rule.style.getPropertyValue(name) + rule.style.getPropertyPriority(name);
      return { ...rule, name, value, says: `${rule.condition} ${rule.selector} → ${value}`.trim() };
    }),
  );
  const equals = Map.groupBy(set, ({ name, part, layer, specificity }) => [name, part, layer, specificity].join());
  const met = new Map<string, boolean>();
  const meet = (a: Rule, b: Rule): boolean => {
    const both = `:is(${a.matches}):is(${b.matches})`;
    const known = met.get(both) ?? document.querySelector(both) !== null;
    met.set(both, known);
    return known;
  };
  const found = [...equals.values()].flatMap((rivals) => {
    /** Which of two has the last word within a sheet: sheets may hold copies of the same rules. */
    const lastIn = (sheet: number, ...two: string[]) =>
      rivals.findLast((rule) => rule.sheet === sheet && two.includes(rule.says))?.says;
    return rivals.flatMap((a, i) =>
      rivals
        .slice(i + 1)
        .filter((b) => a.sheet !== b.sheet && a.value !== b.value && meet(a, b))
        .filter((b) => lastIn(a.sheet, a.says, b.says) !== lastIn(b.sheet, a.says, b.says))
        .map((b) => `${a.name}: ${a.says}, ${b.says}`),
    );
  });
  return [...new Set(found)];
}
