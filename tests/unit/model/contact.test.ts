import { describe, expect, it } from "vitest";
import { isMail, isPhone, letterTo, telOf } from "../../../src/model/contact.ts";

describe("a mail address", () => {
  it.each(["name@coop.or.th", "first.last+site@mail.ku.ac.th", "a_b@x-y.co"])("%s is one", (mail) =>
    expect(isMail(mail)).toBe(true),
  );
  it.each([
    "",
    "name",
    "name@",
    "name@coop",
    "a b@coop.or.th",
    "ชื่อ@หน่วยงาน.or.th",
    "<name@coop.or.th>",
    "mailto:name@coop.or.th",
    "a@coop.or.th,b@coop.or.th",
    "name@coop..th",
    "name@example.org",
    "name@mail.example",
  ])("%s is none", (mail) => expect(isMail(mail)).toBe(false));
});

describe("a Thai telephone number", () => {
  it.each([
    ["02-123-4567", "tel:+6621234567"],
    ["0 2579 0113 ต่อ 1234", "tel:+6625790113,1234"],
    ["081 234 5678", "tel:+66812345678"],
    ["(044) 123-456", "tel:+6644123456"],
    ["+66 81 234 5678", "tel:+66812345678"],
  ])("%s is one, dialled as %s", (phone, tel) => {
    expect(isPhone(phone)).toBe(true);
    expect(telOf(phone)).toBe(tel);
  });
  it.each([
    "",
    "191",
    "1234567890",
    "02-123-456",
    "02-123-45678",
    "081-234-567",
    "+1 212 555 0100",
    "02-123-4567 ต่อ",
    "โทร 02-123-4567",
  ])("%s is none", (phone) => expect(isPhone(phone)).toBe(false));
});

it("a letter says which page it is about", () => {
  const letter = new URL(letterTo("name@coop.or.th", "แจ้งคำผิด", "หน้า /a/\nควรเป็น:"));
  expect(letter.pathname).toBe("name@coop.or.th");
  expect(letter.searchParams.get("subject")).toBe("แจ้งคำผิด");
  expect(letter.searchParams.get("body")).toBe("หน้า /a/\r\nควรเป็น:");
});
