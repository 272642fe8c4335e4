import { expect, it } from "vitest";
import { contentFile } from "../../../src/content/files.ts";
import { releaseNow, versionOf } from "../../../src/model/release.ts";

const file = (path: string, text: string) => contentFile(path, new TextEncoder().encode(text));
const files = [file("lessons/a.md", "ก"), file("lessons/b.md", "ข")];

it("is named by what the entries say, by nothing else", () => {
  const version = versionOf(files);
  expect(version).toMatch(/^[0-9a-f]{12}$/);
  expect(versionOf([...files, file("_templates/lessons.md", "")])).toBe(version);
  const [first, second] = files;
  for (const other of [
    [first],
    [first, file("lessons/b.md", "ค")],
    [first, file("lessons/c.md", "ข")],
    [second, first],
  ])
    expect(versionOf(other.filter((file) => file !== undefined))).not.toBe(version);
});

it("has a day only where the history is known", () => {
  const { version, date } = releaseNow();
  expect(version).toMatch(/^[0-9a-f]{12}$/);
  expect(date ?? "2007-01-01").toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
