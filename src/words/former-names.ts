/** Names of values that tables had before ► the values: addresses with them are still about, and are read as they were meant. */
export const formerNames = {
  potential: { "มี: เชิงธุรกิจ": "business", "มี: เชิงเรียนรู้": "learning" },
  lessonKind: { ความเห็นของผู้ร่วมเวที: "expert" },
} as const;
