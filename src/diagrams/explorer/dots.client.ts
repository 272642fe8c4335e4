/** What the explorer's scripts know of each node in the drawing. Read once; places are the drawing's own units. */
export interface Dot {
  group: SVGGElement;
  link: SVGAElement;
  kind: string;
  /** Without the word for its kind and the number of its lines. */
  name: string;
  x: number;
  y: number;
  /** Half its width and height. */
  rx: number;
  ry: number;
  /** Its name, where it stands in the drawing from the beginning. */
  text: SVGTextElement | null;
}

const number = (element: Element, name: string): number => Number(element.getAttribute(name));

/** Between a dot and its ring. */
const AIR = 3;

/** Words for the kinds, as the filters' buttons say them. */
export const kindWords = (figure: HTMLElement): Map<string, string> =>
  new Map(
    [...figure.querySelectorAll<HTMLElement>("[data-facet=kind]")].map((button) => [
      button.dataset.value ?? "",
      button.textContent ?? "",
    ]),
  );

export function readDots(drawing: SVGSVGElement, kinds: ReadonlyMap<string, string>): Map<string, Dot> {
  const dots = new Map<string, Dot>();
  for (const group of drawing.querySelectorAll<SVGGElement>("g[data-id]")) {
    const link = group.querySelector<SVGAElement>("a");
    const mark = group.querySelector("circle, rect:not(.ring)");
    if (!link || !mark) continue;
    const kind = group.dataset.fKind ?? "";
    const label = link.getAttribute("aria-label") ?? "";
    const word = kinds.get(kind) ?? "";
    const name = (label.startsWith(word) ? label.slice(word.length) : label).replace(/\s[\d,]+\s\S+$/, "").trim();
    const round = mark instanceof SVGCircleElement;
    const [rx, ry] = round
      ? [number(mark, "r"), number(mark, "r")]
      : [number(mark, "width") / 2, number(mark, "height") / 2];
    const [x, y] = round ? [number(mark, "cx"), number(mark, "cy")] : [number(mark, "x") + rx, number(mark, "y") + ry];
    if (!group.querySelector(".ring")) addRing(link, x, y, rx, ry);
    dots.set(group.dataset.id ?? "", {
      group,
      link,
      kind,
      name,
      x,
      y,
      rx,
      ry,
      text: group.querySelector<SVGTextElement>("text"),
    });
  }
  return dots;
}

/** Dots come without the ring that shows the focus and catches the pointer: there are hundreds. */
function addRing(link: SVGAElement, x: number, y: number, rx: number, ry: number): void {
  const ring = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  const box = { x: x - rx - AIR, y: y - ry - AIR, width: 2 * (rx + AIR), height: 2 * (ry + AIR), rx: 4 };
  for (const [name, value] of Object.entries(box)) ring.setAttribute(name, String(value));
  ring.setAttribute("class", "ring");
  link.prepend(ring);
}

/** Is it a box with its name inside rather than a dot? */
export const isPlate = ({ kind }: Dot): boolean => kind === "factor";

/** Ids of what each node is joined to: by lines in the drawing, and by what lessons speak of. */
export function readNeighbours(drawing: SVGSVGElement, dots: ReadonlyMap<string, Dot>): Map<string, string[]> {
  const near = new Map<string, string[]>([...dots.keys()].map((id) => [id, []]));
  const join = (a: string, b: string) => {
    near.get(a)?.push(b);
    near.get(b)?.push(a);
  };
  for (const { dataset } of drawing.querySelectorAll<SVGPathElement>("path[data-from]"))
    join(dataset.from ?? "", dataset.to ?? "");
  for (const [id, { group }] of dots)
    for (const other of (group.dataset.related ?? "").split(" ")) if (dots.has(other)) join(id, other);
  return near;
}
