import { describe, expect, it } from "vitest";
import { sceneProblems } from "../../../src/diagrams/check-scene.ts";
import type { ListItem } from "../../../src/diagrams/diagram.ts";
import { factorEgo, networkEgo } from "../../../src/diagrams/ego.layout.ts";
import { egoScene } from "../../../src/diagrams/ego-scene.ts";
import { HAIR, overlaps } from "../../../src/diagrams/geometry.ts";
import { toolsFor } from "../../../src/diagrams/registry.ts";
import { lessonsOfFactor, lessonsOfNetwork } from "../../../src/model/lessons-on.ts";
import { knowledge } from "../../knowledge.ts";
import { networkFixture } from "./network-fixture.ts";

const tools = toolsFor(knowledge);
const networks = knowledge.networks.flatMap((network) => {
  const diagram = networkEgo(knowledge, tools, network);
  return diagram ? [{ network, diagram }] : [];
});
const factors = knowledge.factors.flatMap((factor) => {
  const diagram = factorEgo(knowledge, tools, factor);
  return diagram ? [{ factor, diagram }] : [];
});
const flat = (items: readonly ListItem[]): ListItem[] => items.flatMap((item) => [item, ...flat(item.children ?? [])]);

describe("drawings of one entry", () => {
  it.each([...networks, ...factors].map(({ diagram }) => diagram))(
    "$id has no overlap and nothing outside the frame",
    ({ scene }) => {
      expect(sceneProblems(scene)).toEqual([]);
      scene.nodes.forEach((a, i) => {
        for (const b of scene.nodes.slice(i + 1)) expect(overlaps(a.box, b.box, HAIR), `${a.id} ${b.id}`).toBe(false);
      });
    },
  );

  it("every network that three organisations or lessons belong to has one, and no other", () => {
    const drawn = new Set(networks.map(({ network }) => network.id));
    for (const { id } of knowledge.networks) {
      const naming = [...knowledge.followups, ...knowledge.proposals].filter((e) => e.networks.includes(id));
      const organisations = new Set(naming.flatMap((e) => e.organisations));
      expect(drawn.has(id), id).toBe(organisations.size + lessonsOfNetwork(knowledge, id).length >= 3);
    }
  });

  it("a factor of which two speak has none", () => {
    const [factor] = knowledge.factors;
    const lessons = knowledge.lessons.slice(0, 2).map((lesson, i) => ({
      ...lesson,
      networks: [],
      factors: [factor?.id ?? ""],
      province: ["krabi", "trat"][i],
    }));
    const made = { ...knowledge, lessons };
    expect(factor && factorEgo(made, toolsFor(made), factor)).toBeUndefined();
    expect(factors.map(({ factor }) => factor.id)).toContain(factor?.id);
  });

  it("have a headline that says what it is about, with no count, and only what is so", () => {
    for (const { factor, diagram } of factors) {
      const told = (diagram.alternative.form === "list" ? (diagram.alternative.items[0]?.children ?? []) : []).map(
        ({ text }) => ({ name: text.replace(/ \d+$/, ""), count: Number(/\d+$/.exec(text)?.[0]) }),
      );
      const titles = new Set(knowledge.provinces.map(({ title }) => title));
      const provinces = told.filter(({ name }) => titles.has(name));
      const highest = Math.max(...provinces.map(({ count }) => count));
      const named = provinces.filter(({ name }) => `${diagram.title} `.includes(` ${name} `));
      if (provinces.length > 0) expect(named.length, factor.id).toBeGreaterThan(0);
      for (const { count } of named) expect(count, diagram.title).toBe(highest);
      expect(diagram.title.includes("มากที่สุด")).toBe(provinces.some(({ count }) => count < highest));
    }
    for (const { network, diagram } of networks) {
      const lessons = lessonsOfNetwork(knowledge, network.id);
      const counts = knowledge.factors.map(({ id, title }) => ({
        title,
        count: lessons.filter((lesson) => lesson.factors.includes(id)).length,
      }));
      const highest = Math.max(...counts.map(({ count }) => count));
      const named = counts.filter(({ title }) => diagram.title.includes(`“${title}”`));
      expect(named.length > 0, network.id).toBe(highest > 0);
      for (const { count } of named) expect(count, diagram.title).toBe(highest);
      expect(diagram.title).not.toMatch(/ \d+ /);
    }
  });

  it("have a headline without a hole, whatever a network is joined to", () => {
    const [network] = knowledge.networks;
    if (!network) throw new Error("no network");
    const lessons = knowledge.lessons.slice(0, 3).map((lesson) => ({ ...lesson, networks: [network.id], factors: [] }));
    const titleWith = (organisations: readonly string[]) => {
      const proposals = knowledge.proposals
        .slice(0, 1)
        .map((one) => ({ ...one, networks: [network.id], organisations: [...organisations] }));
      const made = { ...knowledge, lessons, proposals, followups: [] };
      return networkEgo(made, toolsFor(made), network)?.title;
    };
    expect(titleWith(["ธ.ก.ส."])).toBe("รายงานเอ่ยชื่อ ธ.ก.ส. ร่วมกับเครือข่ายนี้");
    expect(titleWith([])).toBe("มีบทเรียนหลายข้อพูดถึงเครือข่ายนี้โดยตรง");
  });

  it("speak only of what they show, at the side where it stands", () => {
    const said = [...networks, ...factors].map(({ diagram }) => ({
      id: diagram.id,
      words: `${diagram.summary} ${diagram.howToRead}`,
      headings: diagram.scene.back.flatMap((mark) => (mark.kind === "text" ? [mark.lines.join(" ")] : [])),
    }));
    for (const { id, words, headings } of said) {
      expect(headings.length, id).toBeGreaterThan(0);
      if (id.startsWith("ego-") && !headings.includes("หน่วยงานและบุคคล"))
        expect(words, id).not.toContain("หน่วยงานและบุคคล");
      if (!headings.includes("ปัจจัย")) expect(words, id).not.toContain("ปัจจัยที่บทเรียนพูดถึง");
      expect(words.includes("ซ้ายคือ"), id).toBe(
        headings.includes("บทเรียนมาจาก") || (headings.includes("หน่วยงานและบุคคล") && headings.includes("บทเรียน")),
      );
    }
  });

  it("the list of a network holds every lesson, also those that the drawing leaves out", () => {
    for (const { network, diagram } of networks) {
      if (diagram.alternative.form !== "list") throw new Error("a list is expected");
      const links = flat(diagram.alternative.items).map(({ href }) => href);
      for (const { url } of lessonsOfNetwork(knowledge, network.id)) expect(links).toContain(url);
    }
  });

  it("lines join a lesson to each of its factors", () => {
    for (const { network, diagram } of networks) {
      const lessons = lessonsOfNetwork(knowledge, network.id).filter(({ id }) =>
        diagram.scene.nodes.some((node) => node.id === id),
      );
      const joins = diagram.scene.back.flatMap((mark) =>
        mark.kind === "path" && mark.joins ? [mark.joins.join(" ")] : [],
      );
      for (const { id, factors: of } of lessons) for (const factor of of) expect(joins).toContain(`${id} ${factor}`);
    }
  });

  it("places of a factor add up to its lessons", () => {
    for (const { factor, diagram } of factors) {
      if (diagram.alternative.form !== "list") throw new Error("a list is expected");
      const places = diagram.alternative.items[0]?.children ?? [];
      const sum = places.reduce((total, { text }) => total + Number(/(\d+)$/.exec(text)?.[1]), 0);
      expect(sum).toBe(lessonsOfFactor(knowledge, factor.id).length);
    }
  });

  it("a long column is cut with how many more there are; what stands alone at the left goes to the right", () => {
    const items = Array.from({ length: 20 }, (_, i) => ({ id: `i${i}`, text: `หน่วยงาน ${i}` }));
    const scene = egoScene({ centre: { id: "c", text: "กลาง" }, left: { heading: "หน่วยงาน", items } }, tools);
    expect(sceneProblems(scene)).toEqual([]);
    expect(scene.nodes).toHaveLength(13);
    expect(scene.nodes.at(-1)?.label).toBe("และอีก 9 รายการ");
    const centre = scene.nodes[0]?.box.x ?? 0;
    for (const { box } of scene.nodes.slice(1)) expect(box.x).toBeGreaterThan(centre);
  });

  it("is the same every time", () => {
    for (const { network, diagram } of networks)
      expect(JSON.stringify(networkEgo(knowledge, tools, network))).toBe(JSON.stringify(diagram));
    const made = networkFixture();
    const boxes = made.factors.flatMap((factor) => {
      const scene = factorEgo(made, toolsFor(made), factor)?.scene;
      return scene ? [[factor.id, scene.height, ...scene.nodes.map(({ box }) => Math.round(box.y))].join(" ")] : [];
    });
    expect(boxes).toMatchSnapshot();
  });
});
