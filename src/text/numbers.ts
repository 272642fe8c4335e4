/** 2183 → `2,183`; fractions keep what they have. */
export const formatNumber = (value: number): string => value.toLocaleString("en-US", { maximumFractionDigits: 3 });
