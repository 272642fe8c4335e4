import { resolve, sep } from "node:path";
import type { Problem } from "./problem.ts";
import { countLine, textReport } from "./report.ts";

/** As much of the editing server as the check needs. */
export interface EditingServer {
  ws: {
    on(event: "connection", tell: () => void): unknown;
    send(payload: { type: "error"; err: { name: string; title: string; message: string; stack: string } }): unknown;
  };
  watcher: { add(path: string): unknown; on(event: "all", tell: (event: string, path: string) => void): unknown };
}

export interface Watched {
  /** The content folder, absolute. */
  root: string;
  /** The same as the editor knows it. */
  prefix: string;
  check: (root: string) => Problem[];
  /** Prints the report in the terminal. */
  print: (report: string) => void;
  /** Several files may change at once (a branch, a search and replace): how long to wait for the last, in milliseconds. */
  patience?: number;
}

/** Shows the problems of the content over the page while it is edited: to whoever opens a page, and anew after every change. */
export function watchContent(server: EditingServer, problems: Problem[], watched: Watched): void {
  const { root, prefix, check, print, patience = 100 } = watched;
  let found = problems;
  let timer: NodeJS.Timeout | undefined;
  const show = () => {
    if (found.length > 0) server.ws.send({ type: "error", err: overlay(found, prefix) });
  };
  server.ws.on("connection", show);
  server.watcher.add(root);
  server.watcher.on("all", (_event, path) => {
    if (!resolve(path).startsWith(root + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      found = check(root);
      print(found.length > 0 ? textReport(found, prefix) : "ตรวจเนื้อหาแล้ว ไม่พบปัญหา");
      show();
    }, patience);
  });
}

/** The overlay takes its message for HTML, and a message quotes what an entry says: everything is escaped. */
function overlay(problems: readonly Problem[], prefix: string) {
  const message = textReport(problems, prefix)
    .replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll("    ", "&emsp;")
    .replaceAll("\n", "<br>");
  return { name: "เนื้อหา", title: countLine(problems), message, stack: "" };
}
