import { activitiesText } from "../words/diagrams/activities.ts";
import { frameworkText, processText, valueNetworkText } from "../words/diagrams/framework.ts";
import { mapText } from "../words/diagrams/map.ts";
import { networkFactorsText } from "../words/diagrams/network-factors.ts";
import { approachesText } from "../words/diagrams/phase.ts";
import { portfolioText, statusText } from "../words/diagrams/status.ts";
import { ui } from "../words/ui.ts";

/**
 * What is drawn of each report, by its id: a figure of the report names the one that stands for it. The address of the drawing is of
 * its report (diagrams/registry.ts), the name here is the same for all.
 */
export const drawings = {
  framework: frameworkText.name,
  "success-factors": ui.factorKind.success,
  "sustainability-factors": ui.factorKind.sustainability,
  "value-network": valueNetworkText.name,
  "research-process": processText.name,
  "network-status": statusText.name,
  portfolio: portfolioText.name,
  approaches: approachesText.name,
  map: mapText.name,
  activities: activitiesText.name,
  "network-factors": networkFactorsText.name,
} as const;

export type DrawingId = keyof typeof drawings;
