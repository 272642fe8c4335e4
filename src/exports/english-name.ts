export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `lesson-factors` → `Lesson factors`: names of tables are English. */
export const englishName = (table: string): string => capitalised(table).replaceAll("-", " ");
