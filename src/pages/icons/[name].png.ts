import { readFileSync } from "node:fs";
import type { APIRoute } from "astro";
import sharp from "sharp";
import { appIcons, iconSvg } from "../../components/app-icons.ts";

/** Icons for readers who put the site on their screen (manifest.webmanifest). */
export const getStaticPaths = () => Object.keys(appIcons).map((name) => ({ params: { name } }));

export const GET: APIRoute = async ({ params }) => {
  const icon = appIcons[params.name ?? ""];
  if (!icon) return new Response(null, { status: 404 });
  const svg = iconSvg(readFileSync("public/emblem.svg", "utf8"), icon);
  const png = await sharp(Buffer.from(svg)).png({ palette: true, compressionLevel: 9 }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { "content-type": "image/png" } });
};
