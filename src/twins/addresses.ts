/** What the address of a tool chooses, from what reads it, and which files hold the same data. */
import { listPages } from "../collections/index.ts";
import { kindNames, kinds } from "../collections/kinds.ts";
import { regions } from "../data/provinces.ts";
import { CHOICE } from "../diagrams/explorer/choice.ts";
import { TWIN } from "../editions/markdown/markdown-page.ts";
import { formats } from "../exports/formats.ts";
import { DESCRIPTOR } from "../exports/package-zip.ts";
import { tables } from "../exports/tables.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { EXACT, type FacetName, facetNames, QUERY, writeAddress } from "../search/address.ts";
import { dataText, dictionaryTitle } from "../words/data.ts";
import { explorerText } from "../words/diagrams/explorer.ts";
import { editionText } from "../words/editions.ts";

import { searchPageText } from "../words/search.ts";
import { twinText } from "../words/twins.ts";
import { workbenchText } from "../words/workbench.ts";
import { EMPTY, MOST_COMPARED } from "../workbench/state.ts";
import { FILTERS, WORDS, writeState } from "../workbench/write-address.ts";
import { idsOf } from "./data-files.ts";
import { code, type LinePiece, line, link, list, valued } from "./parts.ts";

const text = twinText.address;

/** The tools whose address chooses what they show, each with how it is told. */
export const toolsInMarkdown: Readonly<Record<string, (k: Knowledge) => string[]>> = {
  "/search/": search,
  "/data/table/": table,
  "/diagrams/explorer/": explorer,
};

/** @param parameters name and what it chooses @param example the query of an address, with its `?` */
const told = (path: string, parameters: readonly string[], example: string | undefined): string[] => [
  `## ${text.title}`,
  line(text.how),
  list(parameters),
  ...(example === undefined
    ? []
    : [line(`${text.example} `, link(decodeURIComponent(path + example), path + example))]),
];

/** `**province**: จังหวัด` @param pieces what may stand there */
const parameter = (name: string, meaning: string, ...pieces: readonly LinePiece[]): string =>
  line(code(name), `: ${meaning}`, ...(pieces.length > 0 ? [" ", ...pieces] : []));

/** All data files, and what they mean. */
const allData = (): string[] => [
  line(link(DESCRIPTOR, `/data/${DESCRIPTOR}`), ` ${editionText.llms.package}`),
  line(link(dataText.title, `/data/${TWIN}`)),
  line(link(dictionaryTitle, `/data/dictionary/${TWIN}`)),
];

function search(k: Knowledge): string[] {
  const values: Readonly<Record<FacetName, readonly LinePiece[]>> = {
    kind: valued(kindNames.map((kind) => [kind, kinds[kind].label])),
    province: [text.ids, idsOf("provinces")],
    region: valued(Object.values(regions).map((region) => [region, region])),
    factor: [text.ids, idsOf("factors")],
  };
  const [province] = k.provinces;
  const example = province && writeAddress({ query: province.title, filters: { kind: "networks" }, literal: false });
  return [
    ...told(
      "/search/",
      [
        parameter(QUERY, text.search[QUERY]),
        ...facetNames.map((name) => parameter(name, text.search[name], ...values[name])),
        parameter(EXACT, text.search[EXACT]),
      ],
      example,
    ),
    `## ${twinText.files}`,
    list([
      ...allData(),
      line(link(listPages.report.title, `/report/${TWIN}`)),
      line(link(searchPageText.index, `/search/names/${TWIN}`)),
    ]),
  ];
}

function table(): string[] {
  const values: Partial<Record<(typeof WORDS)[number], readonly LinePiece[]>> = {
    collection: valued(tables.map(({ name, label }) => [name, label])),
    compare: [text.most(MOST_COMPARED)],
  };
  const shown = tables.find(({ columns }) => columns.some(({ choices }) => choices));
  const by = shown?.columns.find(({ choices }) => choices)?.name ?? null;
  return [
    line(workbenchText.lead),
    ...told(
      "/data/table/",
      [
        ...WORDS.map((word) => parameter(word, text.table[word], ...(values[word] ?? []))),
        parameter(`{${text.column}}`, text.filters.value),
        ...FILTERS.map((filter) => parameter(`{${text.column}}.${filter}`, text.filters[filter])),
      ],
      shown && writeState(shown.name, { ...EMPTY, by }),
    ),
    line(`${text.columns} `, link(dictionaryTitle, `/data/dictionary/${TWIN}`)),
    `## ${twinText.files}`,
    list(tables.map(({ name, label }) => line(`${label}: `, ...filesOf(name)))),
  ];
}

const filesOf = (name: string): LinePiece[] =>
  formats.flatMap((format, i) => [...(i === 0 ? [] : [" · "]), link(format.toUpperCase(), `/data/${name}.${format}`)]);

function explorer(k: Knowledge): string[] {
  const [network] = k.networks;
  const csv = "/diagrams/explorer.csv";
  return [
    ...told(
      "/diagrams/explorer/",
      [parameter(CHOICE, text.of, ...valued(Object.entries(explorerText.kinds)))],
      network && `?${new URLSearchParams({ [CHOICE]: `network/${network.id}` })}`.replaceAll("%2F", "/"),
    ),
    `## ${twinText.files}`,
    list([line(link(explorerText.name, csv), " CSV"), ...allData()]),
  ];
}
