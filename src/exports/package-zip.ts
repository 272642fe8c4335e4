/** All that one takes away at once: the CSV files, what they are, how to read them, and what proves that none was changed. */
import type { Bilingual } from "../collections/column.ts";
import { escapeLineEnds, escapeMarkdown } from "../text/escape-markdown.ts";
import { packageText } from "../words/data-package.ts";
import { CHANGES_FILE } from "./changes-file.ts";
import type { DataFile } from "./data-file.ts";
import { type DataPackage, sha256 } from "./data-package.ts";
import { type ZipFile, zip } from "./zip.ts";

/** A program that reads the files, to begin from. */
export interface Snippet {
  /** `read.py` */
  file: string;
  /** `Python` */
  language: string;
  code: string;
}

export const CHECKSUMS = "SHA256SUMS";
export const DESCRIPTOR = "datapackage.json";

/** As it is published, and as it is in the zip. */
export const descriptorText = (descriptor: DataPackage): string => `${JSON.stringify(descriptor, null, 1)}\n`;

/** @param changes what changed, if that is known (changes-file.ts) */
export function packageZip(
  descriptor: DataPackage,
  files: readonly DataFile[],
  snippets: readonly Snippet[],
  changes?: string,
): Buffer {
  const inside: ZipFile[] = [
    { name: "README.md", data: readme(descriptor, snippets, changes !== undefined) },
    { name: DESCRIPTOR, data: descriptorText(descriptor) },
    ...(changes === undefined ? [] : [{ name: CHANGES_FILE, data: changes }]),
    ...files.map(({ table, csv }) => ({ name: `${table.name}.csv`, data: csv })),
    ...snippets.map(({ file, code }) => ({ name: file, data: code })),
  ];
  const sums = inside.map(({ name, data }) => `${sha256(data)}  ${name}\n`).join("");
  return zip([...inside, { name: CHECKSUMS, data: sums }]);
}

const LANGUAGES = ["th", "en"] as const;

/** Both languages, one after the other. */
const readme = (descriptor: DataPackage, snippets: readonly Snippet[], hasChanges: boolean): string =>
  `${LANGUAGES.map((language) => readmeIn(language, descriptor, snippets, hasChanges)).join("\n---\n\n")}`;

function readmeIn(
  language: keyof Bilingual,
  descriptor: DataPackage,
  snippets: readonly Snippet[],
  hasChanges: boolean,
): string {
  const { readme: words } = packageText;
  const say = (text: Bilingual): string => text[language];
  const facts = [
    [words.version, descriptor.version],
    [words.changed, descriptor.created?.slice(0, 10)],
    [words.home, descriptor.homepage],
  ] as const;
  const list = (items: readonly string[]): string => items.map((item) => `- ${item}\n`).join("");
  return [
    `# ${escapeMarkdown(say(descriptor.titles))}\n`,
    `${say(descriptor.descriptions)}\n`,
    list(facts.flatMap(([label, value]) => (value ? `${say(label)}: ${value}` : []))),
    `## ${say(words.reports)}\n`,
    list(
      descriptor.sources.map(({ title, institution, yearBE, yearCE }) =>
        escapeLineEnds(escapeMarkdown(`${title} (${institution}, ${language === "th" ? yearBE : yearCE})`)),
      ),
    ),
    `## ${say(words.rights)}\n`,
    `${say(descriptor.rights)}\n`,
    `## ${say(words.files)}\n`,
    list([
      ...descriptor.resources.map(
        ({ path, titles, rows, descriptions }) =>
          `\`${path}\` ${[say(titles), say(words.records(rows)), descriptions && say(descriptions)].filter(Boolean).join(" · ")}`,
      ),
      `\`${DESCRIPTOR}\` ${say(words.descriptor)}`,
      ...(hasChanges ? [`\`${CHANGES_FILE}\` ${say(words.changes)}`] : []),
      `\`${CHECKSUMS}\` ${say(words.checksums)}`,
      ...snippets.map((snippet) => `\`${snippet.file}\` ${say(words.snippet)}: ${snippet.language}`),
    ]),
    `## ${say(words.rules)}\n`,
    list(Object.entries(descriptor.conventions).map(([name, text]) => `**${name}**: ${say(text)}`)),
  ].join("\n");
}
