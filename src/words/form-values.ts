/** What forms say of a value that is missing or not what the field holds; what a field is stands in its schema. */
export const formWords = {
  nothing: "ไม่ได้ระบุ",
  yesNo: [
    ["true", "ใช่"],
    ["false", "ไม่ใช่"],
  ] as const,
  wrong: {
    text: "ต้องกรอกช่องนี้",
    place: "เลือกย่อหน้า",
    date: "อ่านวันที่ไม่ออก หรือปฏิทินไม่มีวันนั้น พิมพ์แบบ 25 ก.ย. 2560",
    month: "อ่านเดือนไม่ออก พิมพ์แบบ ม.ค. 2551",
    number: "ใส่ตัวเลขอย่างเดียว เช่น 120",
    boolean: "ต้องเลือกหนึ่งข้อ",
    choice: "ต้องเลือกหนึ่งข้อ",
    reference: "ต้องเลือกหนึ่งข้อ",
  },
};
