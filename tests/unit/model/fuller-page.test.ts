import { expect, it } from "vitest";
import { fullerPage } from "../../../src/model/list-facets.ts";
import { FITS } from "../../../src/model/parts.ts";

const counts = [
  { facet: "province", label: "", values: [{ value: "nan", label: "", count: 9 }] },
  {
    facet: "business",
    label: "",
    values: ["goods", "rice"].map((value, i) => ({ value, label: "", count: FITS + i })),
  },
];
const of = (facet: string, value: string) => ({ facet, value });

it("a list of a province is on the province's page, one of two facets on that of the first; others stand for themselves", () => {
  const whole = { of: 1 };
  expect(fullerPage("/networks/", [], whole, counts)).toBeUndefined();
  expect(fullerPage("/networks/", [of("region", "south")], whole, counts)).toBeUndefined();
  expect(fullerPage("/networks/", [of("province", "nan")], whole, counts)).toBe("/provinces/nan/");
  expect(fullerPage("/networks/", [of("business", "goods"), of("active", "yes")], whole, counts)).toBe(
    "/networks/by/business/goods/",
  );
});

it("a part of a list is on no other page", () => {
  expect(fullerPage("/networks/", [of("province", "nan")], { of: 2 }, counts)).toBeUndefined();
});

it("a list that is cut has not all on one page", () => {
  expect(fullerPage("/networks/", [of("business", "rice"), of("active", "yes")], { of: 1 }, counts)).toBeUndefined();
});
