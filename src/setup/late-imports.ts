/**
 * Vite plugins for scripts that pages import late. What Vite writes for such an import by itself costs every page 0.9 KB, and one more
 * round to the host than it takes.
 */

/** What is read and written here of a file that the bundler has made (Rolldown's `OutputChunk`). */
interface Chunk {
  type: "chunk";
  code: string;
  /** Names of the files that it imports. */
  imports: string[];
  dynamicImports: string[];
  /** The source file that it was made for. */
  facadeModuleId: string | null;
}
type Bundle = Record<string, Chunk | { type: "asset" }>;

/** What suggests names, or searches: it is waited for with the first key in a box. */
const WAITED_FOR = /\/(?:suggestions|search-page)\.client\.ts$/;

/**
 * Imports without the list of what they import, and without the styles of these being fetched first: no such import here brings styles,
 * and the lists weigh more than the wait.
 */
export const plainImports = {
  name: "plain-imports",
  enforce: "pre",
  // Here, because Astro overrides what the configuration says.
  config: () => ({ build: { modulePreload: false } }),
  load: (id: string) =>
    id.endsWith("vite/preload-helper.js") ? "export const __vitePreload = (load) => load();" : undefined,
};

/** Files that are waited for come at once, and with all that they import: not one after the other. */
export const fewerWaits = {
  name: "fewer-waits",
  generateBundle(_options: unknown, bundle: Bundle): void {
    const helper = Object.keys(bundle).find((file) => file.includes("/preload-helper."));
    const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
    for (const chunk of chunks) {
      if (helper !== undefined) withoutHelper(chunk, helper);
      withAllOfLate(chunk, bundle, helper);
    }
    if (helper !== undefined && !chunks.some(({ imports }) => imports.includes(helper))) delete bundle[helper];
  },
};

/** What is left of Vite's helper is shorter than its name: no page need wait for a file of it. */
function withoutHelper(chunk: Chunk, helper: string): void {
  const named = /import\{t(?: as (\w+))?\}from"\.\/preload-helper\.[^"]+";/;
  if (!chunk.imports.includes(helper) || !named.test(chunk.code)) return;
  chunk.code = chunk.code.replace(named, (_, name = "t") => `let ${name}=l=>l();`);
  chunk.imports.splice(chunk.imports.indexOf(helper), 1);
}

/** All that a late file imports is asked for with it, not when it has come. */
function withAllOfLate(chunk: Chunk, bundle: Bundle, helper: string | undefined): void {
  const late = chunk.dynamicImports.find((file) => WAITED_FOR.test(chunkOf(bundle, file)?.facadeModuleId ?? ""));
  if (late === undefined) return;
  const written = (file: string) => `import(\`./${file.replace(/^.*\//, "")}\`)`;
  const more = [...importsOf(bundle, late)].filter((file) => file !== helper && !chunk.imports.includes(file));
  const all = [late, ...more].map(written);
  chunk.code = chunk.code.replace(written(late), `Promise.all([${all}]).then(a=>a[0])`);
}

function chunkOf(bundle: Bundle, file: string): Chunk | undefined {
  const found = bundle[file];
  return found?.type === "chunk" ? found : undefined;
}

/** All files that one imports, and those that these import. */
function importsOf(bundle: Bundle, file: string, found = new Set<string>()): Set<string> {
  for (const name of chunkOf(bundle, file)?.imports ?? [])
    if (!found.has(name)) importsOf(bundle, name, found.add(name));
  return found;
}
