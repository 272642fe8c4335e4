import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { FontWeight } from "./font-parts.ts";

const FILES: Record<FontWeight, string> = {
  400: "400Regular/Sarabun_400Regular.ttf",
  700: "700Bold/Sarabun_700Bold.ttf",
};

/** The uncut font of a weight, from its package. The project's root is where the build starts; a bundled module has no place of its own. */
export const wholeFont = (weight: FontWeight): Buffer =>
  readFileSync(
    createRequire(join(process.cwd(), "package.json")).resolve(`@expo-google-fonts/sarabun/${FILES[weight]}`),
  );
