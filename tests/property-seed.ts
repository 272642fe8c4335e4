/**
 * Property tests draw the same examples each time, so that a pull request fails for what it changed and for nothing else. Whoever looks
 * for faults draws others: `PROPERTY_SEED=random npm run test:unit`, or a number to see again what it drew.
 */
import fc from "fast-check";

const USUAL = 2550;

const asked = process.env.PROPERTY_SEED;
if (asked !== "random") fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(asked ?? USUAL) });
