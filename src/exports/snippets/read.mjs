// Reads the tables in JavaScript: node read.mjs [folder or address of the files]
import { readFile } from "node:fs/promises";

const where = (process.argv[2] ?? ".").replace(/\/$/, "");
const fetchText = async (name) =>
  where.startsWith("http") ? (await fetch(`${where}/${name}`)).text() : readFile(`${where}/${name}`, "utf8");

/** Cells of a CSV file: quoted where they hold a comma, a quote or a line break. */
function rowsOf(text) {
  const rows = [[]];
  for (const [, bare, quoted, end] of text.matchAll(/(?:([^",\r\n]*)|"((?:[^"]|"")*)")(,|\r\n|$)/g)) {
    rows.at(-1).push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
    if (end === "") break;
  }
  return rows.slice(0, -1);
}

function readCell(cell, { type }) {
  if (type === "list") return cell === "" ? [] : cell.split("; ");
  if (type === "array") return cell === "" ? [] : JSON.parse(cell);
  if (cell === "") return null;
  if (type === "object") return JSON.parse(cell);
  if (type === "integer" || type === "number") return Number(cell);
  if (type === "boolean") return cell === "true";
  // One apostrophe guards what a spreadsheet would change.
  return cell.replace(/^'/, "");
}

export async function readTables() {
  const { resources } = JSON.parse(await fetchText("datapackage.json"));
  const tables = {};
  for (const { name, path, schema } of resources) {
    const [, ...rows] = rowsOf((await fetchText(path)).replace(/^\uFEFF/, ""));
    tables[name] = rows.map((row) =>
      Object.fromEntries(schema.fields.map((field, i) => [field.name, readCell(row[i], field)])),
    );
  }
  return tables;
}

for (const [name, records] of Object.entries(await readTables())) console.log(`${name}\t${records.length}`);
