/** Words of the search page for what lies outside of all reports: they come when it is asked for. */
export const outsideText = {
  /** A place, with what it is: จังหวัดสุรินทร์, ภาคเหนือ. */
  place: (place: string) => `รายงานไม่มีชื่อเครือข่ายใน${place}`,
  near: "จังหวัดที่ใกล้ที่สุดเท่าที่รายงานมี",
  later: (newest: number, year?: number) =>
    `รายงานเป็นของปี พ.ศ. ${newest} ${year === undefined ? "จึงบอกไม่ได้ว่าตอนนี้เป็นอย่างไร" : `จึงไม่มีข้อมูลของปี พ.ศ. ${year}`}`,
  rest: "รายการต่อไปนี้ตอบส่วนที่เหลือของคำค้น",
} as const;
