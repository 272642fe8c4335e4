import { expect, it } from "vitest";
import { everythingCited } from "../../src/cite/cited.ts";
import { englishPlace } from "../../src/cite/english-place.ts";
import { englishInText } from "../../src/cite/in-text.ts";
import { atPlace } from "../../src/cite/item.ts";
import { placesIn } from "../../src/cite/places-in.ts";
import { editionOf } from "../../src/cite/read-where.ts";
import { sectionItem } from "../../src/cite/things.ts";
import { knowledge as k } from "../knowledge.ts";

const edition = editionOf(k);
const hasThai = (text: string): boolean => /[\u0e00-\u0e7f]/.test(text);

/** A report that calls its parts otherwise has the words for them in src/words/cite-places.ts. */
it("places of a report are cited in an English text without a Thai letter: things, paragraphs, rows and headings", () => {
  const things = [...everythingCited(k, edition)].flatMap(({ item }) => (item.type === "report" ? item : []));
  const places = k.sections.flatMap((section) =>
    placesIn(section).map(([anchor, name]) => atPlace(sectionItem(k, edition, section), name, anchor)),
  );
  const named = [...things, ...places].map(({ section = "", counted = section }) => englishPlace(counted));
  expect(named.filter(hasThai)).toEqual([]);
});

it("a page of ours has Thai letters in an English text for its title alone, which is the only name it has", () => {
  const pages = [...everythingCited(k, edition)].flatMap(({ item }) => (item.type === "webpage" ? item : []));
  expect(pages.filter((item) => hasThai(englishInText(item).replace(item.title, "")))).toEqual([]);
});
