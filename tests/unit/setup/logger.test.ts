import { expect, it } from "vitest";
import { thaiLog } from "../../../src/setup/logger.mjs";

const info = (message: string, label: string | null = "build") => ({ level: "info", label, message });

it("a build is a few lines: steps, progress, the sum", () => {
  let time = 0;
  const line = thaiLog(() => time);
  const files = Array.from({ length: 250 }, (_, i) => info(`  ├─ /networks/x-${i}/index.html (+9ms)`, "SKIP_FORMAT"));
  const said = [
    info("Syncing content", "content"),
    info("Synced content", "content"),
    info('output: "static"'),
    info("Building static entrypoints..."),
    info("✓ built in 3.16s", "vite"),
    info("\n\u001B[42m generating static routes \u001B[49m", "SKIP_FORMAT"),
    ...files,
    info("• ทำดัชนีค้นหา 689 รายการ 2278 คำ", "search-index"),
    info("• เขียนไฟล์อ้างอิง 2286 ไฟล์", "citations"),
    info("`sitemap-index.xml` created at `dist`", "@astrojs/sitemap"),
    info("1418 page(s) built in 33.1s"),
    info("Complete!"),
  ].flatMap((event) => {
    time += 100;
    return line(event) ?? [];
  });
  expect(said).toEqual([
    "• อ่านเนื้อหา (0.1 วินาที)",
    "• เตรียมโค้ดและแบบตัวอักษร (0.4 วินาที)",
    "• สร้างหน้าเว็บ (0.6 วินาที)",
    "  100 ไฟล์ (10.6 วินาที)",
    "  200 ไฟล์ (20.6 วินาที)",
    "• ทำดัชนีค้นหา 689 รายการ 2278 คำ (25.7 วินาที)",
    "• เขียนไฟล์อ้างอิง 2286 ไฟล์ (25.8 วินาที)",
    "เสร็จแล้ว 1,418 หน้า ใช้เวลา 26.0 วินาที",
  ]);
});

it("says where to look", () => {
  expect(thaiLog(() => 0)(info("\n┃ Local    http://localhost:4321/base/\n┃ Network  use --host", "SKIP_FORMAT"))).toBe(
    "เปิดดูที่ http://localhost:4321/base/  (หยุดด้วย Ctrl+C)",
  );
});

it("says all that our own integrations say, whichever they are", () => {
  const line = thaiLog(() => 0);
  expect(line(info("\nพบข้อผิดพลาด 1 แห่ง\n", "checked-content"))).toBe("\nพบข้อผิดพลาด 1 แห่ง\n");
  expect(line(info("• ทำภาพของหน้า 610 ภาพ", "page-pictures"))).toBe("• ทำภาพของหน้า 610 ภาพ (0.0 วินาที)");
});

it("hides no warning and no error", () => {
  const line = thaiLog(() => 0);
  expect(line({ level: "error", label: "content", message: "x" })).toBe("x");
  expect(line({ level: "warn", label: "vite", message: "y" })).toBe("y");
  expect(line({ level: "warn", label: "content", message: 'The collection "x" does not exist or is empty.' })).toBe(
    undefined,
  );
});
