import { resolve, sep } from "node:path";
import type { Problem } from "../content/problem.ts";
import { SETTLING } from "../content/settling.ts";
import { countLine, textReport } from "./tell-problems.ts";

/** As much of the editing server as the check needs. */
export interface EditingServer {
  ws: {
    on(event: "connection", tell: () => void): unknown;
    send(payload: OverlayPayload | { type: "full-reload" }): unknown;
  };
  watcher: { add(path: string): unknown; on(event: "all", tell: (event: string, path: string) => void): unknown };
}

/**
 * What the overlay shows; it takes `message` for HTML. The mark says that the text is escaped already: without it Astro
 * escapes it (once more, if it ever stops knowing the mark: ugly, not dangerous).
 */
export interface OverlayPayload {
  type: "error";
  __isEnhancedAstroErrorPayload: true;
  err: { name: string; title: string; message: string; hint: string; stack: string };
}

export interface Watched {
  /** The content folder, absolute. */
  root: string;
  /** The same as the editor knows it. */
  prefix: string;
  check: (root: string) => Problem[];
  /** Prints the report in the terminal. */
  print: (report: string) => void;
}

/** Shows the problems of the content over the page while it is edited: to whoever opens a page, and anew after every change. */
export function watchContent(server: EditingServer, problems: Problem[], watched: Watched): void {
  const { root, prefix, check, print } = watched;
  let found = problems;
  let timer: NodeJS.Timeout | undefined;
  const show = () => {
    if (found.length > 0) server.ws.send(overlay(found, prefix));
  };
  server.ws.on("connection", show);
  server.watcher.add(root);
  server.watcher.on("all", (_event, path) => {
    if (!resolve(path).startsWith(root + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const before = found.length;
      found = check(root);
      print(found.length > 0 ? textReport(found, prefix) : "ตรวจเนื้อหาแล้ว ไม่พบปัญหา");
      show();
      // The overlay goes with the page it lies on; a file that was deleted reloads none by itself.
      if (before > 0 && found.length === 0) server.ws.send({ type: "full-reload" });
    }, SETTLING);
  });
}

/** In the overlay's own tree: letters that show Thai well, no empty box for a stack, and a way to look at the page beneath. */
const DRESS = `<style>
  #overlay, #message-content, #title, #name, #hint-content { font-family: Sarabun, "Noto Sans Thai", Tahoma, sans-serif; line-height: 1.7; }
  #stack { display: none; }
  button { font: inherit; color: inherit; background: none; border: 1px solid; border-radius: 4px; padding: 0.2em 0.8em; cursor: pointer; }
</style>`;
const CLOSE = `<button type="button" onclick="this.getRootNode().host.close()">ปิดข้อความนี้ ดูหน้าเว็บ</button>`;

/** A message quotes what an entry says: everything is escaped. Line ends and indents show as they are. */
function overlay(problems: readonly Problem[], prefix: string): OverlayPayload {
  const text = textReport(problems, prefix).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
  const apart = text.replace(/\n(?=\S+:\d+:\d+ )/g, "\n\n");
  const err = {
    name: "เนื้อหา",
    title: countLine(problems),
    message: `${DRESS}${apart}\n\n${CLOSE}`,
    hint: "แก้ไฟล์แล้วบันทึก หน้านี้ตรวจใหม่เอง และหายไปเมื่อแก้ครบ",
    stack: "",
  };
  return { type: "error", __isEnhancedAstroErrorPayload: true, err };
}
