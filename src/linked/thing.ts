/** A thing in the words of schema.org, to be written as JSON-LD. */
export interface Thing {
  readonly "@type": string;
  /** Its name for all time (`WrittenAddress`), where it has one. */
  readonly "@id"?: string;
  readonly [property: string]: ThingValue;
}
/** What is `undefined` is not said. */
export type ThingValue = string | number | boolean | Thing | readonly ThingValue[] | undefined;

/** Site path without the base ► address in what is written: whole where the site has one, else from the root of its host. */
export type WrittenAddress = (path: string) => string;

/** As schema.org has values: nothing for none, one alone, several as a list. */
export const oneOrMore = (values: readonly ThingValue[]): ThingValue => (values.length > 1 ? values : values[0]);

/** As text that can stand in a `<script>`: nothing in it ends the element. */
export const asJsonLd = (thing: Thing): string =>
  JSON.stringify({ "@context": "https://schema.org", ...thing }).replaceAll("<", "\\u003c");
