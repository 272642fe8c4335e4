/**
 * Runs before every command: says in plain Thai what to do when the packages or the right Node are missing, where each tool
 * would fail in English on its own. Plain JavaScript, because an old Node has to read it.
 */
import { existsSync } from "node:fs";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
// From 22.18 on, Node reads TypeScript.
const isOld = major < 22 || (major === 22 && minor < 18);

if (!existsSync(new URL("../../node_modules/astro", import.meta.url)))
  stop("ยังไม่ได้ติดตั้งส่วนที่โครงการใช้ สั่ง npm ci ก่อน แล้วสั่งคำสั่งเดิมอีกครั้ง");
else if (isOld)
  stop(
    `ต้องใช้ Node 22.18 ขึ้นไป แต่ที่ทำงานอยู่คือ ${process.versions.node}`,
    "โครงการมี Node รุ่นที่ใช้ได้มาให้ แต่ยังไม่ได้ติดตั้ง สั่ง npm ci อีกครั้ง (อย่าใส่ --omit=optional หรือ --ignore-scripts)",
    "ถ้ายังไม่ได้ ให้ติดตั้ง Node รุ่นใหม่จาก https://nodejs.org",
  );

/** @param {string[]} lines */
function stop(...lines) {
  console.error(`\n${lines.join("\n")}\n`);
  process.exitCode = 1;
}
