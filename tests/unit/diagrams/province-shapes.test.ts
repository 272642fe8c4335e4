import { describe, expect, it } from "vitest";
import { provinces as allProvinces } from "../../../src/data/provinces.ts";
import { landIn } from "../../../src/diagrams/land.ts";
import { shapeOf } from "../../../src/diagrams/province-shapes.ts";

const land = landIn({ x: 0, y: 0, width: 500, height: 900 }, 2554);

/** Where the provincial towns lie (longitude, latitude), to a tenth of a degree, from general geography, not from the shapes. */
const TOWNS: Record<string, [number, number]> = {
  krabi: [98.9, 8.1],
  "bueng-kan": [103.7, 18.4],
  bangkok: [100.5, 13.8],
  kanchanaburi: [99.5, 14.0],
  kalasin: [103.5, 16.4],
  "kamphaeng-phet": [99.5, 16.5],
  "khon-kaen": [102.8, 16.4],
  chanthaburi: [102.1, 12.6],
  chachoengsao: [101.1, 13.7],
  "chon-buri": [101.0, 13.4],
  "chai-nat": [100.1, 15.2],
  chaiyaphum: [102.0, 15.8],
  chumphon: [99.2, 10.5],
  "chiang-rai": [99.8, 19.9],
  "chiang-mai": [99.0, 18.8],
  trang: [99.6, 7.6],
  trat: [102.5, 12.2],
  tak: [99.1, 16.9],
  "nakhon-nayok": [101.2, 14.2],
  "nakhon-pathom": [100.1, 13.8],
  "nakhon-phanom": [104.8, 17.4],
  "nakhon-ratchasima": [102.1, 15.0],
  "nakhon-si-thammarat": [100.0, 8.4],
  "nakhon-sawan": [100.1, 15.7],
  nonthaburi: [100.5, 13.9],
  narathiwat: [101.8, 6.4],
  nan: [100.8, 18.8],
  "buri-ram": [103.1, 15.0],
  "pathum-thani": [100.5, 14.0],
  "prachuap-khiri-khan": [99.8, 11.8],
  "prachin-buri": [101.4, 14.1],
  pattani: [101.3, 6.9],
  "phra-nakhon-si-ayutthaya": [100.6, 14.4],
  phayao: [99.9, 19.2],
  "phang-nga": [98.5, 8.5],
  phatthalung: [100.1, 7.6],
  phichit: [100.3, 16.4],
  phitsanulok: [100.3, 16.8],
  phetchaburi: [99.9, 13.1],
  phetchabun: [101.2, 16.4],
  phrae: [100.1, 18.1],
  phuket: [98.4, 7.9],
  "maha-sarakham": [103.3, 16.2],
  mukdahan: [104.7, 16.5],
  "mae-hong-son": [98.0, 19.3],
  yasothon: [104.1, 15.8],
  yala: [101.3, 6.5],
  "roi-et": [103.7, 16.1],
  ranong: [98.6, 10.0],
  rayong: [101.3, 12.7],
  ratchaburi: [99.8, 13.5],
  "lop-buri": [100.6, 14.8],
  lampang: [99.5, 18.3],
  lamphun: [99.0, 18.6],
  loei: [101.7, 17.5],
  "si-sa-ket": [104.3, 15.1],
  "sakon-nakhon": [104.1, 17.2],
  songkhla: [100.6, 7.2],
  satun: [100.1, 6.6],
  "samut-prakan": [100.6, 13.6],
  "samut-songkhram": [100.0, 13.4],
  "samut-sakhon": [100.3, 13.5],
  "sa-kaeo": [102.1, 13.8],
  saraburi: [100.9, 14.5],
  "sing-buri": [100.4, 14.9],
  sukhothai: [99.8, 17.0],
  "suphan-buri": [100.1, 14.5],
  "surat-thani": [99.3, 9.1],
  surin: [103.5, 14.9],
  "nong-khai": [102.7, 17.9],
  "nong-bua-lam-phu": [102.4, 17.2],
  "ang-thong": [100.5, 14.6],
  "amnat-charoen": [104.6, 15.9],
  "udon-thani": [102.8, 17.4],
  uttaradit: [100.1, 17.6],
  "uthai-thani": [100.0, 15.4],
  "ubon-ratchathani": [104.9, 15.2],
};

describe("shapes of provinces", () => {
  it("every province has one of its own", () => {
    const ids = allProvinces.map(({ id }) => shapeOf(id));
    expect(ids).not.toContain(undefined);
    expect(new Set(ids).size).toBe(77);
    expect(shapeOf("atlantis")).toBeUndefined();
  });

  it.each(allProvinces.map(({ id }) => id))("%s lies where its town is", (id) => {
    const town = TOWNS[id] ?? [0, 0];
    const centre = land.degreesOf(id) ?? [0, 0];
    expect(Math.hypot(town[0] - centre[0], town[1] - centre[1])).toBeLessThan(0.75);
  });

  it("no two are swapped: another pairing of towns and shapes would always be further", () => {
    const far = (town: string, shape: string) => {
      const [tx, ty] = TOWNS[town] ?? [0, 0];
      const [sx, sy] = land.degreesOf(shape) ?? [0, 0];
      return (tx - sx) ** 2 + (ty - sy) ** 2;
    };
    const swapped = allProvinces.flatMap(({ id: a }) =>
      allProvinces
        .filter(({ id: b }) => a < b && far(a, b) + far(b, a) <= far(a, a) + far(b, b))
        .map(({ id: b }) => `${a} ${b}`),
    );
    expect(swapped).toEqual([]);
  });

  it("lies inside its box", () => {
    for (const { id } of allProvinces) {
      const { x, y } = land.centreOf(id) ?? { x: -1, y: -1 };
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(500);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(900);
    }
    expect(land.area).toMatch(/^m.*z$/);
    expect(land.area.length + land.borders.length).toBeLessThan(20_000);
  });
});
