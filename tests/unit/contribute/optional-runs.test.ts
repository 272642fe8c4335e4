import { expect, it } from "vitest";
import type { FormField } from "../../../src/contribute/form-field.ts";
import { optionalRuns } from "../../../src/contribute/optional-runs.ts";

const field = (name: string, required = false): FormField => ({ name, title: name, kind: "text", required });
const told = (group: Partial<FormField>) =>
  optionalRuns({ ...field(""), kind: "object", ...group }).map(({ folds, fields }) => [
    folds,
    fields.map(({ name }) => name).join(""),
  ]);

it("several fields in a row that may be left out fold, one does not", () =>
  expect(
    told({ fields: [field("a", true), field("b"), field("c"), field("d", true), field("e"), field("f"), field("g")] }),
  ).toEqual([
    [false, "a"],
    [true, "bc"],
    [false, "d"],
    [true, "efg"],
  ]));

it("the list that says on what all rests is in sight, though another may stand for it", () =>
  expect(
    told({ fields: ["a", "b", "c", "d"].map((name) => field(name)), grounds: { fields: ["a", "b"], unless: "z" } }),
  ).toEqual([
    [false, "a"],
    [true, "bcd"],
  ]));

it("what a choice in another field asks for is in sight", () =>
  expect(
    told({
      fields: [field("kind", true), field("a"), field("b"), field("c")],
      needs: [{ field: "kind", values: ["x"], needs: "a" }],
    }),
  ).toEqual([
    [false, "kinda"],
    [true, "bc"],
  ]));
