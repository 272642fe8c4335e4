/** The sentences of our answers, and what each rests on. */
import type { ColumnPlace } from "../collections/column.ts";
import { frame } from "../collections/columns.ts";
import { collections } from "../collections/index.ts";
import { GROUNDS } from "../collections/question.ts";
import { byId } from "../model/by-id.ts";
import type { Entry, Knowledge } from "../model/knowledge.ts";
import { placeOf } from "../model/places.ts";
import { groundKinds } from "../model/question-grounds.ts";
import { dataText } from "../words/data.ts";
import { questionText } from "../words/questions.ts";
import { joins, joinsOne } from "./join-columns.ts";
import { placeColumns } from "./place-columns.ts";
import type { Table } from "./table.ts";
import { truthOf } from "./truth-column.ts";

type Sentence = Entry<"questions">["answer"][number];
interface SentenceRow {
  id: string;
  url: string;
  title: string;
  question: string;
  number: number;
  said: Sentence;
  unknown: boolean;
}
interface GroundRow {
  id: string;
  url: string;
  title: string;
  question: string;
  sentence: string;
  kind: string;
  ground?: string;
  place?: ColumnPlace;
}

const sentencesOf = (k: Knowledge): SentenceRow[] =>
  k.questions.flatMap(({ id, url, title, answer }) =>
    answer.map((said, i) => ({
      id: `${id}--${i + 1}`,
      url,
      title,
      question: id,
      number: i + 1,
      said,
      unknown: said.unknown,
    })),
  );

export const questionSentences: Table<SentenceRow> = {
  name: "question-sentences",
  ...dataText.tables.questionSentences,
  rows: sentencesOf,
  columns: [
    ...frame("ours"),
    joinsOne("question", "questions"),
    {
      name: "number",
      description: { th: "ลำดับในคำตอบ เริ่มที่ 1", en: "Its place in the answer, from 1" },
      title: { th: "ประโยคที่", en: "Number of the sentence" },
      type: "integer",
      origin: "ours",
      required: true,
      value: ({ number }) => number,
    },
    {
      name: "text",
      description: {
        th: "เว็บเขียนเอง จากที่มาใน question-grounds",
        en: "Written by the site from what stands in question-grounds",
      },
      title: { th: "ประโยค", en: "Sentence" },
      type: "text",
      origin: "ours",
      required: true,
      value: ({ said }) => said.text,
    },
    truthOf(
      "unknown",
      { th: "รายงานไม่ได้กล่าว", en: "The report does not say" },
      {
        th: "true เมื่อประโยคนี้บอกสิ่งที่รายงานไม่รู้หรือไม่ได้บอก จึงไม่ต้องมีที่มา",
        en: "true when the sentence tells what the report does not know or say, and so needs no ground",
      },
    ),
  ],
};

export const questionGrounds: Table<GroundRow> = {
  name: "question-grounds",
  ...dataText.tables.questionGrounds,
  rows: (k) => sentencesOf(k).flatMap((sentence) => groundsOf(k, sentence)),
  columns: [
    ...frame("ours"),
    joinsOne("question", "questions"),
    joins("sentence", "question-sentences", { th: "ประโยค", en: "Sentence" }),
    {
      name: "kind",
      title: { th: "ที่มาเป็นอะไร", en: "What the ground is" },
      type: "text",
      origin: "ours",
      required: true,
      choices: {
        report: questionText.report,
        ...Object.fromEntries(groundKinds.map((kind) => [kind, collections[kind].label])),
      },
      choicesInEnglish: {
        report: "report",
        ...Object.fromEntries(groundKinds.map((kind) => [kind, collections[kind].one])),
      },
      description: {
        th: "report คือที่หนึ่งในรายงาน นอกนั้นเป็นชื่อชุดข้อมูลของรายการในช่อง ground",
        en: "report is a place in a report; any other is the table in which the identifier of ground stands",
      },
      value: ({ kind }) => kind,
    },
    {
      name: "ground",
      description: { th: "รหัสในตารางที่ช่อง kind บอก", en: "Identifier in the table that kind names" },
      title: { th: "รหัสของที่มา", en: "Identifier of the ground" },
      type: "text",
      origin: "ours",
      nothing: "ที่มาเป็นที่หนึ่งในรายงาน",
      nothingInEnglish: "the ground is a place in a report",
      value: ({ ground }) => ground ?? null,
    },
    ...placeColumns(false),
  ],
};

/** The title and address of each row are those of what the sentence rests on. */
function groundsOf(k: Knowledge, { id: sentence, question, said }: SentenceRow): GroundRow[] {
  const places = said.sources.map((place) => {
    const { label, url } = placeOf(k, place);
    return { kind: "report", title: label, url, place };
  });
  const entries = GROUNDS.flatMap((field) => {
    const kind = field === "terms" ? "glossary" : field;
    return said[field].flatMap((ground) => {
      const entry = byId<{ id: string; title: string; url: string }>(k[kind], ground);
      return entry ? { kind, ground, title: entry.title, url: entry.url } : [];
    });
  });
  return [...places, ...entries].map((row, i) => ({ ...row, id: `${sentence}--${i + 1}`, question, sentence }));
}
