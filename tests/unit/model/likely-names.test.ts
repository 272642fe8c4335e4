import { expect, it } from "vitest";
import { likelyNames } from "../../../src/model/likely-names.ts";
import { knowledgeOf } from "../../knowledge.ts";

const k = knowledgeOf("tests/fixtures/two-reports");

it("tells each name that only likely means the network, and none that its title holds or that surely means it", () => {
  const [network] = k.networks;
  const [place] = network?.appearances ?? [];
  if (!network || !place) throw new Error("no network");
  const called = (printed: string, certainty: "certain" | "likely" = "likely") => ({ ...place, printed, certainty });
  const appearances = [called("น้ำ ผึ้ง"), called("ผึ้ง  ป่า"), called("ผึ้ง ป่า"), called("ผึ้งบ้าน", "certain")];
  expect(likelyNames(k, { ...network, title: "เครือข่ายน้ำผึ้ง", appearances })).toEqual(["ผึ้ง ป่า"]);
});
