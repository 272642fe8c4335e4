/** A text so that Markdown (CommonMark, and as GitHub has it) shows it as it is within a line, and makes no address of it. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_[\]<|~@]|&(?=#?\w+;)|!$|(?<=https?|ftp):|(?<=www)\./gi, "\\$&");

/** And so at both ends of its lines, once the marks are escaped: there some signs make a heading, a list or a rule. */
export const escapeLineEnds = (text: string): string =>
  text
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/gm, "$1\\")
    .replace(/^(?=[#>+=-])/gm, "\\")
    .replace(/(?<=[ #])#$/gm, "\\#");
