import { expect, it } from "vitest";
import { isPerson } from "../../../src/text/people.ts";

it.each(["คุณนิคม", "ผศ.ยินดี เจ้าแก้ว", "ศ.ดร.โสภณ", "นายแพทย์สมเกียรติ", "Mr.Ranjith", "อ.ชวิช", "น.ส.สายสุดา"])(
  "%s is a person",
  (name) => expect(isPerson(name)).toBe(true),
);
it.each(["ธ.ก.ส.", "สกต.พิษณุโลก", "ผู้ว่าราชการจังหวัด", "คุณค่าไทย", "นายก อบต.", "อบต.", "กลุ่มโฮมสเตย์", "ศ."])(
  "%s is none",
  (name) => expect(isPerson(name)).toBe(false),
);
