/** The look of an e-book: little, since readers choose their own letters, sizes and colours. Phones have Thai fonts. */
export const style = `body { line-height: 1.7; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.4; text-align: start; break-after: avoid; }
h1 { font-size: 1.4em; }
h2 { font-size: 1.2em; }
h3 { font-size: 1.05em; }
p { margin: 0 0 0.7em; text-align: start; }
ul, ol { margin: 0 0 0.7em; padding-inline-start: 1.6em; }
nav ol { list-style: none; padding-inline-start: 1em; }
figure { margin: 1em 0; padding: 0.6em; border: 1px solid; }
.small, caption { font-size: 0.85em; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.reading { text-decoration: underline dotted; }
.sign { font-size: 0.7em; line-height: 1; vertical-align: super; padding: 0 0.15em; text-decoration: none; }
.notes { margin-top: 2em; padding-top: 0.7em; border-top: 1px solid; font-size: 0.85em; }
table { width: 100%; border-collapse: collapse; font-size: 0.9em; margin: 0 0 1em; }
caption { text-align: start; padding-bottom: 0.4em; }
th, td { position: relative; border: 1px solid; padding: 0.25em 0.4em; text-align: start; vertical-align: top; }
.group th { font-weight: bold; }
tbody th { font-weight: normal; }
@media (max-width: 40em) {
  table, caption, tbody, tr, th, td { display: block; border: 0; }
  .visually-hidden { position: static; width: auto; height: auto; clip-path: none; }
  thead { display: none; }
  tr { border-top: 1px solid; padding: 0.4em 0; }
  th, td { padding: 0.1em 0; }
  [data-l]::before { content: attr(data-l) " "; font-size: 0.85em; opacity: 0.75; }
  td:not([data-l]):not([colspan]), th:not([data-l]):not([colspan]) { display: none; }
}
`;
