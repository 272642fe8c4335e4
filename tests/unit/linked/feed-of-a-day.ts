import type { Feed } from "../../../src/linked/feeds.ts";

/** Address of a page of the site that the feed is of. */
export const at = (path: string): string => `https://coop.example/library${path}`;

/** A feed of one day. @param text what changed */
export const feedOfADay = (text: string): Feed => ({
  title: "สิ่งที่เปลี่ยน & <อื่น>",
  site: "เว็บ",
  items: [
    {
      id: at("/about/changes/#2026-02-02"),
      url: at("/about/changes/page/2/#2026-02-02"),
      title: "แก้ไข 2 กุมภาพันธ์ 2569",
      text,
      at: "2026-02-02T06:00:00+07:00",
    },
  ],
});
