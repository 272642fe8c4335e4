import type { Column, ColumnMember, Value } from "./column.ts";

/** A place at which a later report may say again what the entry says in its fields. */
type LaterPlace<F extends string> = { source: string } & { readonly [field in F]?: Value | undefined };

/** What a place says itself of these fields. */
export const saidAgain = <F extends string>(
  place: { readonly [field in F]?: Value | undefined },
  fields: readonly F[],
): { readonly [field: string]: Value | undefined } =>
  Object.fromEntries(fields.flatMap((field) => (place[field] === undefined ? [] : [[field, place[field]]])));

/** The same with its report; `undefined` where it says nothing of them. */
function saidAt<F extends string>(place: LaterPlace<F>, fields: readonly F[]) {
  const said = saidAgain(place, fields);
  return Object.keys(said).length > 0 ? { source: place.source, ...said } : undefined;
}

/** A report may say one thing at one place and another at another: they are one record of it. */
export const bySource = <P extends { source: string }>(said: readonly P[]): P[] =>
  [...Map.groupBy(said, ({ source }) => source).values()].map((ofReport): P => Object.assign({}, ...ofReport));

/**
 * Of entries that several reports tell of: what later ones say of it, report by report. The entry's own columns are the first's.
 * @param list the field that holds the places
 * @param of the columns that say the same of the first report
 */
export const laterColumn = <L extends string, F extends string>(
  list: L,
  of: readonly (Pick<Column<never>, "title" | "choices" | "nothing"> & { name: F })[],
): Column<{ readonly [list in L]: readonly LaterPlace<F>[] }> => ({
  name: "later",
  title: { th: "ที่รายงานเล่มหลังบอก", en: "In later reports" },
  type: "list",
  origin: "report",
  description: {
    th: `ช่อง ${of.map(({ name }) => name).join(" ")} ตามที่รายงานเล่มหลังแต่ละเล่มบอก ส่วนช่องที่มีชื่อเดียวกันเป็นของรายงานเล่มแรก`,
    en: `The columns ${of.map(({ name }) => name).join(", ")} as each later report has them; those columns themselves are the first's`,
  },
  nothing: "ไม่มีรายงานเล่มหลังที่บอก",
  nothingInEnglish: "no later report tells of it",
  parts: [{ name: "source", title: "รายงาน", refersTo: "sources" }, ...of.map(partOf)],
  value: (entry) => {
    const fields = of.map(({ name }) => name);
    return bySource(entry[list].flatMap((place) => saidAt(place, fields) ?? []));
  },
});

const partOf = ({
  name,
  title,
  choices,
  nothing,
}: Pick<Column<never>, "name" | "title" | "choices" | "nothing">): ColumnMember => ({
  name,
  title: title.th,
  ...(choices && { choices }),
  ...(nothing !== undefined && { nothing }),
});
