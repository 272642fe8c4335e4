import {
  EDITION_TYPES,
  type EditionFormat,
  editionFormats,
  editionPath,
  reportsWithText,
  SCHEMA,
} from "../model/edition-addresses.ts";
import type { Entry, Knowledge } from "../model/knowledge.ts";
import { perKnowledge } from "../model/per-knowledge.ts";
import { releaseNow } from "../model/release.ts";
import { href, pageAddress } from "../site.ts";
import { epub } from "./epub/book.ts";
import { teiDocument } from "./tei/document.ts";

/** A whole report as a file of this site. */
export interface EditionFile {
  source: Entry<"sources">;
  format: EditionFormat;
  /** Site path, without the base. */
  path: string;
  content: Buffer;
}

const address = (path: string): string | undefined => pageAddress(href(path));

/** Every report in every format, made once a build. */
export const editionFiles = perKnowledge((k: Knowledge): readonly EditionFile[] =>
  reportsWithText(k).flatMap((source) =>
    editionFormats.map((format) => ({
      source,
      format,
      path: editionPath(source, format),
      content: format === "epub" ? bookOf(k, source) : encoded(k, source),
    })),
  ),
);

const bookOf = (k: Knowledge, source: Entry<"sources">): Buffer => epub(k, source, { release: releaseNow(), address });

const encoded = (k: Knowledge, source: Entry<"sources">): Buffer =>
  Buffer.from(
    teiDocument(k, source, {
      schema: address(SCHEMA) ?? href(SCHEMA),
      link: (path) => address(path) ?? href(path),
      address: address(editionPath(source, "xml")),
      release: releaseNow(),
    }),
  );

/** How the file is sent. */
export const answer = ({ format, content }: EditionFile): Response =>
  new Response(new Uint8Array(content), { headers: { "content-type": EDITION_TYPES[format] } });
