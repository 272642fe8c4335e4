import { appIcons } from "../components/app-icons.ts";
import { loadKnowledge } from "../model/load.ts";
import { siteWords } from "../model/site-words.ts";
import { href } from "../site.ts";
import { colour } from "../styles/colours.ts";
import { ui } from "../words/ui.ts";

/**
 * What a system needs to put the site on a screen. With the browser's own back button where it has one (`minimal-ui`); a phone of
 * Apple knows only `standalone`, where one goes back by a swipe, and by the ways that stand on every page.
 */
export async function GET(): Promise<Response> {
  const { title, tagline, description } = siteWords(await loadKnowledge());
  const manifest = {
    name: [title, tagline].filter(Boolean).join(" "),
    short_name: title,
    description,
    lang: "th",
    dir: "ltr",
    id: href("/"),
    start_url: href("/"),
    scope: href("/"),
    display: "standalone",
    display_override: ["minimal-ui"],
    theme_color: colour("paper"),
    background_color: colour("paper"),
    icons: Object.entries(appIcons).flatMap(([name, { size, purpose }]) =>
      purpose ? { src: href(`/icons/${name}.png`), sizes: `${size}x${size}`, type: "image/png", purpose } : [],
    ),
    shortcuts: (["search", "offline"] as const).map((page) => ({ name: ui.pages[page], url: href(`/${page}/`) })),
  };
  return new Response(JSON.stringify(manifest), { headers: { "content-type": "application/manifest+json" } });
}
