/** Titles and ranks that stand before a person's name: the longer of two that begin alike comes first. */
export const WHOLE_TITLES = ["นายแพทย์", "แพทย์หญิง", "นางสาว", "นาง", "นาย", "คุณ"] as const;
const PROFESSORS = ["รศ", "ผศ", "ศ"];
const DOCTOR = "ดร";
export const RANKS: readonly string[] = [...PROFESSORS, DOCTOR];

/** Those that a query has before a name, as search keys: `ศ.ดร.` is `ศดร`. */
export const TITLE_KEYS: readonly string[] = [...WHOLE_TITLES, ...RANKS, ...PROFESSORS.map((rank) => rank + DOCTOR)];
