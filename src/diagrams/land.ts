import { geoCentroid, geoMercator, geoPath } from "d3";
import { feature, merge, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { provinces, provincesIn } from "../data/provinces.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { reportsOf } from "../model/of-report.ts";
import { compactPath } from "./compact-path.ts";
import since2554 from "./data/thailand-since-2554.topo.json" with { type: "json" };
import until2554 from "./data/thailand-until-2554.topo.json" with { type: "json" };
import type { Box } from "./geometry.ts";
import { shapeOf } from "./province-shapes.ts";

/** Thailand in the provinces of a year, fitted into a box. Good for orientation, never for areas (data/NOTICE.md). */
export interface Land {
  /** The whole country as one area; its edge is the coast and the frontier. */
  area: string;
  /** Every border between two provinces, each once. */
  borders: string;
  /** Where a province lies in the drawing; `undefined` when it has no shape. */
  centreOf: (province: string) => { x: number; y: number } | undefined;
  /** The same in degrees, for tests: longitude, latitude. */
  degreesOf: (province: string) => [number, number] | undefined;
}

type Provinces = Topology<{ th: GeometryCollection }>;
/** A JSON import says only `string` where the format has fixed words. */
function isProvinces(value: unknown): value is Provinces {
  return (
    typeof value === "object" && value !== null && "type" in value && value.type === "Topology" && "objects" in value
  );
}

/** Half a unit: finer than a screen shows, and half the bytes. */
const STEP = 5;

/** The shapes of the provinces of a Buddhist-era year. */
function shapesIn(yearBE: number): Provinces {
  const topology: unknown = provincesIn(yearBE).length === provinces.length ? since2554 : until2554;
  if (!isProvinces(topology)) throw new Error("the shapes of provinces are not TopoJSON");
  return topology;
}

/** Where the middles of the provinces of a year lie in degrees, longitude first; `undefined` for one that has no shape. */
export function degreesIn(yearBE: number): (province: string) => [number, number] | undefined {
  const topology = shapesIn(yearBE);
  const shapes = new Map(topology.objects.th.geometries.map((shape) => [shape.id, shape]));
  return (province) => {
    const shape = shapes.get(shapeOf(province));
    return shape && geoCentroid(feature(topology, shape));
  };
}

/** @param yearBE the Buddhist-era year of whose provinces it is */
export function landIn(box: Box, yearBE: number): Land {
  const topology = shapesIn(yearBE);
  const { th } = topology.objects;
  const outline = merge(
    topology,
    th.geometries.filter((geometry) => geometry.type === "Polygon" || geometry.type === "MultiPolygon"),
  );
  const projection = geoMercator().fitExtent(
    [
      [box.x, box.y],
      [box.x + box.width, box.y + box.height],
    ],
    outline,
  );
  const path = geoPath(projection).digits(1);
  const degreesOf = degreesIn(yearBE);
  return {
    area: compactPath(path(outline) ?? "", STEP),
    borders: compactPath(path(mesh(topology, th, (a, b) => a !== b)) ?? "", STEP),
    degreesOf,
    centreOf: (province) => {
      const degrees = degreesOf(province);
      const point = degrees && projection(degrees);
      return point ? { x: point[0], y: point[1] } : undefined;
    },
  };
}

/** The Buddhist-era year whose provinces a drawing shows: that of its report. */
export const yearOf = (k: Knowledge): number => Math.max(...reportsOf(k).map(({ yearBE }) => yearBE));

/** Provinces that a map of a year does not have yet. */
export const laterThan = (yearBE: number) => provinces.filter((province) => !provincesIn(yearBE).includes(province));
