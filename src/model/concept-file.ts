import { collectionNames, collections } from "../collections/index.ts";

/** The file of concepts (SKOS), and the data files whose records it has as concepts. The address is a promise. */
export const CONCEPT_FILE = "/framework.ttl";
const TABLES: readonly string[] = collectionNames.filter((name) => collections[name].concepts);

/** Whether the records of any of these data files are concepts in it. */
export const areConcepts = (tables: readonly string[]): boolean => tables.some((table) => TABLES.includes(table));
