/** Forms of a citation that are files. The only list of them: pages, files, headers and the box that copies go by it. */
import { bibtex } from "./bibtex.ts";
import { cslJson } from "./csl-json.ts";
import type { CiteItem } from "./item.ts";
import { ris } from "./ris.ts";

export interface FileForm {
  /** How programs call it. */
  name: string;
  /** End of its address, after that of the thing. */
  ending: `.${string}`;
  mediaType: string;
  write: (item: CiteItem) => string;
}

export const bibtexForm: FileForm = {
  name: "BibTeX",
  ending: ".bib",
  mediaType: "application/x-bibtex",
  write: bibtex,
};
export const risForm: FileForm = {
  name: "RIS",
  ending: ".ris",
  mediaType: "application/x-research-info-systems",
  write: ris,
};
export const cslForm: FileForm = {
  name: "CSL-JSON",
  ending: ".csl.json",
  mediaType: "application/vnd.citationstyles.csl+json",
  write: cslJson,
};

export const fileForms: readonly FileForm[] = [bibtexForm, risForm, cslForm];
