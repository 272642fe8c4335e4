import type { Knowledge } from "../model/knowledge.ts";
import { formatNumber } from "../text/numbers.ts";
import { portfolioText as words } from "../words/diagrams/status.ts";
import { boundingBox, squareAround } from "./geometry.ts";
import { label, SMALL } from "./marks.ts";
import { ascent, lineHeight, measure } from "./measure.ts";
import { isNetworkType, type NetworkType, networkTypes } from "./network-types.ts";
import { sectionsOf } from "./provenance.ts";
import type { Diagram, DiagramDefinition, Mark, Scene, SceneNode, Tools } from "./types.ts";

const WIDTH = 940;
const LEFT = 178;
const CELL = { width: 376, height: 226 };
const RADIUS = 76;
const NUMBER = 30;
const COLUMNS = ["weak", "strong"] as const;
const ROWS = ["strong", "weak"] as const;

function portfolioScene(types: readonly NetworkType[], { wrap }: Tools): Scene {
  const back: Mark[] = [];
  const nodes: SceneNode[] = [];
  const most = Math.max(...types.map(({ count }) => count), 1);
  const top = 2;
  const bottom = top + 2 * CELL.height;
  ROWS.forEach((leaders, row) => {
    const y = top + row * CELL.height;
    back.push(
      label(wrap, words.leaders[leaders], {
        x: LEFT - 18,
        y: y + CELL.height / 2,
        width: 150,
        bold: leaders === "strong",
        anchor: "end",
        middle: true,
      }).mark,
    );
    COLUMNS.forEach((team, column) => {
      const x = LEFT + column * CELL.width;
      const centre = x + CELL.width / 2;
      if (row === 0)
        back.push(
          label(wrap, words.team[team], {
            x: centre,
            y: bottom + 10,
            width: CELL.width - 20,
            bold: team === "strong",
            anchor: "middle",
            maxLines: 1,
          }).mark,
        );
      back.push({ kind: "rect", x, y, width: CELL.width, height: CELL.height, tone: "line" });
      const here = types.find((type) => type.team === team && type.leaders === leaders);
      if (!here) {
        back.push(
          label(wrap, words.unsaid, {
            x: centre,
            y: y + CELL.height / 2,
            width: CELL.width - 30,
            size: SMALL,
            ink: "quiet",
            anchor: "middle",
            middle: true,
          }).mark,
        );
        return;
      }
      const best = team === "strong" && leaders === "strong";
      const r = RADIUS * Math.sqrt(here.count / most);
      const circle: Mark = { kind: "circle", cx: centre, cy: y + 14 + RADIUS, r, tone: best ? "solid" : "outline" };
      const text = formatNumber(here.count);
      const number: Mark = {
        kind: "text",
        x: centre,
        y: circle.cy - lineHeight(NUMBER) / 2 + ascent(NUMBER),
        lines: [text],
        size: NUMBER,
        bold: true,
        ink: best ? "paper" : "green",
        anchor: "middle",
        width: measure(text, NUMBER, 700),
      };
      const name = label(wrap, here.title, {
        x: centre,
        y: circle.cy + RADIUS + 10,
        width: CELL.width - 30,
        bold: true,
        anchor: "middle",
        maxLines: 1,
      });
      nodes.push({
        id: here.id,
        label: `${here.title} ${words.count(here.count)} ${words.both(team, leaders)}`,
        href: here.url,
        box: boundingBox([squareAround({ x: centre, y: circle.cy }, r), name.box]),
        marks: [circle, number, name.mark],
      });
    });
  });
  return { width: WIDTH, height: bottom + 42, back, nodes };
}

const ID = "portfolio";

export const portfolio: DiagramDefinition = {
  id: ID,
  outgrown: "framework",
  drawable: (k) => k.framework.some(isNetworkType),
  build: (k: Knowledge, tools: Tools): Diagram => {
    const types = networkTypes(k);
    const whole = types.reduce((sum, { count }) => sum + count, 0);
    return {
      id: ID,
      name: words.name,
      title:
        words.titleStart(whole, types.length) + words.title(types.map(({ title, count }) => ({ name: title, count }))),
      summary: words.summary,
      howToRead: words.howToRead,
      citations: sectionsOf(types),
      redrawn: true,
      remarks: [],
      ...tools.draw(() => portfolioScene(types, tools)),
      alternative: {
        form: "list",
        items: [
          ...types.map(({ title, url, count, team, leaders }) => ({
            text: title,
            href: url,
            value: words.count(count),
            share: count / Math.max(...types.map((type) => type.count), 1),
            note: words.both(team, leaders),
          })),
          ...ROWS.flatMap((leaders) =>
            COLUMNS.filter((team) => !types.some((type) => type.team === team && type.leaders === leaders)).map(
              (team) => ({
                text: words.both(team, leaders),
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
