/** Says in plain Thai what to do when the wrong Node runs, instead of letting Astro fail in English. */
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `ต้องใช้ Node 22.18 ขึ้นไป แต่ที่ทำงานอยู่คือ ${process.versions.node}\n` +
      "ให้สั่งผ่าน npm เช่น npm start (npm จะใช้ Node ที่มากับโครงการ) ถ้ายังไม่ได้ ให้สั่ง npm ci ใหม่โดยไม่ใส่ --omit=optional",
  );
  process.exit(1);
}
