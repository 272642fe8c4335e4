import { monthName, thaiDates, toBE } from "../../text/dates.ts";
import { formatNumber } from "../../text/numbers.ts";
import { counted } from "../counted.ts";

/** Words of the diagram of follow-up events by month. */
export const activitiesText = {
  name: "กิจกรรมติดตามรายเดือน",
  title: (events: number, months: number, people: number, month: string, most: number) =>
    `${counted.events(events)}ใน ${months} เดือน ผู้เข้าร่วมที่พิมพ์ไว้รวม ${counted.people(people)} มากที่สุดเดือน${month} ${counted.people(most)}`,
  summary: (busiest: string, events: number, date: string, people: number) =>
    `เดือนที่จัดบ่อยที่สุดคือ${busiest} ${counted.events(events)} ครั้งที่คนมากที่สุดคือ ${date} ${counted.people(people)}`,
  howToRead:
    "หนึ่งแถวคือหนึ่งเดือน วงหนึ่งวงคือกิจกรรมหนึ่ง อยู่ตรงวันที่เริ่ม พื้นที่ของวงตามจำนวนคน เลขคือจำนวนคน วงที่ชนกันเลื่อนลง กดวงเพื่ออ่านรายละเอียด",
  howToReadNarrow:
    "หนึ่งแถวคือหนึ่งเดือน วงหนึ่งวงคือกิจกรรมหนึ่ง อยู่ตรงวันที่เริ่ม พื้นที่ของวงตามจำนวนคน วงที่ชนกันเลื่อนลง จำนวนคนทุกครั้งอยู่ในรายการ",
  howToReadBars: "แต่ละแท่งคือยอดรวมของช่วงเวลา เลขเหนือแท่งคือจำนวนคน กิจกรรมมีมากเกินกว่าจะวาดทีละครั้ง จึงอยู่ในรายการและไฟล์ CSV",
  bar: (name: string, events: number, people: number) => `${name} ${counted.events(events)} ${counted.people(people)}`,
  legend: {
    counted: "จำนวนคนตามที่พิมพ์",
    uncounted: "? ไม่ได้พิมพ์จำนวนคน",
    repeated: "วันและผู้เข้าร่วมตรงกับอีกแถวหนึ่ง",
  },
  uncounted: "?",
  day: "วันที่",
  total: "เรานับได้",
  totalValue: (events: number, people: number) => `${formatNumber(events)} แถว ${counted.people(people)}`,
  ours: (events: number, people: number) => `เรานับได้ ${formatNumber(events)} แถว ${counted.people(people)}`,
  theirs: (says: readonly string[]) => `รายงานกล่าวว่า ${says.join(" และ ")}`,
  events: counted.events,
  people: (people: number | null) => (people === null ? "ไม่พิมพ์จำนวน" : counted.people(people)),
  month: (month: number, year: number) => `${monthName(month)} ${toBE(year)}`,
  monthValue: (events: number, people: number) => `${counted.events(events)} ${counted.people(people)}`,
  event: (dates: readonly string[], participants: string) => `${thaiDates(dates)} ${participants}`,
  rows: "ทุกแถวคงตามที่พิมพ์ กิจกรรมที่คร่อมสองเดือนนับในเดือนที่เริ่ม",
} as const;
