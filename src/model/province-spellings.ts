import { provinces } from "../data/provinces.ts";
import { romanise } from "../text/romanise.ts";

/** Provinces whose names in Latin letters are not heard from their spelling, as their pages are called: `ยโสธร` → `yasothon`. */
export const provinceSpellings: readonly (readonly [name: string, latin: string])[] = provinces
  .map(({ th, id }) => [th, id.replaceAll("-", " ")] as const)
  .filter(([name, latin]) => romanise(name) !== latin);
