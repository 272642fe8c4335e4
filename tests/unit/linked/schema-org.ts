import type { Thing, ThingValue } from "../../../src/linked/thing.ts";

/** The properties of schema.org that this site uses, by the type that has them; a type has those of the type before the colon too. */
const TYPES: Readonly<Record<string, string>> = {
  Thing: "name description alternateName identifier url subjectOf mainEntityOfPage potentialAction",
  CreativeWork:
    "Thing: about author copyrightNotice creator creditText dateModified datePublished encoding encodingFormat " +
    "hasPart headline inLanguage isAccessibleForFree isBasedOn isPartOf mainEntity publisher spatialCoverage " +
    "text version",
  WebPage: "CreativeWork: breadcrumb",
  AboutPage: "WebPage:",
  SearchResultsPage: "WebPage:",
  WebSite: "CreativeWork:",
  Article: "CreativeWork: articleBody",
  Report: "Article:",
  Quotation: "CreativeWork:",
  Question: "CreativeWork:",
  Collection: "CreativeWork:",
  Dataset: "CreativeWork: distribution",
  MediaObject: "CreativeWork: contentUrl",
  DataDownload: "MediaObject:",
  ImageObject: "MediaObject:",
  DefinedTermSet: "CreativeWork: hasDefinedTerm",
  DefinedTerm: "Thing: inDefinedTermSet termCode",
  Person: "Thing:",
  Organization: "Thing: location",
  Country: "Thing: containedInPlace",
  AdministrativeArea: "Thing: containedInPlace",
  PropertyValue: "Thing: propertyID value",
  Event: "Thing: startDate endDate subEvent",
  ItemList: "Thing: itemListElement",
  BreadcrumbList: "ItemList:",
  ListItem: "Thing: item position",
  SearchAction: "Thing: target query-input",
  EntryPoint: "Thing: urlTemplate",
};

function properties(type: string): Set<string> {
  const [own = "", above] = (TYPES[type] ?? "").split(":").toReversed();
  return new Set([...own.split(" "), ...(above === undefined ? [] : properties(above))]);
}

/** Types that are not above, and properties that a thing of its type has not: `Event.author`. */
export function misused(value: ThingValue): string[] {
  if (Array.isArray(value)) return value.flatMap(misused);
  if (typeof value !== "object") return [];
  const { "@type": type, "@id": _, ...said }: Thing = value as Thing;
  if (TYPES[type] === undefined) return [type];
  const known = properties(type);
  return Object.entries(said).flatMap(([property, each]) => [
    ...(known.has(property) || each === undefined ? [] : [`${type}.${property}`]),
    ...misused(each),
  ]);
}
