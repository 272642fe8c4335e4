import { describe, expect, it } from "vitest";
import { sceneProblems } from "../../../src/diagrams/check-scene.ts";
import { graphOf } from "../../../src/diagrams/explorer/graph.ts";
import { halves } from "../../../src/diagrams/explorer/halves.ts";
import { shelfCount, shelfName, shelfOf } from "../../../src/diagrams/explorer/joined-files.ts";
import { neighbourScene } from "../../../src/diagrams/explorer/neighbour-scene.ts";
import { MOST_OF_A_GROUP, shelved, shelvesOf } from "../../../src/diagrams/explorer/shelves.ts";
import { exampleOf, type View, viewsOf } from "../../../src/diagrams/explorer/view.ts";
import { viewHtml } from "../../../src/diagrams/explorer/view-html.ts";
import { explorer } from "../../../src/diagrams/explorer.layout.ts";
import { HAIR, overlaps } from "../../../src/diagrams/geometry.ts";
import { finish, toolsFor } from "../../../src/diagrams/registry.ts";
import { organisations } from "../../../src/model/organisations.ts";
import { escapeHtml } from "../../../src/text/escape-html.ts";
import { knowledge } from "../../knowledge.ts";
import { grown, ordinary } from "./grown.ts";
import { networkFixture } from "./network-fixture.ts";

const made = networkFixture();
/** The size that the issue names. */
const large = grown({ ...ordinary, networks: 4551, lessons: 5449, provinces: 76, elsewhere: 455 });
const sizeOf = ({ groups }: View): number => groups.reduce((sum, { things }) => sum + things.length, 0);
const viewOf = (id: string): View => {
  const view = viewsOf(made).get(id);
  if (!view) throw new Error(`no ${id}`);
  return view;
};

describe("what is joined to what", () => {
  const graph = graphOf(knowledge);

  it("has every entry and every named organisation once", () => {
    const { networks, provinces, factors, lessons, topics } = knowledge;
    const entries = [networks, provinces, factors, lessons, topics].reduce((sum, { length }) => sum + length, 0);
    expect(graph.things).toHaveLength(entries + organisations(knowledge).length);
    expect(new Set(graph.things.map(({ id }) => id)).size).toBe(graph.things.length);
  });

  it("joins only what is there, all that entries say, seen from both ends", () => {
    const ids = new Set(graph.things.map(({ id }) => id));
    for (const { from, to } of graph.joins) expect(ids.has(from) && ids.has(to), `${from} ${to}`).toBe(true);
    const of = (reason: string) => graph.joins.filter((join) => join.reason === reason).length;
    expect(of("factor")).toBe(knowledge.lessons.reduce((sum, { factors }) => sum + new Set(factors).size, 0));
    const advised = knowledge.lessons.flatMap(({ province, factors }) =>
      factors.map((factor) => `${province} ${factor}`),
    );
    expect(of("adviceOn")).toBe(new Set(advised.filter((pair) => !pair.startsWith("undefined "))).size);
    expect(of("topic")).toBe(knowledge.lessons.length);
    expect(of("province")).toBe(knowledge.networks.filter(({ province }) => province !== null).length);
    expect([...viewsOf(knowledge).values()].reduce((sum, view) => sum + sizeOf(view), 0)).toBe(2 * graph.joins.length);
  });

  it("groups them by the reason, one name once in each", () => {
    const province = viewOf("province/yasothon");
    expect(province.groups.map(({ reason, end }) => `${reason} ${end}`)).toEqual([
      "province to",
      "advice to",
      "adviceOn from",
    ]);
    for (const { groups } of viewsOf(made).values())
      for (const { things } of groups) expect(new Set(things.map(({ id }) => id)).size).toBe(things.length);
  });
});

describe("what a browser fetches", () => {
  it("has each thing in the file in which it is looked for, and there all that is drawn", () => {
    const shelves = shelvesOf(made);
    const views = viewsOf(made);
    const count = shelfCount(views.size);
    expect(shelves.size).toBe(count);
    for (const [id, view] of views) {
      const found = shelves.get(shelfName(shelfOf(id, count), count))?.[id];
      expect(
        found?.groups.map((group) => group.things.length),
        id,
      ).toEqual(view.groups.map(({ things }) => things.length));
    }
  });

  it("stays small however many entries there are: files of some tens of things, groups with an end", () => {
    const shelves = [...shelvesOf(large, escapeHtml).values()];
    expect(shelves.length).toBeGreaterThan(300);
    const bytes = shelves.map((shelf) => JSON.stringify(shelf).length).sort((a, b) => b - a);
    expect(bytes[0]).toBeLessThan(120_000);
    const groups = shelves.flatMap((shelf) => Object.values(shelf).flatMap((one) => one.groups));
    expect(Math.max(...groups.map(({ things }) => things.length))).toBe(MOST_OF_A_GROUP);
    expect(Math.max(...groups.map(({ count }) => count))).toBeGreaterThan(MOST_OF_A_GROUP);
  });
});

