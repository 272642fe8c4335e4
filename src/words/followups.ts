/** Words of the list of follow-ups. */
export const followupText = {
  date: "วันที่",
  participants: "ใครมาร่วม",
  /** In the cell of an event that says what the one above it says. */
  same: "เหมือนครั้งก่อน",
  count: (events: number) => `${events} ครั้ง`,
};
