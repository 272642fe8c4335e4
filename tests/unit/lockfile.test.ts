import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

interface Locked {
  version?: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
  optionalDependencies?: Record<string, string>;
}
const lock: { packages: Record<string, Locked> } = JSON.parse(readFileSync("package-lock.json", "utf8"));
const manifest: Record<string, Record<string, string> | undefined> = JSON.parse(readFileSync("package.json", "utf8"));

/** Where npm would find a package asked for from `from`: in its own node_modules or in one above. */
function isLocked(name: string, from: string): boolean {
  for (let base = from; ; base = base.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, "")) {
    if (lock.packages[`${base ? `${base}/` : ""}node_modules/${name}`]) return true;
    if (base === "") return false;
  }
}

it("the lockfile names every platform's packages, not only this machine's", () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(name, path))
      .map((name) => `${path || "package.json"} → ${name}`),
  );
  expect(missing).toEqual([]);
});

it("every version is exact", () => {
  const ranges = ["dependencies", "devDependencies", "optionalDependencies"].flatMap((kind) =>
    Object.entries(manifest[kind] ?? {}).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
  );
  expect(ranges).toEqual([]);
});

it("every locked package has an integrity hash and no address of its own", () => {
  const bare = Object.entries(lock.packages).filter(([path, { integrity }]) => path !== "" && !integrity);
  expect(bare.map(([path]) => path)).toEqual([]);
  const hosts = Object.values(lock.packages).flatMap(({ resolved }) => (resolved ? [new URL(resolved).hostname] : []));
  expect([...new Set(hosts)].filter((host) => host !== "registry.npmjs.org")).toEqual([]);
});
