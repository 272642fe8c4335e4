import { monthName, thaiDates, toBE } from "../../text/dates.ts";
import { formatNumber } from "../../text/numbers.ts";

/** Words of the diagram of follow-up events by month. */
export const activitiesText = {
  name: "กิจกรรมติดตามรายเดือน",
  title: (events: number, months: number, people: number, month: string, most: number) =>
    `${events} กิจกรรมใน ${months} เดือน ผู้เข้าร่วมที่พิมพ์ไว้รวม ${formatNumber(people)} คน มากที่สุดเดือน${month} ${formatNumber(most)} คน`,
  summary: (busiest: string, events: number, date: string, people: number) =>
    `เดือนที่จัดบ่อยที่สุดคือ${busiest} ${events} กิจกรรม ครั้งที่คนมากที่สุดคือ ${date} ${formatNumber(people)} คน`,
  howToRead:
    "หนึ่งแถวคือหนึ่งเดือน วงหนึ่งวงคือกิจกรรมหนึ่ง อยู่ตรงวันที่เริ่ม พื้นที่ของวงตามจำนวนคน เลขคือจำนวนคน วงที่ชนกันเลื่อนลง กดวงเพื่ออ่านรายละเอียด",
  howToReadNarrow:
    "หนึ่งแถวคือหนึ่งเดือน วงหนึ่งวงคือกิจกรรมหนึ่ง อยู่ตรงวันที่เริ่ม พื้นที่ของวงตามจำนวนคน วงที่ชนกันเลื่อนลง จำนวนคนทุกครั้งอยู่ในรายการ",
  howToReadBars: "แต่ละแท่งคือยอดรวมของช่วงเวลา เลขเหนือแท่งคือจำนวนคน กิจกรรมมีมากเกินกว่าจะวาดทีละครั้ง จึงอยู่ในรายการและไฟล์ CSV",
  bar: (name: string, events: number, people: number) =>
    `${name} ${formatNumber(events)} กิจกรรม ${formatNumber(people)} คน`,
  legend: {
    counted: "จำนวนคนตามที่พิมพ์",
    uncounted: "? ไม่ได้พิมพ์จำนวนคน",
    repeated: "วันและผู้เข้าร่วมตรงกับอีกแถวหนึ่ง",
  },
  uncounted: "?",
  day: "วันที่",
  total: "เรานับได้",
  totalValue: (events: number, people: number) => `${formatNumber(events)} แถว ${formatNumber(people)} คน`,
  ours: (events: number, people: number) => `เรานับได้ ${formatNumber(events)} แถว ${formatNumber(people)} คน`,
  theirs: (says: readonly string[]) => `รายงานกล่าวว่า ${says.join(" และ ")}`,
  events: (events: number) => `${events} กิจกรรม`,
  people: (people: number | null) => (people === null ? "ไม่พิมพ์จำนวน" : `${formatNumber(people)} คน`),
  month: (month: number, year: number) => `${monthName(month)} ${toBE(year)}`,
  monthValue: (events: number, people: number) => `${events} กิจกรรม ${formatNumber(people)} คน`,
  event: (dates: readonly string[], participants: string) => `${thaiDates(dates)} ${participants}`,
  rows: "ทุกแถวคงตามที่พิมพ์ กิจกรรมที่คร่อมสองเดือนนับในเดือนที่เริ่ม",
} as const;
