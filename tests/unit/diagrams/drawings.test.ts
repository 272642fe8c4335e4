import { expect, it } from "vitest";
import { drawings } from "../../../src/collections/drawings.ts";
import { definitions, findDiagram } from "../../../src/diagrams/registry.ts";
import { fixture } from "./fixture.ts";

it("a figure can name each drawing that is made of a report, by the name that it has", () => {
  const k = fixture();
  const ofReport = definitions.filter(({ ofAll }) => !ofAll).map(({ id }) => id);
  expect(ofReport.toSorted()).toEqual(Object.keys(drawings).toSorted());
  for (const [id, name] of Object.entries(drawings)) {
    const drawn = findDiagram(k, id);
    if (drawn) expect(drawn.name, id).toBe(name);
  }
});
