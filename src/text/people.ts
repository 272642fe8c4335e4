/** A person's name without rank and title: `ศ.ดร.โสภณ ทองปาน` → `โสภณ ทองปาน` */
export const withoutRank = (name: string): string => name.replace(/^(?:.*\.|นายแพทย์|คุณ|นางสาว|นาง|นาย)\s*/, "");
