import type { APIRoute } from "astro";
import { answer, type EditionFile, editionFiles } from "../../editions/edition-files.ts";
import { loadKnowledge } from "../../model/load.ts";

/** Any other report as one file: `/report/{report}.xml`, `/report/{report}.epub`. */
export const getStaticPaths = async () =>
  editionFiles(await loadKnowledge())
    .filter(({ source }) => !source.shortAddresses)
    .map((file) => ({ params: { source: file.source.id, format: file.format }, props: { file } }));

export const GET: APIRoute<{ file: EditionFile }> = ({ props: { file } }) => answer(file);
