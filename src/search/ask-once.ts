/** Asks once for each number or name; what failed is asked for again. */
export function remember<T, K extends number | string>(load: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const asked = new Map<K, Promise<T>>();
  return (key) => {
    const known = asked.get(key) ?? load(key);
    asked.set(key, known);
    known.catch(() => asked.delete(key));
    return known;
  };
}
