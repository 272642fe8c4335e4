import { geoCentroid, geoMercator, geoPath } from "d3";
import { feature, merge, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { compactPath } from "./compact-path.ts";
import shapes from "./data/thailand-76-2550.topo.json" with { type: "json" };
import { shapeOf } from "./province-shapes.ts";
import type { Box } from "./types.ts";

/** Thailand in the provinces of B.E. 2550, fitted into a box. Good for orientation, never for areas (data/NOTICE.md). */
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

export function landIn(box: Box): Land {
  const topology: unknown = shapes;
  if (!isProvinces(topology)) throw new Error("data/thailand-76-2550.topo.json is not TopoJSON");
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
  const degreesOf = (province: string): [number, number] | undefined => {
    const shape = th.geometries.find(({ id }) => id === shapeOf(province));
    return shape ? geoCentroid(feature(topology, shape)) : undefined;
  };
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
