/** What a program and all that it starts cost: read from Linux's /proc, because Node tells of one process only. */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** CPU in seconds (user and system), memory in bytes. */
export interface Cost {
  cpu: number;
  /** Largest sum of what the processes held at the same time, seen four times a second. */
  peak: number;
}

/** Clock ticks a second in /proc: 100 on every Linux that Node runs on. */
const TICKS = 100;
const PAGE = 4096;

interface Process {
  parent: number;
  /** Own time and that of children which have ended. */
  cpu: number;
  memory: number;
}

function processes(): Map<number, Process> {
  const all = new Map<number, Process>();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    try {
      // After the name in brackets, which may hold spaces: state, parent, … (man 5 proc_pid_stat).
      const fields = readFileSync(`/proc/${name}/stat`, "utf8")
        .replace(/^.*\) /s, "")
        .split(" ")
        .map(Number);
      const [own, system, childOwn, childSystem] = [11, 12, 13, 14].map((at) => fields[at] ?? 0);
      all.set(Number(name), {
        parent: fields[1] ?? 0,
        cpu: ((own ?? 0) + (system ?? 0) + (childOwn ?? 0) + (childSystem ?? 0)) / TICKS,
        memory: (fields[21] ?? 0) * PAGE,
      });
    } catch {
      // It has ended meanwhile.
    }
  }
  return all;
}

/** The processes below one, itself included. */
function treeOf(root: number): Process[] {
  const all = processes();
  const isBelow = (id: number): boolean => id === root || (all.has(id) && isBelow(all.get(id)?.parent ?? 0));
  return [...all].filter(([id]) => isBelow(id)).map(([, process]) => process);
}

/**
 * Runs a command and waits for it.
 * @param onLine called with each line it prints and what tells the CPU seconds spent until then. Asked for only where it is wanted:
 *   it takes longer than a page, and a program that ends before all it has printed is read loses the rest.
 * @throws Error with the last lines when it fails
 */
export async function costOf(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv },
  onLine: (line: string, cpu: () => number) => void = () => undefined,
): Promise<Cost> {
  const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  const id = child.pid;
  if (id === undefined) throw new Error(`${command} does not start`);
  const before = ended();
  let peak = 0;
  let spent = 0;
  const watch = setInterval(() => {
    peak = Math.max(
      peak,
      treeOf(id).reduce((sum, { memory }) => sum + memory, 0),
    );
  }, 250);
  // The last lines are read when the program has ended already.
  const spentUntilNow = (): number => {
    spent = Math.max(
      spent,
      treeOf(id).reduce((sum, { cpu }) => sum + cpu, 0),
    );
    return spent;
  };
  const last: string[] = [];
  const read = (chunk: Buffer): void => {
    for (const line of chunk.toString().split("\n")) {
      if (line.trim() === "") continue;
      last.push(line);
      last.splice(0, last.length - 20);
      onLine(line, spentUntilNow);
    }
  };
  child.stdout.on("data", read);
  child.stderr.on("data", read);
  const code = await new Promise<number | null>((done) => child.on("close", done));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}:\n${last.join("\n")}`);
  return { cpu: ended() - before, peak };
}

/** CPU seconds of all that this process has started and that has ended. */
function ended(): number {
  const fields = readFileSync("/proc/self/stat", "utf8")
    .replace(/^.*\) /s, "")
    .split(" ")
    .map(Number);
  return ((fields[13] ?? 0) + (fields[14] ?? 0)) / TICKS;
}
