import { formatNumber } from "../text/numbers.ts";

const counting =
  (unit: string) =>
  (count: number): string =>
    `${formatNumber(count)} ${unit}`;

/** So many of what the site counts, as its sentences say it: `1,204 เครือข่าย`. */
export const counted = {
  networks: counting("เครือข่าย"),
  provinces: counting("จังหวัด"),
  lessons: counting("บทเรียน"),
  events: counting("กิจกรรม"),
  people: counting("คน"),
};
