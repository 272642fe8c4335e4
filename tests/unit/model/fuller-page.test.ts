import { expect, it } from "vitest";
import { fullerPage } from "../../../src/model/list-facets.ts";

const of = (facet: string, value: string) => ({ facet, value });

it("a list of a province is on the province's page, one of two facets on that of the first; others stand for themselves", () => {
  const whole = { of: 1 };
  expect(fullerPage("/networks/", [], whole)).toBeUndefined();
  expect(fullerPage("/networks/", [of("region", "south")], whole)).toBeUndefined();
  expect(fullerPage("/networks/", [of("province", "nan")], whole)).toBe("/provinces/nan/");
  expect(fullerPage("/networks/", [of("business", "goods"), of("active", "yes")], whole)).toBe(
    "/networks/by/business/goods/",
  );
});

it("a part of a list is on no other page", () => {
  expect(fullerPage("/networks/", [of("province", "nan")], { of: 2 })).toBeUndefined();
});
