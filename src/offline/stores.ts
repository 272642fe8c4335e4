/**
 * Names of the worker's stores in the browser. All project sites of one account share an origin, and with it one list of
 * stores: ours carry the base, whole and closed by a colon, so that no neighbour's and no fork's below it is taken for ours.
 */
export interface StoreNames {
  /** Pages fetched ahead, of one deployment. */
  shell: string;
  /** Pages that the reader opened; outlives deployments. */
  visited: string;
  /** Hashed files, kept as long as a stored page needs them. */
  assets: string;
  /** Files of the search index that searches asked for. */
  search: string;
}

/** Pages that are listed as opened, the last first. */
export const MOST_LISTED = 50;

const prefix = (base: string): string => `vn:${base}:`;

export const storeNames = (base: string, version: string): StoreNames => ({
  shell: `${prefix(base)}shell-${version}`,
  visited: `${prefix(base)}visited`,
  assets: `${prefix(base)}assets`,
  search: `${prefix(base)}search`,
});

/** Stores of pages, this deployment's and any other's of the same base. */
export const pageStores = (all: readonly string[], base: string): string[] =>
  all.filter((name) => name.startsWith(`${prefix(base)}shell-`) || name === `${prefix(base)}visited`);

/** Own stores of earlier deployments. */
export function outdatedStores(all: readonly string[], base: string, current: StoreNames): string[] {
  const kept: readonly string[] = Object.values(current);
  return all.filter((name) => name.startsWith(prefix(base)) && !kept.includes(name));
}

/** The site's first worker named its stores like this, whatever site they were of: the name does not tell whose it is. */
export const mayBeFirstWorkersStore = (name: string): boolean => /^pages-[0-9a-f]{12}$/.test(name);

/**
 * Whether a store of a first worker is this site's: it always held its own offline page, and nothing outside its base.
 * @param home address of this site's home page @param addresses of everything in the store
 */
export const isWithin = (home: string, addresses: readonly string[]): boolean =>
  addresses.includes(`${home}offline/`) && addresses.every((address) => address.startsWith(home));
