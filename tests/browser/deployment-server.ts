import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { contentType } from "./browser.ts";

/** What goes wrong with a request: no connection, no answer ever, or another answer than the site's. */
export type Trouble = "cut" | "hung" | { status: number; body?: string; headers?: Readonly<Record<string, string>> };

/** A request as it reached the server: what a browser takes from its own stores never does. */
export interface SeenRequest {
  /** Path with its query, as asked for. */
  path: string;
  headers: IncomingMessage["headers"];
}

export interface DeploymentServer {
  /** Address of the host, without a slash at its end. */
  readonly origin: string;
  /** Every request so far, in order; may be emptied. */
  readonly seen: SeenRequest[];
  /** How many requests hang now: no answer ever, and nobody has given them up. */
  hanging(): number;
  /**
   * Replaces a whole site at once, as hosts do: of the folder before, nothing is left.
   * @param base path the site lives under, with a slash at both ends; the longest that fits answers
   */
  deploy(folder: string, base?: string): void;
  /** Sets what goes wrong from now on, by path; `undefined` for what works. Without an argument all works again. */
  break(trouble?: (path: string) => Trouble | undefined): void;
  close(): Promise<void>;
}

/** As GitHub Pages sends every file of a project's site, pages, lists and hashed files alike. */
const HEADERS = { "cache-control": "max-age=600", vary: "Accept-Encoding" };

/** Serves built sites as GitHub Pages does, one after the other at one address: ten minutes in the browser's cache, ETags, 404.html. */
export async function serveDeployments(folder: string, base = "/"): Promise<DeploymentServer> {
  const sites = new Map([[base, folder]]);
  const seen: SeenRequest[] = [];
  const hung = new Set<ServerResponse>();
  let troubleAt: (path: string) => Trouble | undefined = () => undefined;

  const siteOf = (path: string) =>
    [...sites].filter(([at]) => path.startsWith(at)).sort(([a], [b]) => b.length - a.length)[0];

  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    const path = decodeURIComponent(pathname);
    seen.push({ path: path + search, headers: request.headers });
    const trouble = troubleAt(path);
    if (trouble === "hung") return void hung.add(response.on("close", () => hung.delete(response)));
    if (trouble === "cut") return void request.socket.destroy();
    if (trouble) return void response.writeHead(trouble.status, { ...HTML, ...trouble.headers }).end(trouble.body);
    const [at, root] = siteOf(path) ?? [];
    if (at === undefined || root === undefined) return void response.writeHead(404, HTML).end();
    answer(request, response, join(root, path.slice(at.length)), join(root, "404.html"), path);
  });

  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    seen,
    hanging: () => hung.size,
    deploy: (next, at = base) => void sites.set(at, next),
    break: (trouble = () => undefined) => {
      troubleAt = trouble;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** What was built once in a test run does not change; the same files are asked for in each test. */
const known = new Map<string, { body: Buffer; etag: string }>();
function readOnce(file: string): { body: Buffer; etag: string } {
  const before = known.get(file);
  if (before) return before;
  const body = readFileSync(file);
  const read = { body, etag: `"${createHash("sha256").update(body).digest("hex").slice(0, 16)}"` };
  known.set(file, read);
  return read;
}

const HTML = { "content-type": "text/html; charset=utf-8" };

function answer(request: IncomingMessage, response: ServerResponse, file: string, missing: string, path: string): void {
  const folder = existsSync(file) && statSync(file).isDirectory();
  if (folder && !path.endsWith("/")) return void response.writeHead(301, { ...HEADERS, location: `${path}/` }).end();
  const found = folder ? join(file, "index.html") : file;
  if (!existsSync(found)) {
    return void response.writeHead(404, HTML).end(existsSync(missing) ? readFileSync(missing) : undefined);
  }
  const { body, etag } = readOnce(found);
  if (request.headers["if-none-match"] === etag) return void response.writeHead(304, { ...HEADERS, etag }).end();
  response.writeHead(200, { ...HEADERS, etag, "content-type": contentType(found) }).end(body);
}
