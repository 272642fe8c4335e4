/** 2183 → `2,183`; fractions keep what they have. */
export const formatNumber = (value: number): string =>
  Number.isSafeInteger(value) ? String(value).replace(/\B(?=(?:\d{3})+$)/g, ",") : ofFraction(value);

let fractions: Intl.NumberFormat | undefined;
/** Made only when it is needed: a slow phone takes longer for it than for all else that a search box begins with. */
function ofFraction(value: number): string {
  fractions ??= new Intl.NumberFormat("en-US", { maximumFractionDigits: 3 });
  return fractions.format(value);
}
