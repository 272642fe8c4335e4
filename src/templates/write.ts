/** `npm run templates`: writes content/_templates anew. To be run after a change to src/collections. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { templatesDir } from "../paths.ts";
import { templateFiles } from "./template-files.ts";

rmSync(templatesDir, { recursive: true, force: true });
mkdirSync(templatesDir, { recursive: true });
for (const [name, text] of templateFiles()) writeFileSync(join(templatesDir, name), text);
