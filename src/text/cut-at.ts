/** The beginning of a line that is longer than that, closed with `…`. @param endOf where it ends */
export const cutAt = (
  line: string,
  most: number,
  endOf: (line: string, most: number) => number,
  close = "…",
): string => (line.length <= most ? line : `${line.slice(0, endOf(line, most)).trimEnd()}${close}`);
