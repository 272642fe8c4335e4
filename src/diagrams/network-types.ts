import type { Strength } from "../model/degrees.ts";
import type { Entry, Knowledge } from "../model/knowledge.ts";

/** A kind of network that a report tells by how strong team and leaders were, with how many it counts. */
export type NetworkType = Entry<"framework"> & { count: number; team: Strength; leaders: Strength };

export const isNetworkType = (entry: Entry<"framework">): entry is NetworkType =>
  entry.kind === "type" && entry.count !== undefined && entry.team !== undefined && entry.leaders !== undefined;

export const networkTypes = (k: Knowledge): NetworkType[] => k.framework.filter(isNetworkType);
