/** `npm run templates`: writes content/_templates anew. To be run after a change to src/schemas or to the words of its fields. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { templateFiles } from "./files.ts";

const folder = join("content", "_templates");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, text] of templateFiles()) writeFileSync(join(folder, name), text);
