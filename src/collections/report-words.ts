import { bodyText } from "./columns.ts";

/** Of collections whose entries hold words of a report below their front matter: what authors are told of these, and their column. */
const TITLE = { th: "ถ้อยคำของรายงาน", en: "Words of the report" };

export const reportWords = {
  body: {
    title: TITLE.th,
    help: "คัดจากย่อหน้าที่อ้างให้ตรงทุกตัวอักษร เว้นหนึ่งบรรทัดเพื่อขึ้นย่อหน้าใหม่",
    required: true,
  },
  column: bodyText("text", TITLE, "report", { required: true }),
};
