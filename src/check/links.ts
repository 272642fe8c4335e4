import { isPicture } from "../content/file-names.ts";
import { linkTarget, schemeOf, withoutDisguise } from "../model/link-target.ts";
import type { Judged } from "../rules/finding.ts";
import { type Destinations, linkJudgement } from "../rules/links.ts";
import { nearest } from "../text/nearest.ts";
import { exists, intendedAddress, type SiteAddresses } from "./addresses.ts";

/** Judges links and images in a file of the content folder by what the site will have. */
export const destinations = (file: string, addresses: SiteAddresses): Destinations => ({
  link: (href) => linkJudgement(href, (link) => inside(href, link, file, addresses)),
  image: (src) => image(src, file, addresses),
});

function inside(href: string, link: string, file: string, addresses: SiteAddresses): Judged | undefined {
  const target = linkTarget(href);
  if (link.startsWith("#")) {
    const here = file.startsWith("report/") && exists(`/${file.replace(/\.md$/, "/")}${link}`, addresses);
    // The headings of a prose page have anchors that only the build knows.
    return target && (here || file.startsWith("pages/"))
      ? undefined
      : { code: "broken-link/anchor-here", args: { href } };
  }
  if (target && exists(link, addresses)) return undefined;
  const now = addresses.former.get(link);
  if (now !== undefined) return { code: "broken-link/page", args: { href, meant: now }, instead: now };
  const page = link.replace(/#.*/, "");
  if (addresses.content.permalinks.has(page) && !exists(page, addresses))
    return { code: "broken-link/gone", args: { href } };
  if (page !== link && target && exists(page, addresses))
    return { code: "broken-link/anchor", args: { href, page, anchor: link.slice(page.length) } };
  const meant = intendedAddress(link, addresses);
  return { code: "broken-link/page", args: { href, meant }, instead: meant };
}

/** An image is a file beside the entry. */
function image(src: string, file: string, { content }: SiteAddresses): Judged | undefined {
  if (schemeOf(src) !== undefined || /^[\\/]{2}/.test(withoutDisguise(src)))
    return { code: "broken-image/remote", args: {} };
  const folder = file.slice(0, file.lastIndexOf("/") + 1);
  const beside = content.files.flatMap(({ path }) =>
    path.startsWith(folder) && isPicture(path) ? path.slice(folder.length) : [],
  );
  const name = src.replace(/^\.\//, "").replaceAll("%20", " ");
  if (beside.includes(name)) return undefined;
  const near = nearest(name, beside);
  return { code: "broken-image/file", args: { src, folder, near }, instead: near };
}
