/** Fills the sheet that is printed when a reader prints, and empties it after. Fetched when the page has nothing else to do. */
import { thaiDate } from "../text/dates.ts";
import { workbenchText as words } from "../words/workbench.ts";
import type { Bench } from "./bench.client.ts";
import { base, part, readableAddress, root } from "./page.client.ts";
import { isOpen } from "./panels.client.ts";
import { type PaperPart, paperHtml } from "./paper-html.ts";

/** What a button asked for; the browser's own way to print asks for all that is seen. */
let asked: PaperPart | undefined;

export function printPart(of: PaperPart): void {
  asked = of;
  print();
}

/** The results that stand over the rows, and the rows. */
function seen({ state }: Bench): PaperPart[] {
  const results = [
    ...(state.compare.length > 0 && isOpen("compare") ? ["compare" as const] : []),
    ...(state.cross && isOpen("cross") ? ["cross" as const] : []),
    ...(state.chart && isOpen("chart") ? ["chart" as const] : []),
  ];
  return [...results, "rows"];
}

function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return thaiDate(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
}

function fillPaper(bench: Bench): void {
  const paper = part("[data-paper]");
  const { html, wide } = paperHtml(
    {
      ...bench,
      base,
      made: words.paper.made(paper.dataset.version ?? "", today()),
      address: readableAddress(),
      chart: root?.querySelector("[data-panel=chart] figure")?.outerHTML ?? "",
    },
    asked ? [asked] : seen(bench),
  );
  paper.innerHTML = html;
  paper.toggleAttribute("data-wide", wide);
}

/** @param now the table that is open */
export function followPrinting(now: () => Bench | undefined): void {
  addEventListener("beforeprint", () => {
    const bench = now();
    if (bench) fillPaper(bench);
  });
  addEventListener("afterprint", () => {
    asked = undefined;
    part("[data-paper]").replaceChildren();
  });
}
