/** What stands with a network, and which are of a province. */
import type { Entry, Knowledge } from "./knowledge.ts";
import { relations } from "./relations.ts";

type Network = Entry<"networks">;

export const networksOfProvince = (k: Knowledge, province: string): readonly Network[] =>
  relations(k).networksOfProvince(province);

export const followupsOfNetwork = (k: Knowledge, network: string): readonly Entry<"followups">[] =>
  relations(k).followupsOfNetwork(network);

export const proposalsOfNetwork = (k: Knowledge, network: string): readonly Entry<"proposals">[] =>
  relations(k).proposalsOfNetwork(network);

/** How sure we are that all appearances are one network: `likely` as soon as one is only likely. */
export const identityCertainty = (network: Network): "certain" | "likely" =>
  network.appearances.some(({ certainty }) => certainty === "likely") ? "likely" : "certain";

/** Rows of the report's list of networks by province (those with a printed answer on activity). */
export const reportedRows = (k: Knowledge, province: string): Network[] =>
  networksOfProvince(k, province).filter(({ active }) => active !== null);
