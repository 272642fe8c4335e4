/** Words of the search box while something is typed. */
export const suggestionsText = {
  list: "รายการที่ตรงกับคำที่พิมพ์",
  count: (count: number) =>
    count === 0 ? "ไม่มีรายการแนะนำ กด Enter เพื่อค้นข้อความทั้งหมด" : `มี ${count} รายการแนะนำ เลือกด้วยลูกศรขึ้นลง`,
  all: (query: string) => `ค้น “${query}” ในข้อความทั้งหมด`,
};
