/**
 * How the files of a table end ► their media types: by IANA, where Apache registered that of Parquet. In the order in
 * which they are offered.
 */
export const FORMATS = {
  csv: "text/csv",
  json: "application/json",
  parquet: "application/vnd.apache.parquet",
} as const;
export type Format = keyof typeof FORMATS;
export const formats: readonly Format[] = ["csv", "json", "parquet"];
