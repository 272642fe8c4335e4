/** The beginning of a line that is longer than that, closed with `…`. @param endOf where it ends */
export const cutAt = (
  line: string,
  most: number,
  endOf: (line: string, most: number) => number,
  close = "…",
): string => {
  const end = line.length <= most ? line.length : endOf(line, most);
  return end === line.length ? line : `${line.slice(0, end).trimEnd()}${close}`;
};
