import { el, type XmlNode, xmlFile } from "../xml.ts";

/** Elements of XHTML in which white space means nothing. */
const LINES = new Set("html head body section nav ul ol table thead tbody tr aside figure".split(" "));

/** A page of an e-book in Thai. */
export const page = (title: string, body: readonly XmlNode[]): string =>
  xmlFile(
    el(
      "html",
      {
        xmlns: "http://www.w3.org/1999/xhtml",
        "xmlns:epub": "http://www.idpf.org/2007/ops",
        lang: "th",
        "xml:lang": "th",
      },
      el("head", {}, el("title", {}, title), el("link", { rel: "stylesheet", type: "text/css", href: "style.css" })),
      el("body", {}, ...body),
    ),
    LINES,
    "<!DOCTYPE html>\n",
  );

/** Where in an EPUB its package is. */
export const CONTAINER = xmlFile(
  el(
    "container",
    { version: "1.0", xmlns: "urn:oasis:names:tc:opendocument:xmlns:container" },
    el(
      "rootfiles",
      {},
      el("rootfile", { "full-path": "EPUB/package.opf", "media-type": "application/oebps-package+xml" }),
    ),
  ),
  new Set(["container", "rootfiles"]),
);
