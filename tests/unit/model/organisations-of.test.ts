import { describe, expect, it } from "vitest";
import { organisations } from "../../../src/model/organisations.ts";
import {
  organisationsOfProvince,
  organisationsPath,
  provincesOfOrganisation,
} from "../../../src/model/organisations-of.ts";
import { knowledge as k } from "../../knowledge.ts";

/** Who looks for an office near a network is led to those that a report names with its province, not to a list of the whole country. */
const provinceOf = new Map(k.networks.map(({ id, province }) => [id, province]));

describe("organisations that are named with a province", () => {
  it("stand in a follow-up or proposal of it, or of one of its networks", () => {
    const named = k.provinces.filter(({ id }) => organisationsOfProvince(k, id).length > 0);
    expect(named.length).toBeGreaterThan(0);
    for (const { id } of k.provinces) {
      const beside = [...k.followups, ...k.proposals].filter(
        (entry) =>
          ("province" in entry && entry.province === id) ||
          entry.networks.some((network) => provinceOf.get(network) === id),
      );
      const names = new Set(beside.flatMap(({ organisations }) => organisations));
      expect(new Set(organisationsOfProvince(k, id).map(({ name }) => name)), id).toEqual(names);
    }
  });

  it("a speaker is not named with the province that a lesson is about", () => {
    const speakers = organisations(k).filter(({ places }) =>
      places.every(({ collection }) => collection === "lessons"),
    );
    expect(speakers.length).toBeGreaterThan(0);
    for (const speaker of speakers) expect(provincesOfOrganisation(k, speaker)).toEqual([]);
  });

  it("are where a network of the province leads to; where there are none, the list of all", () => {
    for (const { id } of k.provinces)
      expect(organisationsPath(k, id)).toBe(
        organisationsOfProvince(k, id).length > 0 ? `/provinces/${id}/#organisations` : "/organisations/",
      );
    expect(organisationsPath(k, null)).toBe("/organisations/");
  });
});
