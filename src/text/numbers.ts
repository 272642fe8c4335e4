/** 2183 → `2,183`; fractions keep what they have. */
export const formatNumber = (value: number): string => format.format(value);
const format = new Intl.NumberFormat("en-US", { maximumFractionDigits: 3 });
