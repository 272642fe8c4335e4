import { expect, test } from "vitest";
import { absentKeys, nearKeys, otherEra, synonymKeys } from "../../../src/search/synonyms.ts";

test("years", () => {
  expect(otherEra("2007")).toEqual(["2550"]);
  expect(otherEra("2550")).toEqual(["2007"]);
  expect(otherEra("38342")).toEqual([]);
});

test("what stands in no text leads to what does, and not back", () => {
  const stands = (key: string) => ["ธกส", "สตูล", "ภาคใต้"].includes(key);
  const groups = [
    { heads: ["ธ.ก.ส.", "ธนาคาร"], others: [] },
    { heads: ["สตูล"], others: ["Satun"] },
    { heads: ["พะเยา"], others: ["phayao"] },
    { heads: ["ภาคใต้"], others: ["ภาคใต้"] },
  ];
  expect(synonymKeys(groups, stands)).toEqual([
    { heads: ["ธกส"], others: ["ธนาคาร"] },
    { heads: ["สตูล"], others: ["satun"] },
  ]);
});

const stands = (key: string) => ["สตรี", "แม่บ้าน", "กลุ่ม", "ขายของ"].includes(key);

test("what a group before it says is not said again", () => {
  const groups = [
    { heads: ["สตรี"], others: ["ผู้หญิง", "Women"] },
    { heads: ["สตรี"], others: ["women", "หญิง"] },
    { heads: ["สตรี"], others: ["ผู้หญิง"] },
  ];
  expect(synonymKeys(groups, stands)).toEqual([
    { heads: ["สตรี"], others: ["ผู้หญิง", "women"] },
    { heads: ["สตรี"], others: ["หญิง"] },
  ]);
});

test("what comes near leads to the heads that stand, heads do not lead to each other, and what means the same is not near", () => {
  const groups = [
    { heads: ["สตรี", "นารี"], others: ["แม่บ้าน", "ผู้หญิง", "สตรี"] },
    { heads: ["นารี"], others: ["แม่บ้าน"] },
    { heads: ["กลุ่ม", "สตรี"], others: [] },
  ];
  const synonyms = [{ heads: ["สตรี"], others: ["ผู้หญิง"] }];
  expect(nearKeys(groups, stands, synonyms)).toEqual([{ heads: ["สตรี"], others: ["แม่บ้าน"] }]);
});

test("what a text holds is not absent, and only what stands is offered", () => {
  const things = [
    { same: ["ขายของ", "ขายออนไลน์", "E-commerce"], words: ["กลุ่ม", "ตลาด"] },
    { same: ["ขายของ"], words: ["กลุ่ม"] },
  ];
  expect(absentKeys(things, stands)).toEqual([{ said: ["ขายออนไลน์", "ecommerce"], words: ["กลุ่ม"] }]);
});
