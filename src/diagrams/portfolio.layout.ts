import { type DegreeWords, degreeWords, type Strength } from "../model/degrees.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { formatNumber } from "../text/numbers.ts";
import { counted } from "../words/counted.ts";
import { portfolioText as words } from "../words/diagrams/status.ts";
import { beadPaths, type Fill } from "./bead-rows.ts";
import type { Diagram, DiagramDefinition, Tools } from "./diagram.ts";
import { narrowly } from "./drawn.ts";
import { type Box, boundingBox } from "./geometry.ts";
import { label, NARROW, SMALL, WIDE } from "./marks.ts";
import { isNetworkType, type NetworkType, networkTypes } from "./network-types.ts";
import { sectionsOf } from "./provenance.ts";
import type { Mark, Scene, SceneNode } from "./scene.ts";

/** A sheet for two by two: its width, where its cells begin, how large a bead and a number are. */
interface CellSheet {
  width: number;
  /** Room for the names of rows at the left; none: they stand over their row. */
  left: number;
  beads: number;
  number: number;
  pad: number;
}
const DESK: CellSheet = { width: WIDE, left: 160, beads: 1.8, number: 34, pad: 24 };
const PHONE: CellSheet = { width: NARROW, left: 0, beads: 0.9, number: 34, pad: 10 };
const STRENGTHS = ["strong", "weak"] as const;
/** More rows of beads than this nobody counts: a bead then stands for ten, or a hundred. */
const MOST_BEADS = 200;

const unitOf = (types: readonly NetworkType[]): number => {
  const most = Math.max(...types.map(({ count }) => count), 1);
  return 10 ** Math.max(0, Math.ceil(Math.log10(most / MOST_BEADS)));
};
const fillOf = (team: Strength, leaders: Strength): Fill | undefined =>
  team === "strong" ? (leaders === "strong" ? "all" : "lower") : leaders === "strong" ? "upper" : undefined;

/** Number, name, and a bead for each network: filled below for the team, above for the leaders. */
function typeNode(
  type: NetworkType,
  { x, y, width }: Box,
  { said, unit }: { said: DegreeWords; unit: number },
  sheet: CellSheet,
  { wrap }: Tools,
): SceneNode {
  const { team, leaders } = type;
  const both = team === "strong" && leaders === "strong";
  const ink = both ? "green" : "ink";
  const number = label(wrap, formatNumber(type.count), {
    x,
    y,
    width,
    size: sheet.number,
    bold: true,
    ink,
    maxLines: 1,
  });
  const name = label(wrap, type.title, { x, y: y + number.box.height, width, bold: true, ink, maxLines: 3 });
  const fill = fillOf(team, leaders);
  const top = name.box.y + name.box.height + 8;
  const rows = beadPaths({ x, y: top }, Math.ceil(type.count / unit), fill ?? "all", sheet.beads);
  const marks: Mark[] = [
    number.mark,
    name.mark,
    { kind: "path", d: rows.beads, tone: "outline" },
    ...(fill ? [{ kind: "path", d: rows.filled, tone: "solid" } as const] : []),
  ];
  return {
    id: type.id,
    label: `${type.title} ${counted.networks(type.count)} ${said.both(team, leaders)}`,
    href: type.url,
    box: boundingBox([number.box, name.box, { x, y: top, width: rows.width, height: rows.height }]),
    marks,
  };
}

function portfolioScene(types: readonly NetworkType[], said: DegreeWords, sheet: CellSheet, tools: Tools): Scene {
  const { wrap } = tools;
  const { width, left, pad } = sheet;
  const back: Mark[] = [];
  const nodes: SceneNode[] = [];
  const unit = unitOf(types);
  const cell = (width - left) / 2;
  const heads = STRENGTHS.map((leaders, i) =>
    label(wrap, said.leaders(leaders), {
      x: left + i * cell + (left > 0 || i > 0 ? pad : 0),
      y: 2,
      width: cell - pad - 4,
      ink: "quiet",
      bold: leaders === "strong",
    }),
  );
  back.push(...heads.map(({ mark }) => mark));
  let y = Math.max(...heads.map(({ box }) => box.y + box.height)) + 6;
  for (const team of STRENGTHS) {
    back.push({ kind: "path", d: `M0 ${y}H${width}`, tone: "hair" });
    const row = label(wrap, said.team(team), {
      x: 0,
      y: y + 8,
      width: left > 0 ? left - 12 : width,
      ink: "quiet",
      bold: team === "strong",
    });
    back.push(row.mark);
    const start = left > 0 ? y + 8 : row.box.y + row.box.height + 4;
    let bottom = row.box.y + row.box.height;
    STRENGTHS.forEach((leaders, i) => {
      const x = left + i * cell + (left > 0 || i > 0 ? pad : 0);
      const box: Box = { x, y: start, width: left + (i + 1) * cell - x - 6, height: 0 };
      const type = types.find((each) => each.team === team && each.leaders === leaders);
      if (type) {
        const node = typeNode(type, box, { said, unit }, sheet, tools);
        nodes.push(node);
        bottom = Math.max(bottom, node.box.y + node.box.height);
      } else {
        const none = label(wrap, words.unsaid, { ...box, y: start + 14, size: SMALL, ink: "quiet" });
        back.push(none.mark);
        bottom = Math.max(bottom, none.box.y + none.box.height);
      }
    });
    back.push({ kind: "path", d: `M${left + cell} ${left > 0 ? y : start}V${Math.ceil(bottom + 10)}`, tone: "hair" });
    y = Math.ceil(bottom + 18);
  }
  return { width, height: y - 6, back, nodes };
}

const ID = "portfolio";

export const portfolio: DiagramDefinition = {
  id: ID,
  outgrown: "framework",
  drawable: (k) => k.framework.some(isNetworkType),
  build: (k: Knowledge, tools: Tools): Diagram => {
    const types = networkTypes(k);
    const said = degreeWords(k, types[0]);
    const whole = types.reduce((sum, { count }) => sum + count, 0);
    return {
      id: ID,
      name: words.name,
      title:
        words.titleStart(whole, types.length) + words.title(types.map(({ title, count }) => ({ name: title, count }))),
      summary: words.summary,
      howToRead: words.howToRead(unitOf(types), said.team("strong"), said.leaders("strong")),
      citations: sectionsOf(types),
      redrawn: true,
      remarks: [],
      ...tools.draw(() => portfolioScene(types, said, DESK, tools)),
      ...narrowly(tools, () => portfolioScene(types, said, PHONE, tools)),
      alternative: {
        form: "list",
        items: [
          ...types.map(({ title, url, count, team, leaders }) => ({
            text: title,
            href: url,
            value: counted.networks(count),
            share: count / Math.max(...types.map((type) => type.count), 1),
            note: said.both(team, leaders),
          })),
          ...STRENGTHS.flatMap((leaders) =>
            STRENGTHS.filter((team) => !types.some((type) => type.team === team && type.leaders === leaders)).map(
              (team) => ({
                text: said.both(team, leaders),
                note: words.unsaid,
                quiet: true,
              }),
            ),
          ),
        ],
      },
      data: types.map((type) => ({
        id: type.id,
        url: type.url,
        title: type.title,
        team: type.team,
        leaders: type.leaders,
        count: type.count,
      })),
      published: true,
    };
  },
};
