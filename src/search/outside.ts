/**
 * What a query names that lies outside of all reports, a place, a year or our own days, and what is asked beside it. Read when one is
 * named: what it shares with every search is handed to it, since a module that both import would be one file more for all.
 */
import { toBE } from "../text/dates.ts";
import { arabicDigits } from "../text/normalise.ts";
import type { Answer, SomeOfIt } from "./answer.ts";
import type { AbsentThing } from "./catalogue.ts";
import type { cutRun, RunPiece } from "./cut-run.ts";
import type { Language } from "./lattice.ts";
import type { Run } from "./parse.ts";
import type { Hit } from "./rank.ts";
import type { SearchData } from "./search-data.ts";

/** Who answers queries. */
interface Asked {
  data: Pick<SearchData, "records" | "vocabulary">;
  absent: readonly AbsentThing[];
  language: Language;
  cutRun: typeof cutRun;
  /** A name that is no other word. */
  isPlain: (name: string) => boolean;
  /** It holds all of the query, but nowhere side by side. */
  isScattered: (hit: Hit) => boolean;
  search: (rest: string, literal?: boolean) => Promise<Answer>;
}

/** What answers the query beside a place or a time that lies outside; undefined when it names none. */
export async function besideOutside(raw: string, runs: readonly Run[], asked: Asked): Promise<Answer | undefined> {
  const { data } = asked;
  const there = placesIn(runs, asked);
  if (there.places.length > 0) {
    const { some, ...answer } = await restOf(there.rest, asked);
    const places = there.places.map(({ name = "", words, near }) => ({ said: name, words, near }));
    return { ...answer, some: { ...some, absent: [...places, ...some.absent] } };
  }
  const begun = begunPlace(runs, asked);
  if (begun) return { ...(await asked.search(begun)), change: { query: begun, reason: "spelling" } };
  const { newest } = data.records;
  if (newest === undefined) return undefined;
  const later = laterYear(raw, newest, (key) => data.vocabulary.has(key)) ?? (await ownDays(raw, asked));
  if (!later) return undefined;
  const { rest, ...time } = later;
  const { some, ...answer } = await restOf(rest, asked);
  return { ...answer, some: { ...some, later: { ...time, newest } } };
}

/** Who says so asks how things are now, long after any report: ราคาข้าววันนี้. */
const NOW = /(?:ทุก)?(?:วัน|ตอน|เดี๋ยว|ปี|เดือน)นี้/;

/** The query without the words for our own days; undefined where it has none, or where the site says just this of them. */
async function ownDays(raw: string, { search, isScattered }: Asked): Promise<{ rest: string } | undefined> {
  const [said] = NOW.exec(raw) ?? [];
  if (said === undefined) return undefined;
  const rest = raw.replace(said, " ").trim();
  // In quotation marks: ปี and นี้ are words that may be left out.
  const { hits } = await search(`"${said}" ${rest}`, true);
  return hits.every(isScattered) ? { rest } : undefined;
}

/** Of the best answer to a part of the query, what another must be worth: the word that is left may stand nearly everywhere. */
const GOOD_ENOUGH = 0.5;

/** What answers the rest of a query: no answer to all of it. */
async function restOf(rest: string, asked: Asked): Promise<Answer & { some: SomeOfIt }> {
  const { hits, some, change } = await asked.search(rest);
  const good = hits.filter(({ score }) => score >= GOOD_ENOUGH * (hits[0]?.score ?? 0));
  const all = [...good.map((hit) => ({ ...hit, missing: [] })), ...(some?.hits ?? [])];
  return { hits: [], parts: [], some: { nowhere: [], absent: [], ...some, hits: all }, ...(change ? { change } : {}) };
}

/** What joins a place to what is asked of it, beside the words that may always be left out. */
const AROUND: ReadonlySet<string> = new Set("ใกล้ ใกล้กับ ใกล้ๆ แถว แถวๆ ละแวก รอบ รอบๆ พื้นที่ เขต".split(" "));

/**
 * The places of which no report speaks, anywhere in the query, and the query without them. A short name may be another word: it is one
 * only where the query has it apart, and no text has it.
 */
function placesIn(
  runs: readonly Run[],
  { data, ...asked }: Pick<Asked, "data" | "absent" | "language" | "cutRun" | "isPlain">,
): { places: AbsentThing[]; rest: string } {
  const places: AbsentThing[] = [];
  const rest: string[] = [];
  for (const run of runs) {
    let kept: RunPiece[] = [];
    for (const piece of asked.cutRun(run, asked.language)) {
      const thing = asked.absent.find(({ said }) => said.includes(piece.text));
      const isSure = asked.isPlain(piece.text) || (piece.text === run.key && !data.vocabulary.has(piece.text));
      if (!thing?.near || !isSure) {
        kept.push(piece);
        continue;
      }
      places.push(thing);
      kept = withoutEnd(kept);
      rest.push(...textOf(kept));
      kept = [];
    }
    rest.push(...textOf(kept));
  }
  const telling = rest.filter((text) => !AROUND.has(text));
  return { places, rest: telling.join(" ") };
}

const textOf = (pieces: readonly RunPiece[]): string[] =>
  pieces.length === 0 ? [] : [pieces.map(({ text }) => text).join("")];

/** Without what only led to the place: ใน, ที่, ใกล้. */
function withoutEnd(pieces: readonly RunPiece[]): RunPiece[] {
  const last = pieces.at(-1);
  return last && (AROUND.has(last.text) || LEADING.has(last.text)) ? withoutEnd(pieces.slice(0, -1)) : [...pieces];
}
const LEADING: ReadonlySet<string> = new Set("ใน ที่ จาก ของ แห่ง อยู่ จังหวัด เมือง".split(" "));

/** So much of a name is typed when it is meant. */
const SHORTEST_BEGINNING = 4;
const BEGINNING_SHARE = 0.6;

/** The one place of which only the beginning was typed, by its name: สุริน. */
function begunPlace([run, ...others]: readonly Run[], { data, absent }: Asked): string | undefined {
  const key = run?.key ?? "";
  if (others.length > 0 || run?.quoted || key.length < SHORTEST_BEGINNING || data.vocabulary.has(key)) return undefined;
  const begun = absent.filter(
    ({ near, said }) =>
      near && said.some((name) => name.startsWith(key) && key.length >= BEGINNING_SHARE * name.length),
  );
  return begun.length === 1 ? begun[0]?.name : undefined;
}

/** Later than the newest report by more years than this, a number is hardly a year. */
const YEARS_ON = 50;
const YEAR = /(?:ใน\s*)?(?:ปี\s*)?(?:[พค]\.?ศ\.?\s*)?(?<![\d.,])(\d{4})(?![.,]?\d)/;

/**
 * A year after the newest report.
 * @param newest its Buddhist-era year
 * @returns the year in the Buddhist era, and the query without it
 */
function laterYear(
  raw: string,
  newest: number,
  stands: (key: string) => boolean,
): { year: number; rest: string } | undefined {
  const text = arabicDigits(raw);
  const [said = "", typed = ""] = YEAR.exec(text) ?? [];
  const year = [Number(typed), toBE(Number(typed))].find((year) => year > newest && year <= newest + YEARS_ON);
  return year === undefined || stands(typed) ? undefined : { year, rest: text.replace(said, " ").trim() };
}
