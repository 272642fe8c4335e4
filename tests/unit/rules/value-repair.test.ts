import { describe, expect, it } from "vitest";
import { z } from "zod";
import { anchor, isoDate, names, reference, text, yearBE } from "../../../src/collections/fields.ts";
import { outline } from "../../../src/collections/outline.ts";
import { repairValue } from "../../../src/rules/value-repair.ts";

const repair = (schema: z.ZodType, value: unknown): unknown => repairValue(outline("x", schema), value)?.value;

const choice = z.enum(["business", "learning"]).meta({ choices: { business: "เชิงธุรกิจ", learning: "เชิงเรียนรู้" } });
const month = z.string().regex(/^\d{4}-\d{2}$/);

describe("repairValue", () => {
  it.each<[string, z.ZodType, unknown, unknown]>([
    ["ค.ศ. → พ.ศ.", yearBE("ปี"), 2007, 2550],
    ["ค.ศ. as text", yearBE("ปี"), "ค.ศ. 2007", 2550],
    ["Thai digits", yearBE("ปี"), "๒๕๕๐", 2550],
    ["quoted number", yearBE("ปี"), "2550", 2550],
    ["with its unit", z.number(), "1,200 คน", 1200],
    ["without a space before its unit", z.number(), "120ครัวเรือน", 120],
    ["a word that makes another thing of it", z.number(), "10 รุ่นละ", undefined],
    ["a word that is no unit", z.number(), "16 อันดับแรก", undefined],
    ["two numbers are not one", z.number(), "10-20", undefined],
    ["a number that should be text", text("ก"), 2550, "2550"],
    ["a truth that should be text", text("ก"), true, "true"],
    ["พ.ศ. date", isoDate, "25/9/2550", "2007-09-25"],
    ["Thai month", isoDate, "25 ก.ย. 2550", "2007-09-25"],
    ["long Thai month, short year", isoDate, "1 มกราคม 51", "2008-01-01"],
    ["date without zeros", isoDate, "2007-9-5", "2007-09-05"],
    ["Thai digits in a date", isoDate, "๒๕ ก.ย. ๒๕๕๐", "2007-09-25"],
    ["a day that does not exist", isoDate, "30/2/2550", undefined],
    ["พ.ศ. month", month, "ม.ค. 2551", "2008-01"],
    ["yes", z.boolean(), "ใช่", true],
    ["no", z.boolean(), "No", false],
    ["choice misspelt", choice, "busines", "business"],
    ["choice by its label", choice, "เชิงเรียนรู้", "learning"],
    ["choice by its label misspelt", choice, "เชิงเรียนรุ้", "learning"],
    ["choice in quotes", choice, "“learning”", "learning"],
    ["file for an id", reference("networks", "ก"), "content/networks/krabi-pam.md", "krabi-pam"],
    ["capitals and underscores", reference("networks", "ก"), "Krabi_Pam", "krabi-pam"],
    ["anchor with its mark", anchor, "#p3", "p3"],
    ["anchor in words", anchor, "ย่อหน้า 3", "p3"],
    ["anchor with a zero", anchor, "P03", "p3"],
    ["one value for a list", names("ก"), "ปาล์ม", ["ปาล์ม"]],
    ["several values for a list", names("ก"), "ปาล์ม, ยาง", ["ปาล์ม", "ยาง"]],
    ["dashes without a space", names("ก"), "-ปาล์ม -ยาง", ["ปาล์ม", "ยาง"]],
    ["an empty list", names("ก"), null, []],
    ["a list of nothing, in words", names("ก"), "ไม่มี", []],
    ["a list of nothing, by a dash", names("ก"), "-", []],
    ["a list for one value", text("ก"), ["ปาล์ม"], "ปาล์ม"],
    ["nothing to go by", isoDate, "เร็ว ๆ นี้", undefined],
    ["a group", text("ก"), { a: 1 }, undefined],
  ])("%s", (_name, schema, value, expected) => expect(repair(schema, value)).toEqual(expected));
});
