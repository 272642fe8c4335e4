/**
 * `npm run check:content [-- --github | --json] [folder]`
 * Exit status: 0 nothing found or warnings only, 1 problems, 2 called in a way it does not know.
 */
import { appendFileSync, existsSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import type { Problem } from "../content/problem.ts";
import { contentDir } from "../paths.ts";

const USAGE = `วิธีใช้: npm run check:content -- [--github | --json] [โฟลเดอร์]
  --github  เพิ่มหมายเหตุข้างบรรทัดใน pull request และสรุปทั้งหมด
  --json    พิมพ์เป็น JSON
  โฟลเดอร์   ถ้าไม่บอก ใช้ CONTENT_DIR หรือ content`;

process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<0 | 1 | 2> {
  const options = readOptions(args);
  if (!options) return 2;
  const root = resolve(options.folder ?? contentDir);
  if (!existsSync(root)) {
    console.error(`ไม่พบโฟลเดอร์ ${root}`);
    return 2;
  }
  // Not before it is clear what is asked: to load all rules takes a second.
  const { checkContent } = await import("./check.ts");
  const { githubReport, jsonReport, summaryReport, textReport, warningReport } = await import("./tell-problems.ts");
  const prefix = relative(process.cwd(), root).split(sep).join("/");
  const started = performance.now();
  const problems = checkContent(root);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const warnings = problems.length > 0 || options.json ? [] : await warningsOn(root);
  if (options.json) console.log(jsonReport(problems, prefix));
  else if (problems.length > 0) console.log(textReport(problems, prefix));
  else console.log(`ตรวจเนื้อหาแล้ว ไม่พบปัญหา (${seconds} วินาที)`);
  if (warnings.length > 0) console.log(warningReport(warnings, prefix));
  if (options.github) {
    if (problems.length > 0) console.log(githubReport(problems, prefix));
    if (warnings.length > 0) console.log(githubReport(warnings, prefix, "warning"));
    const summary = process.env.GITHUB_STEP_SUMMARY;
    if (summary) appendFileSync(summary, summaryReport(problems, prefix));
  }
  return problems.length > 0 ? 1 : 0;
}

/** Diagrams need fonts and much code: they are loaded only for content that has no problems. */
async function warningsOn(root: string): Promise<Problem[]> {
  const { warningsOf } = await import("./warnings.ts");
  return warningsOf(root);
}

function readOptions(args: string[]): { github: boolean; json: boolean; folder?: string } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { github: { type: "boolean", default: false }, json: { type: "boolean", default: false } },
    });
    if (positionals.length <= 1) return { ...values, folder: positionals[0] };
  } catch {
    // An option that does not exist: say which ones do.
  }
  console.error(USAGE);
  return undefined;
}
