/** What the site can do is found by what it does, and who looks for a number to call is led to what the report says of help. */
import { expect, test } from "vitest";
import { localSearch } from "../search/local-engine.ts";

test.each([
  ["ใบแจก", "/lessons/"],
  ["เอกสารแจก", "/lessons/"],
  ["print", "/lessons/"],
  ["เปรียบเทียบเครือข่าย", "/data/table/"],
  ["เทียบปัจจัย", "/data/table/"],
  ["นับไขว้", "/data/"],
  ["เก็บไว้อ่าน", "/offline/"],
  ["เบอร์โทร", "/questions/khrai-chuai-dai/"],
  ["เบอร์โทรสหกรณ์", "/questions/khrai-chuai-dai/"],
])("%s leads to %s first", async (query, url) => {
  const [first] = await localSearch().find(query);
  expect(first).toBe(url);
});

test("that the report has no numbers to call is said", async () => {
  const { some } = await localSearch().engine.search("เบอร์โทรสหกรณ์");
  expect(some?.absent.map(({ said }) => said)).toEqual(["เบอร์โทร"]);
});
