/** Words of the data that the page of tables says too, apart from those of whole pages: its scripts would bring these along. */

/** The way to a data file as a table in the page. */
export const openTable = "เปิดเป็นตาราง";
/** Whose a column is. */
export const origins = { report: "ของรายงาน", ours: "ของเว็บ", outside: "จากแหล่งอื่น" } as const;
