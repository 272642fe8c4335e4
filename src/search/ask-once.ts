/** Asks once for each number; what failed is asked for again. */
export function remember<T>(load: (number: number) => Promise<T>): (number: number) => Promise<T> {
  const asked = new Map<number, Promise<T>>();
  return (number) => {
    const known = asked.get(number) ?? load(number);
    asked.set(number, known);
    known.catch(() => asked.delete(number));
    return known;
  };
}
