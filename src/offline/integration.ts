import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { writeWorker } from "./build-worker.ts";

/** Astro integration that writes the service worker of a finished build. Goes after everything that changes pages. */
export function readOffline(): AstroIntegration {
  let base = "/";
  return {
    name: "read-offline",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/?$/, "/");
      },
      "astro:build:done": ({ dir }) => writeWorker(fileURLToPath(dir), base),
    },
  };
}