describe("as HTML", () => {
  const html = (view: View) => viewHtml(shelved(view, escapeHtml), (id) => `?of=${id}`, "/page/");

  it("says of each group why it is there and how many are in it; each name leads on, its own page is linked", () => {
    const text = html(viewOf("province/yasothon"));
    const { groups } = viewOf("province/yasothon");
    for (const { things } of groups) {
      expect(text).toContain(` <b>${things.length}</b></h3>`);
      for (const { id, name } of things) expect(text).toContain(`<a href="?of=${id}" data-of="${id}">${name}</a>`);
    }
    expect(text).toContain('<a href="/page/">');
    expect(text.match(/<h2/g)).toHaveLength(1);
    expect(text.match(/<h3/g)).toHaveLength(groups.length);
  });

  it("folds what is more than a handful, and says what only the page has", () => {
    const province = [...viewsOf(large).values()].find((view) =>
      view.groups.some(({ things }) => things.length > MOST_OF_A_GROUP),
    );
    if (!province) throw new Error("no large group");
    const text = html(province);
    expect(text.split("<details").slice(0, 1).join("").match(/<li>/g)?.length).toBeLessThanOrEqual(8);
    expect(text).toMatch(/ที่เหลือ [\d,]+ รายการอยู่ในหน้า/);
  });

  it("writes names as they are", () => {
    const thing = { id: 'organisation/ก"&<b>', kind: "organisation", name: "ก&<b>", href: "/" } as const;
    const text = html({ thing, groups: [{ reason: "speaker", end: "from", things: [thing] }] });
    expect(text).not.toContain("<b>ก");
    expect(text).toContain("ก&amp;&lt;b&gt;");
    expect(text).not.toContain('ก"');
  });

  it("says so where nothing is joined", () => {
    expect(html({ thing: viewOf("network/made-krabi-6").thing, groups: [] })).toContain("ยังไม่มีรายการใด");
  });
});

it("both sides take about as many rows, in their order; one group stands alone at the right", () => {
  const rows = (row: number) => row;
  expect(halves([], rows)).toEqual([[], []]);
  expect(halves([3], rows)).toEqual([[], [3]]);
  expect(halves([3, 8], rows)).toEqual([[3], [8]]);
  expect(halves([3, 8, 4, 4], rows)).toEqual([
    [3, 8],
    [4, 4],
  ]);
  expect(halves([9, 1, 1], rows)).toEqual([[9], [1, 1]]);
});

describe("the picture to take along", () => {
  it("draws anything whole, no name on another", () => {
    const all = [
      ...viewsOf(made).values(),
      ...[...viewsOf(large).values()].filter((view) => sizeOf(view) > 40).slice(0, 3),
    ];
    for (const view of all) {
      const scene = neighbourScene(view, toolsFor(made));
      expect(sceneProblems(scene), view.thing.id).toEqual([]);
      scene.nodes.forEach((a, i) => {
        for (const b of scene.nodes.slice(i + 1)) expect(overlaps(a.box, b.box, HAIR), `${a.id} ${b.id}`).toBe(false);
      });
      expect(scene.back.filter(({ kind }) => kind === "path")).toHaveLength(scene.nodes.length - 1);
    }
  });

  it("is of what is joined for the most reasons and still seen at one look", () => {
    const example = exampleOf(made);
    const most = Math.max(
      ...[...viewsOf(made).values()].filter((v) => sizeOf(v) <= 16).map((view) => view.groups.length),
    );
    expect(example?.groups).toHaveLength(most);
    expect(exampleOf({ ...made, networks: [], lessons: [] })).toBeUndefined();
  });
});

describe("list and data", () => {
  it("list everything by kind, and every join with its reason", () => {
    const { alternative, data } = finish(explorer.build(made, toolsFor(made)), made);
    const { things, joins } = graphOf(made);
    const rows = alternative.items.flatMap(({ children = [] }) => children);
    expect(rows.map(({ group }) => group).sort()).toEqual(things.map(({ id }) => id).sort());
    expect(new Set(data.map(({ id }) => id)).size).toBe(data.length);
    expect(data.flatMap(({ why }) => String(why).split(" · "))).toHaveLength(joins.length);
  });

  it("list what a page can hold of very many, and lead to the others", () => {
    const { alternative } = finish(explorer.build(large, toolsFor(large)), large);
    for (const { children = [], value, text } of alternative.items) {
      const more = children.at(-1);
      if (!more?.quiet) continue;
      expect(more.href, text).toBeDefined();
      expect(children.length, text).toBeLessThan(Number(value?.replace(",", "")));
    }
    expect(alternative.items.reduce((sum, { children = [] }) => sum + children.length, 0)).toBeLessThan(900);
  });
});
