import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { contentType } from "../browser/browser.ts";

const PACKED = /^(?:text|application)\/|\+xml/;

/**
 * Serves a built site as GitHub Pages does: compressed, ten minutes in the browser's cache, 404.html for what is not there.
 * @param encoding `br` as other hosts do
 */
export async function staticHost(
  root: string,
  encoding: "gzip" | "br" = "gzip",
): Promise<{ origin: string; close: () => void }> {
  const pack = encoding === "br" ? brotliCompressSync : gzipSync;
  const packedBefore = new Map<string, Buffer>();
  const packedFile = (file: string): Buffer => {
    const bytes = packedBefore.get(file) ?? pack(readFileSync(file));
    packedBefore.set(file, bytes);
    return bytes;
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const asked = join(root, path);
    const named = existsSync(asked) && statSync(asked).isDirectory() ? join(asked, "index.html") : asked;
    const found = existsSync(named);
    const file = found ? named : join(root, "404.html");
    const type = contentType(file);
    const headers = { "content-type": type, "cache-control": "max-age=600" };
    const packed = PACKED.test(type) && type !== "application/octet-stream";
    response
      .writeHead(found ? 200 : 404, packed ? { ...headers, "content-encoding": encoding } : headers)
      .end(packed ? packedFile(file) : readFileSync(file));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
