/** `npm run fonts`: writes the cut files and their style sheet beside this one. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { cutFonts } from "./cut.ts";

for (const [name, bytes] of await cutFonts()) writeFileSync(join(import.meta.dirname, name), bytes);
