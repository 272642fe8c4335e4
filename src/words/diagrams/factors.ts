/** Words of the two factor diagrams. */
export const factorDiagramText = {
  success: {
    root: "เครือข่ายเชื่อมกันสำเร็จ",
    title: (factors: number, parts: number) =>
      `เครือข่ายเชื่อมกันสำเร็จได้ด้วย ${factors} องค์ประกอบ${parts > 0 ? ` ${parts} ข้อย่อย` : ""}`,
  },
  sustainability: {
    root: "เครือข่ายอยู่ได้นาน",
    title: (factors: number) => `เครือข่ายอยู่ได้นานด้วย ${factors} องค์ประกอบ`,
  },
  summary: (names: readonly string[]) => `ได้แก่ ${names.join(" ")}`,
  howToRead:
    "อ่านจากซ้ายไปขวา วงกลมแต่ละวงคือองค์ประกอบหนึ่ง กดเพื่ออ่านถ้อยคำของรายงานและบทเรียนที่เกี่ยวข้อง เลขคือเลขข้อในรายงาน ไม่ใช่ลำดับความสำคัญ",
  howToReadNarrow:
    "อ่านจากบนลงล่าง ลูกปัดแต่ละลูกคือองค์ประกอบหนึ่ง แตะเพื่ออ่านถ้อยคำของรายงานและบทเรียนที่เกี่ยวข้อง เลขคือเลขข้อในรายงาน ไม่ใช่ลำดับความสำคัญ",
  where: "อยู่ตรงไหนในผัง",
} as const;
