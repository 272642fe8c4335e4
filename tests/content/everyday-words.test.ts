/** What people say at home, in Isan, the North and the South, for what the site has under another word. */
import { describe, expect, test } from "vitest";
import { localSearch } from "../search/local-engine.ts";

const { engine, find } = localSearch();

test.each([
  ["ลูกบ้านไม่มาประชุม", "/questions/samachik-mai-ruam-mue/"],
  ["ประธานเสียชีวิต", "/questions/phu-nam-run-mai/"],
  ["หาคนมาแทนประธานที่จะวางมือ", "/questions/phu-nam-run-mai/"],
  ["ทำไมสหกรณ์ไม่เจริญ", "/questions/chut-on-sahakon-thai/"],
  ["สหกรณ์ไม่โต", "/questions/chut-on-sahakon-thai/"],
  ["คำสั่งผู้ว่า", "/lessons/phuket-5/"],
  ["จ่ายทีหลัง", "/lessons/chanthaburi-5/"],
  ["อีก 14 จังหวัดหายไปไหน", "/questions/mi-khrueakhai-nai-changwat-rao-mai/"],
  ["14 จังหวัดที่เหลือ", "/questions/mi-khrueakhai-nai-changwat-rao-mai/"],
  ["หมอสมเกียรติ", "/lessons/somkiat-1/"],
  ["เงินทำศพ", "/glossary/#chapanakit-sawatdikan"],
  ["ตัดราคากัน", "/questions/raka-tok/"],
  ["พริกแกง", "/networks/krabi-khrueang-kaeng/"],
  ["กู้ตังค์", "/questions/om-sap-nai-khrueakhai/"],
  ["ปุ๋ยขี้ไก่", "/questions/ruam-sue-lot-ton-thun/"],
])("%s leads to %s first", async (query, url) => {
  expect((await find(query))[0]).toBe(url);
});

test.each([
  ["เฮ็ดเครือข่ายสิเริ่มจั่งใด๋", "/questions/roem-khrueakhai/"],
  ["แม่หญิงเฮ็ดอีหยังได้แน", "/questions/phuying-nai-khrueakhai/"],
  ["เป็นหยังสหกรณ์บ่เจริญ", "/questions/chut-on-sahakon-thai/"],
  ["ไผเป็นคนเขียนรายงาน", "/questions/khrai-khian-rai-ngan/"],
  ["ตั้งกลุ่มจะใด", "/questions/roem-khrueakhai/"],
  ["ยางถูกเหลือเกิน จะเอาพรือดี", "/questions/raka-tok/"],
  ["ตั้งกลุ่มพันพรือ", "/questions/roem-khrueakhai/"],
  ["งัวควาย", "/networks/phitsanulok-kho-krabue/"],
])("in Isan, the North and the South: %s leads to %s among the first two", async (query, url) => {
  expect((await find(query)).slice(0, 2)).toContain(url);
});

test.each([
  ["คำผิด ที่เจอ จะบอกใคร", "/contribute/"],
  ["เจอคำผิดจะบอกใคร", "/contribute/"],
  ["เว็บนี้ใครทำ เอาข้อมูลมาจากไหน", "/about/"],
])("words that only frame a sentence cut nothing out: %s leads to %s", async (query, url) => {
  expect((await find(query))[0]).toBe(url);
});

describe("nobody is told that a doctor is missing beside the name of one", () => {
  test.each(["หมอสมเกียรติ", "คุณหมอสมเกียรติ", "หมอ สมเกียรติ"])("%s", async (query) => {
    const { hits, some } = await engine.search(query);
    expect(hits.length).toBeGreaterThan(0);
    expect([...(some?.absent ?? []), ...(some?.nowhere ?? [])]).toEqual([]);
  });
});
