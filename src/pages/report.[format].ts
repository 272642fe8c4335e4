import type { APIRoute } from "astro";
import { answer, type EditionFile, editionFiles } from "../editions/edition-files.ts";
import { loadKnowledge } from "../model/load.ts";

/** The report with short addresses as one file: `/report.xml`, `/report.epub`. */
export const getStaticPaths = async () =>
  editionFiles(await loadKnowledge())
    .filter(({ source }) => source.shortAddresses)
    .map((file) => ({ params: { format: file.format }, props: { file } }));

export const GET: APIRoute<{ file: EditionFile }> = ({ props: { file } }) => answer(file);
