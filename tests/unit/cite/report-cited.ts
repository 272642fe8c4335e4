import type { CiteItem } from "../../../src/cite/item.ts";

/** A place of a report by two, as it is cited. */
export const cited: CiteItem = {
  id: "report-2",
  type: "report",
  title: "รายงานของเรา",
  author: [{ literal: "ก้องภพ ใจดี" }, { literal: "ข้าวหอม ณ น่าน" }],
  issued: { "date-parts": [[2017, 1]] },
  publisher: "สถาบันตัวอย่าง",
  section: "หัวข้อ 2.1",
  archive: "เว็บตัวอย่าง",
  language: "th",
  URL: "https://coop.example/report/2/",
};
/** What stands among authors for those who have no name. */
export const others = { literal: "และคณะ" };

/** The same where the content has its names in Roman letters, and names a team beside its authors. */
export const inRoman: CiteItem & Required<Pick<CiteItem, "work">> = {
  ...cited,
  work: {
    id: "edition-x",
    path: "/report/",
    URL: "https://coop.example/report/",
    team: "ปก ย่อหน้า 15–21",
    english: {
      authors: ["Chaidi, Kongphop", "Na Nan, Khao Hom"],
      title: "Raingan khong rao",
      translation: "Our report",
      institution: "Example Institute",
    },
  },
};
