import { describe, expect, it } from "vitest";
import { rowsOf } from "../../data-package.ts";
import { knowledge, knowledgeOf } from "../../knowledge.ts";
import { publishedOf } from "../../published.ts";

/** Who has only the CSV files finds every place that they name, by what the conventions say of places. */
describe.each(Object.entries({ "the content": knowledge, "two reports": knowledgeOf("tests/fixtures/two-reports") }))(
  "places in the CSV of %s",
  (_, k) => {
    const { files, descriptor } = publishedOf(k);
    const cells = new Map(
      descriptor.resources.flatMap((resource) => {
        const file = files.find(({ table }) => table.name === resource.name);
        return file ? [[resource.name, rowsOf(resource, file.csv)] as const] : [];
      }),
    );
    const addresses = new Map(cells.get("sections")?.map(({ id, url }) => [id, url]));

    it("lead to a section, and with its address to where JSON says", () => {
      let found = 0;
      for (const { table, records } of files)
        for (const [i, record] of records.entries()) {
          const places = table.columns.some(({ name, type }) => name === "sources" && type === "places");
          const cell = cells.get(table.name)?.[i]?.sources ?? "";
          if (!places || cell === "") continue;
          const written = [...cell.matchAll(/(?:^|; )([^\s:;]+:[^\s#;]+)(?:#([^\s;]+))?(?= ลำดับ| “|; |$)/g)];
          expect(
            written.map(([, section, at]) => [addresses.get(section ?? ""), at].filter(Boolean).join("#")),
            `${table.name} ${record.id}: ${cell}`,
          ).toEqual([record.sources].flat().map((place) => `/library${Object(place).anchor}`));
          found += written.length;
        }
      expect(found).toBeGreaterThan(0);
    });

    it("have a key wherever a column is a section", () => {
      for (const { name, schema } of descriptor.resources)
        if (name !== "sections" && schema.fields.some((field) => field.name === "section"))
          expect(schema.foreignKeys, name).toContainEqual({
            fields: ["section"],
            reference: { resource: "sections", fields: ["id"] },
          });
    });

    it("of two reports are told apart", () => {
      expect(cells.get("sections")).toHaveLength(k.sections.length);
      expect(addresses.size).toBe(k.sections.length);
    });
  },
);
