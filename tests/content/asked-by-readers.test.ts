/** What readers asked in vain, with what answers it: where a page answers, it is first; what nobody can know is told. */
import { describe, expect, test } from "vitest";
import { localSearch } from "../search/local-engine.ts";

const { engine, find } = localSearch();

test.each([
  ["ติดต่อใครยโสธร", "/provinces/yasothon/"],
  ["ขอคำปรึกษาได้ที่ไหนในยโสธร", "/provinces/yasothon/"],
  ["ใครช่วยเราได้ในยโสธร", "/provinces/yasothon/"],
  ["ติดต่อ", "/questions/khrai-chuai-dai/"],
  ["ขอคำปรึกษาได้ที่ไหน", "/questions/khrai-chuai-dai/"],
  ["ถ้าหัวหน้าตายใครทำต่อ", "/questions/phu-nam-run-mai/"],
  ["ทำไมผู้นำต้องโปร่งใส", "/factors/khwam-lueamsai-sattha/"],
  ["ผู้นำไม่โปร่งใส", "/factors/khwam-lueamsai-sattha/"],
  ["ตอนนี้เครือข่ายเป็นอย่างไร", "/questions/yang-chai-dai-mai/"],
  ["เครือข่ายภาคใต้", "/networks/by/region/south/"],
  ["networks in the south", "/networks/by/region/south/"],
  ["how certain are the names", "/about/method/"],
  ["เครือข่ายเดียวกันแน่ใจแค่ไหน", "/about/method/"],
  ["คำที่แก้ในรายงาน", "/report/corrections/"],
  ["นักวิจัยลงพื้นที่ทำอะไร", "/questions/nak-wichai-tham-arai/"],
  ["จังหวัดไหนมีเครือข่ายมากที่สุด", "/provinces/"],
  ["ใบแจก", "/lessons/"],
  ["เอกสารแจก", "/lessons/"],
  ["print", "/lessons/"],
  ["เปรียบเทียบเครือข่าย", "/data/table/"],
  ["เทียบปัจจัย", "/data/table/"],
  ["นับไขว้", "/data/"],
  ["เก็บไว้อ่าน", "/offline/"],
  ["ราคาตกต่ำทำไง", "/questions/raka-tok/"],
  ["สหกรณ์ล่มเพราะอะไร", "/questions/thammai-khrueakhai-yut/"],
  ["เบอร์โทร", "/questions/khrai-chuai-dai/"],
  ["เบอร์โทรสหกรณ์", "/questions/khrai-chuai-dai/"],
])("%s leads to %s first", async (query, url) => {
  expect((await find(query))[0]).toBe(url);
});

test.each(["เปรียบเทียบ ปัตตานี ภูเก็ต พังงา", "เทียบจังหวัดกระบี่กับตราด", "เปรียบเทียบปัตตานีกับภูเก็ต"])(
  "who compares provinces is offered the tool that does: %s",
  async (query) => {
    expect((await find(query)).slice(0, 3)).toContain("/data/table/");
  },
);

test.each(["แบ่งกำไร", "แบ่งกำไรกันยังไงไม่ให้ทะเลาะ", "เฉลี่ยคืน"])("how profit is shared: %s", async (query) => {
  expect((await find(query)).slice(0, 2).toSorted()).toEqual([
    "/lessons/pattani-3/",
    "/questions/chueam-yong-thurakit/",
  ]);
});

test.each([
  "เรือ",
  "ทิ้ง",
  "ช้าง",
  "เขื่อน",
  "เบื่อ",
  "เณร",
  "เรือท่องเที่ยว",
  "ไม่ทิ้งกัน",
  "แล้วไง",
  "นิด",
  "แจกัน",
  "ok",
  "mju",
  "pdf",
])("a right word that the site has not is not taken for another: %s", async (query) => {
  const { hits, change } = await engine.search(query);
  expect([hits, change]).toEqual([[], undefined]);
});

describe("what the report does not tell is told", () => {
  test("it has no numbers to call", async () => {
    const { some } = await engine.search("เบอร์โทรสหกรณ์");
    expect(some?.absent.map(({ said }) => said)).toEqual(["เบอร์โทร"]);
  });

  test("though the words that it falls into stand nearly everywhere: คน, ทำ, กลุ่ม", async () => {
    const { hits, some } = await engine.search("คนแก่ทำอะไรได้บ้างในกลุ่ม");
    expect([hits, some?.absent.map(({ said }) => said)]).toEqual([[], ["คนแก่"]]);
  });

  test.each(["แบ่งกำไร", "เฉลี่ยคืน", "นายกรัฐมนตรี"])("%s", async (query) => {
    const { hits, some } = await engine.search(query);
    expect([hits, some?.absent.map(({ said }) => said), some?.nowhere]).toEqual([[], [query], []]);
  });

  test.each(["ราคาข้าววันนี้", "นายกรัฐมนตรีตอนนี้คือใคร"])("how %s is today", async (query) => {
    const { hits, some } = await engine.search(query);
    expect(hits).toEqual([]);
    expect(some?.later).toEqual({ newest: 2550 });
  });
});
