import { execFileSync } from "node:child_process";
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";
import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

/** The package's own list is made for one page in a tiny container; `--single-process` hangs when a page is closed. */
export const CHROMIUM_SWITCHES = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-quic",
  "--disable-background-networking",
  // Two processes fewer: what one page at a time has to say they only hand on to each other.
  "--in-process-gpu",
  // And a page of the same site takes the place of the one before without a new frame around it: a third of what a visit costs.
  "--enable-features=NetworkServiceInProcess2,RenderDocument:level/crashed-frame",
];

/**
 * What a page or an answer may take, in milliseconds: it ends what hangs, and measures nothing. Playwright's own half minute is too
 * short for a navigation on a machine that is busy with something else.
 */
const HANGS = 110_000;

/** A real Chromium. `CHROMIUM_PATH` names another browser than the one npm brings; `more` are switches of its own for a test. */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const own = process.env.CHROMIUM_PATH;
  const browser = await playwright.launch({
    executablePath: own ?? (await chromium.executablePath()),
    args: [...CHROMIUM_SWITCHES, ...more],
    headless: true,
  });
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    context.setDefaultTimeout(HANGS);
    return context;
  };
  return browser;
}

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".csv": "text/csv; charset=utf-8",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
};

/** What a static host says a file is, by its name. */
export const contentType = (file: string): string => TYPES[extname(file)] ?? "application/octet-stream";

/** How hosts send what has its hash in its name: a page that finds scripts and styles where it put them costs half as much. */
const KEPT = { "cache-control": "max-age=31536000, immutable" };

/**
 * Serves a built site as a plain static host would, 404.html included. But fonts are waited for: a busy machine would else begin
 * to draw without Sarabun, and what tests measure and photograph would be another font. `asBuilt` leaves them optional.
 * @param own what tests made up, by its path: a `route` of the browser's would keep pages from finding anything in its cache
 * @param held what an answer for this path waits for, if for anything; the browser then keeps nothing
 */
export async function serve(
  root = process.env.OUT_DIR ?? "dist",
  asBuilt = false,
  own: ReadonlyMap<string, string> = new Map(),
  held?: (path: string) => Promise<void> | undefined,
): Promise<{ url: string; close: () => void; server: Server }> {
  if (!existsSync(root)) execFileSync("npm", ["run", "build"], { stdio: "inherit" });
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    const made = own.get(path);
    if (made !== undefined) {
      const type = contentType(path.endsWith(".js") ? path : "index.html");
      return void response.writeHead(200, { "content-type": type, ...KEPT }).end(made);
    }
    await held?.(path);
    let file = join(root, path);
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
    const found = existsSync(file);
    response.writeHead(found ? 200 : 404, {
      "content-type": contentType(found ? file : "404.html"),
      ...(found && !held && /^\/(?:_astro|pagefind\/[^/]+)\//.test(path) && KEPT),
    });
    if (file.endsWith(".css") && found && !asBuilt)
      response.end(readFileSync(file, "utf8").replaceAll("font-display:optional", "font-display:swap"));
    else createReadStream(found ? file : join(root, "404.html")).pipe(response);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { url: `http://127.0.0.1:${address.port}`, close: () => server.close(), server };
}
