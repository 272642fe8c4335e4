import type { Knowledge } from "../model/knowledge.ts";
import { formatNumber } from "../text/numbers.ts";
import { statusText as words } from "../words/diagrams/status.ts";
import { type Breakdown, breakdowns, isRounded } from "./breakdowns.ts";
import type { Diagram, DiagramDefinition, Remark, Tools } from "./diagram.ts";
import { narrowly } from "./drawn.ts";
import { narrowStatusScene } from "./narrow-status.ts";
import { figureDrawn, sectionsOf, standsFor } from "./provenance.ts";
import { wholeDisagrees } from "./status-bars.ts";
import { statusScene } from "./status-scene.ts";

/** More remarks than this nobody reads. */
const MOST_REMARKS = 12;

/** Numbers that occur in more than one breakdown, so that nobody takes them for the same networks. */
function sameNumbers(all: readonly Breakdown[], reported?: string): Remark[] {
  const byValue = Map.groupBy(
    all.flatMap(({ parts }) => parts),
    ({ statistic }) => statistic.value,
  );
  return [...byValue]
    .filter(([, parts]) => parts.length > 1)
    .slice(0, MOST_REMARKS)
    .map(([value, parts]) => ({
      text: words.sameNumber(
        value,
        parts.map(({ name }) => name),
        reported,
      ),
    }));
}

const ID = "network-status";

export const networkStatus: DiagramDefinition = {
  id: ID,
  outgrown: "statistics",
  drawable: (k) => k.statistics.some(({ part }) => part !== undefined),
  build: (k: Knowledge, tools: Tools): Diagram => {
    const all = breakdowns(k);
    const [first] = all;
    if (!first) throw new Error("ไม่มีตัวเลขที่มีช่อง part");
    // The takeaway: what the report says of only a part, and the smaller wholes.
    const partial = all
      .filter(({ rest }) => rest > 0)
      .flatMap(({ parts }) => parts.map(({ name, statistic }) => ({ name, value: statistic.value })));
    const smaller = all
      .filter(({ whole }) => whole !== first.whole)
      .map(({ by, whole }) => ({ name: by, value: whole.value }));
    const statistics = all.flatMap(({ parts, whole }) => [whole, ...parts.map(({ statistic }) => statistic)]);
    const figure = figureDrawn(k, ID);
    const ways = all.filter(({ whole }) => whole === first.whole).length;
    const discrepancies = new Set([
      ...statistics.flatMap((statistic) => statistic.discrepancies),
      ...all.flatMap(({ disputed }) => disputed),
    ]);
    return {
      id: ID,
      name: words.name,
      title: words.title(first.whole.value, first.whole.unit, [...partial, ...smaller]),
      summary: words.summary(ways, first.whole.value, tools.reported),
      howToRead: words.howToRead(all.some(isRounded)),
      citations: sectionsOf(statistics, figure?.citation),
      ...standsFor(figure ? [figure] : []),
      redrawn: true,
      placesReported: "below",
      dashed: words.dashed,
      remarks: [...sameNumbers(all, tools.ofNumbers), ...[...discrepancies].map((discrepancy) => ({ discrepancy }))],
      ...tools.draw(() => statusScene(all, tools)),
      ...narrowly(tools, () => narrowStatusScene(all, tools)),
      alternative: {
        form: "list",
        items: all.map((breakdown) => ({
          text: breakdown.by,
          value: words.total(breakdown.whole.value, breakdown.whole.unit),
          disagrees: breakdown.disputed.length > 0 || wholeDisagrees(all, breakdown),
          children: breakdown.parts.map(({ statistic, name }) => ({
            text: name,
            href: statistic.url,
            value: formatNumber(statistic.value),
            disagrees: statistic.discrepancies.length > 0,
            share: statistic.value / first.whole.value,
          })),
        })),
      },
      data: all.flatMap(({ by, whole, parts }) =>
        parts.map(({ statistic, name }) => ({
          id: statistic.id,
          url: statistic.url,
          title: name,
          by,
          value: statistic.value,
          whole: whole.value,
        })),
      ),
      published: true,
    };
  },
};
