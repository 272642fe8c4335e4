/** Builds the site as a later release of its code would be: every style sheet and script has changed, and so have their names. */
import { build } from "astro";

await build({
  vite: {
    // Not the one of builds that run beside it.
    cacheDir: `${process.env.CACHE_DIR}/vite`,
    plugins: [
      {
        name: "next-release",
        transform(code, id) {
          // A sheet that is linked by its address comes by as `x.css?transform-only`.
          if (/\.css(?:\?transform-only)?$/.test(id)) return `${code}\n:root { --release: 2 }`;
          return id.endsWith(".client.ts") ? `${code}\ndocument.documentElement.dataset.release = "2";` : undefined;
        },
      },
    ],
  },
});
