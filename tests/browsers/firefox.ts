import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { keyActions, type OtherBrowser, whenDrawn } from "./driver.ts";

/** Nothing that moves, nothing that asks another host. */
const PREFERENCES: Record<string, number | boolean | string> = {
  "ui.prefersReducedMotion": 1,
  // As on a phone: they lie over the page and take none of its width.
  "ui.useOverlayScrollbars": 1,
  "app.update.enabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
};

interface Answer {
  readonly id?: number;
  readonly type: string;
  readonly result?: unknown;
  readonly message?: string;
}

/** Firefox over WebDriver BiDi, which it speaks by itself. @param dark the look that the system asks for */
export async function openFirefox(executable: string, { dark = false } = {}): Promise<OtherBrowser> {
  const profile = mkdtempSync(join(tmpdir(), "firefox-"));
  const preferences = { ...PREFERENCES, "layout.css.prefers-color-scheme.content-override": dark ? 0 : 1 };
  writeFileSync(
    join(profile, "user.js"),
    Object.entries(preferences)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(""),
  );
  const firefox = spawn(
    executable,
    ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  const gone = new Promise<void>((done) => firefox.once("close", () => done()));
  const address = await new Promise<string>((found, lost) => {
    createInterface(firefox.stderr).on("line", (line) => {
      const [, url] = /BiDi listening on (ws:\S+)/.exec(line) ?? [];
      if (url) found(url);
    });
    firefox.once("error", lost);
    firefox.once("exit", () => lost(new Error(`${executable} ended before it could be driven`)));
  });

  const socket = new WebSocket(`${address}/session`);
  await new Promise<void>((open, lost) => {
    socket.onopen = () => open();
    socket.onerror = () => lost(new Error(`no connection to ${address}`));
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.onmessage = ({ data }) => {
    const answer: Answer = JSON.parse(String(data));
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  };
  let last = 0;
  const send = <Result>(method: string, params: object): Promise<Result> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({ type, result, message }) => {
        waiting.delete(id);
        if (type === "error") reject(new Error(`${method}: ${message}`));
        // Through JSON, as it came: what the protocol promises is not checked again.
        else resolve(JSON.parse(JSON.stringify(result)));
      });
      socket.send(JSON.stringify({ id, method, params }));
    });

  await send("session.new", { capabilities: {} });
  const { context } = await send<{ context: string }>("browsingContext.create", { type: "tab" });
  const browser: OtherBrowser = {
    name: "Firefox",
    async open(url) {
      await send("browsingContext.navigate", { context, url, wait: "complete" });
      await browser.ask(whenDrawn, undefined);
    },
    async ask(probe, given) {
      const { result, exceptionDetails } = await send<{
        result?: { value?: string };
        exceptionDetails?: { text: string };
      }>("script.callFunction", {
        functionDeclaration: `async (given) => JSON.stringify((await (${probe})(JSON.parse(given))) ?? null)`,
        arguments: [{ type: "string", value: JSON.stringify(given ?? null) }],
        target: { context },
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return JSON.parse(result?.value ?? "null");
    },
    async resize(width, height) {
      await send("browsingContext.setViewport", { context, viewport: { width, height } });
    },
    async press(...keys) {
      await send("input.performActions", { context, actions: keyActions(keys) });
    },
    async picture() {
      const { data } = await send<{ data: string }>("browsingContext.captureScreenshot", { context });
      return Buffer.from(data, "base64");
    },
    async print() {
      const { data } = await send<{ data: string }>("browsingContext.print", {
        context,
        page: { width: 21, height: 29.7 },
      });
      return Buffer.from(data, "base64");
    },
    async close() {
      await send("browser.close", {}).catch(() => firefox.kill());
      await gone;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return browser;
}
