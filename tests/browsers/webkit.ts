import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { createInterface } from "node:readline";
import { keyActions, type OtherBrowser, whenDrawn } from "./driver.ts";

/** A port that nobody uses now: the driver must be told one. */
const freePort = (): Promise<number> =>
  new Promise((found, lost) => {
    const server = createServer().once("error", lost);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (address && typeof address === "object" ? found(address.port) : lost(new Error("no port"))));
    });
  });

/** A screen that nobody sees, for a machine without one. It chooses its own number. */
async function hiddenScreen(): Promise<{ process: ChildProcess; display: string }> {
  const screen = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "1400x1200x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const display = await new Promise<string>((found, lost) => {
    createInterface(screen.stdout).once("line", (line) => found(`:${line.trim()}`));
    screen.once("error", lost);
    screen.once("exit", () => lost(new Error("Xvfb ended")));
  });
  return { process: screen, display };
}

interface Frame {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Loads a page into a frame of the window: the window itself, with its buttons, does not become as narrow as a phone. Both are
 * of one site, because a page of another may not take the keys. Runs in the outer page.
 */
function showInFrame({ url, width, height }: Frame): Promise<void> {
  const frame = document.querySelector("iframe") ?? document.createElement("iframe");
  Object.assign(frame, { width, height, frameBorder: "0" });
  if (!frame.isConnected) {
    document.documentElement.style.colorScheme = "light dark";
    document.body.style.margin = "0";
    document.body.replaceChildren(frame);
  }
  return new Promise((loaded) => {
    frame.onload = () => {
      frame.contentWindow?.focus();
      loaded();
    };
    frame.src = url;
  });
}

/**
 * WebKitGTK over WebDriver: the engine of Safari, with another window around it. Needs Xvfb where there is no screen.
 * @param driver path of WebKitWebDriver
 */
export async function openWebKit(driver: string, { dark = false } = {}): Promise<OtherBrowser> {
  const screen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? undefined : await hiddenScreen();
  const port = await freePort();
  const service = spawn(driver, [`--port=${port}`], {
    stdio: "ignore",
    env: {
      ...process.env,
      ...(screen && { DISPLAY: screen.display }),
      GTK_THEME: dark ? "Adwaita:dark" : "Adwaita",
      NO_AT_BRIDGE: "1",
      LIBGL_ALWAYS_SOFTWARE: "1",
    },
  });
  const end = () => {
    service.kill();
    screen?.process.kill();
  };

  const send = async <Value>(method: "GET" | "POST" | "DELETE", path: string, body?: object): Promise<Value> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${path}: ${value.message}`);
    return value;
  };
  /** The driver opens its port a moment after it starts, and says nothing of it: asked until it answers, or has ended. */
  const started = async (): Promise<void> => {
    const answers = () =>
      send("GET", "/status").then(
        () => true,
        (error: unknown) => {
          if (service.exitCode !== null) throw error;
          return false;
        },
      );
    while (!(await answers()));
  };
  try {
    await started();
    const { sessionId } = await send<{ sessionId: string }>("POST", "/session", { capabilities: { alwaysMatch: {} } });
    const session = `/session/${sessionId}`;
    await send("POST", `${session}/window/rect`, { width: 1400, height: 1200 });
    let size = { width: 1280, height: 900 };
    /** Which site the outer page is of. */
    let outside: string | undefined;
    const browser: OtherBrowser = {
      name: "WebKit",
      async open(url) {
        const { origin } = new URL(url);
        await send("POST", `${session}/frame`, { id: null });
        if (origin !== outside) await send("POST", `${session}/url`, { url: `${origin}/robots.txt` });
        outside = origin;
        await browser.ask(showInFrame, { url, ...size });
        await send("POST", `${session}/frame`, { id: 0 });
        await browser.ask(whenDrawn, undefined);
      },
      async ask(probe, given) {
        const answer = await send<{ found?: string; error?: string }>("POST", `${session}/execute/async`, {
          script: `const done = arguments[1];
            new Promise((found) => found((${probe})(JSON.parse(arguments[0])))).then(
              (value) => done({ found: JSON.stringify(value ?? null) }), (error) => done({ error: String(error) }));`,
          args: [JSON.stringify(given ?? null)],
        });
        if (answer.error !== undefined) throw new Error(answer.error);
        return JSON.parse(answer.found ?? "null");
      },
      async resize(width, height) {
        size = { width, height };
        if (outside) await browser.ask((size) => void Object.assign(window.frameElement ?? {}, size), size);
      },
      async press(...keys) {
        await send("POST", `${session}/actions`, { actions: keyActions(keys) });
      },
      async picture() {
        return Buffer.from(await send<string>("GET", `${session}/screenshot`), "base64");
      },
      async close() {
        await send("DELETE", session).catch(() => undefined);
        end();
      },
    };
    return browser;
  } catch (error) {
    end();
    throw error;
  }
}
