import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Debian's command is a jar that not every machine can start by itself. */
export const EPUBCHECK = "/usr/share/java/epubcheck.jar";

const starts = (command: string, ...args: string[]): boolean => spawnSync(command, args).error === undefined;
const does = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;

/** Programs of others that read our files, each with how it is told whether the machine has it. */
const PROGRAMS = {
  jing: () => starts("jing"),
  epubcheck: () => existsSync(EPUBCHECK) && starts("java", "-version"),
  pandas: () => does("python3", "-c", "import pandas"),
  jsonlite: () => does("Rscript", "-e", "library(jsonlite)"),
  libreoffice: () => does("soffice", "--version"),
  unzip: () => starts("unzip", "-v"),
} as const;

export type Program = keyof typeof PROGRAMS;

const isProgram = (name: string): name is Program => Object.hasOwn(PROGRAMS, name);

/** What must be there, by name. @throws Error for a name that is none of the programs */
export const requiredIn = ({ REQUIRE_PROGRAMS = "" }: Readonly<Record<string, string | undefined>>): Program[] =>
  REQUIRE_PROGRAMS.split(",").flatMap((part) => {
    const name = part.trim();
    if (name === "") return [];
    if (!isProgram(name))
      throw new Error(`REQUIRE_PROGRAMS names ${name}; known are ${Object.keys(PROGRAMS).join(" ")}`);
    return name;
  });

/**
 * Whether the machine has a program: a test that needs it is skipped by its name where it has not.
 * @throws Error when `REQUIRE_PROGRAMS` (`jing,epubcheck`), which CI sets, names it: nothing is passed over there
 */
export function hasProgram(name: Program): boolean {
  const here = PROGRAMS[name]();
  if (!here && requiredIn(process.env).includes(name)) throw new Error(`${name} is required and not on this machine`);
  return here;
}
