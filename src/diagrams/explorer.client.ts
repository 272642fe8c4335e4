/**
 * The explorer: zoom and drag by changing the drawing's viewBox, names of what is near when close, search in names.
 * The only page that loads d3-zoom.
 */
import { select, type ZoomTransform, zoom, zoomIdentity } from "d3";

const tools = document.querySelector<HTMLElement>("[data-explorer]");
const figure = document.querySelector<HTMLElement>('figure[data-diagram="explorer"]');
const drawing = figure?.querySelector<SVGSVGElement>("svg.diagram:not(.key)");
if (tools && figure && drawing) explore(tools, figure, drawing);

function explore(tools: HTMLElement, figure: HTMLElement, drawing: SVGSVGElement): void {
  tools.hidden = false;
  figure.querySelector(".dgf-filters, .dgf-view")?.before(tools);
  const { width, height } = drawing.viewBox.baseVal;
  const frame = drawing.parentElement ?? figure;
  const status = tools.querySelector<HTMLElement>("[data-status]");
  const groups = [...drawing.querySelectorAll<SVGGElement>("g[data-id]")];
  const nameOf = (group: SVGGElement) => group.querySelector("a")?.getAttribute("aria-label") ?? "";
  const dots = groups.flatMap((group) => {
    const ring = group.querySelector<SVGRectElement>(".ring");
    const link = group.querySelector("a");
    if (!ring || !link) return [];
    const { x, y, width: w, height: h } = ring.getBBox();
    return [{ group, link, x: x + w / 2, y: y + h / 2, right: w / 2, named: group.querySelector("text") }];
  });
  /** Names that the drawing has no room for: without the word for the kind, which comes first in the link's name. */
  const texts = new Map(
    dots
      .filter(({ named }) => !named)
      .map(({ group, right, x, y }) => {
        const text = document.createElementNS("http://www.w3.org/2000/svg", "text");
        text.setAttribute("class", "i-ink");
        text.setAttribute("aria-hidden", "true");
        text.setAttribute("x", String(x + right));
        text.setAttribute("y", String(y));
        text.setAttribute("dominant-baseline", "middle");
        text.textContent = nameOf(group).replace(/^\S+\s/, "");
        return [group, text] as const;
      }),
  );

  /** From here on names appear, as many as find room; dots and names grow slower than the distances between them. */
  const CLOSE = 2;
  const SIZE = 14;
  let now: ZoomTransform = zoomIdentity;
  const show = (transform: ZoomTransform) => {
    now = transform;
    const { k } = transform;
    const scale = width / (frame.clientWidth || width);
    const [x, y] = [(-transform.x * scale) / k, (-transform.y * scale) / k];
    const [w, h] = [width / k, height / k];
    drawing.setAttribute("viewBox", `${x} ${y} ${w} ${h}`);
    const shrink = k ** -0.75;
    const taken: { left: number; right: number; middle: number }[] = [];
    const tall = (SIZE * 1.7 * scale) / k;
    const free = (left: number, right: number, middle: number) =>
      !taken.some((o) => left < o.right && o.left < right && Math.abs(middle - o.middle) < tall);
    for (const { group, named, x: cx, y: cy, right } of dots) {
      if (k === 1) group.removeAttribute("transform");
      else group.setAttribute("transform", `translate(${cx} ${cy})scale(${shrink})translate(${-cx} ${-cy})`);
      if (!named) {
        taken.push({ left: cx - right * shrink * 0.7, right: cx + right * shrink * 0.7, middle: cy });
        continue;
      }
      const box = named.getBBox();
      const at = (value: number, centre: number) => centre + (value - centre) * shrink;
      taken.push({ left: at(box.x, cx), right: at(box.x + box.width, cx), middle: at(box.y + box.height / 2, cy) });
    }
    for (const { group, link, x: cx, y: cy, right } of dots) {
      const text = texts.get(group);
      if (!text) continue;
      // Marks above and below take no width; a letter is a little over half its size wide.
      const letters = (text.textContent ?? "").replace(/\p{Mn}/gu, "").length;
      const left = cx + right * shrink;
      const end = left + (letters * SIZE * 0.6 * scale) / k;
      const seen = k >= CLOSE && left > x && end < x + w && cy > y && cy < y + h && free(left, end, cy);
      if (!seen) {
        text.remove();
        continue;
      }
      taken.push({ left, right: end, middle: cy });
      text.setAttribute("font-size", String((SIZE * scale) / (k * shrink)));
      if (!text.isConnected) link.append(text);
    }
  };

  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([1, 8])
    .extent(() => [
      [0, 0],
      [frame.clientWidth, frame.clientHeight],
    ])
    .translateExtent([
      [0, 0],
      [frame.clientWidth || width, frame.clientHeight || height],
    ])
    // The page keeps its wheel and its touch: Ctrl and two fingers zoom.
    .filter((event: Event) => {
      if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
      if ("touches" in event) return (event as TouchEvent).touches.length > 1;
      return !(event instanceof MouseEvent && (event.button !== 0 || event.type === "dblclick"));
    })
    .on("zoom", ({ transform }: { transform: ZoomTransform }) => show(transform));
  const stage = select(frame).call(behaviour);

  tools.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-zoom]") : null;
    if (button?.dataset.zoom === "whole") behaviour.transform(stage, zoomIdentity);
    else if (button) behaviour.scaleBy(stage, button.dataset.zoom === "closer" ? 1.6 : 1 / 1.6);
  });

  // The keyboard may walk to a node outside the picture: bring it in.
  figure.addEventListener("focusin", ({ target }) => {
    const ring = target instanceof Element ? target.querySelector<SVGRectElement>(":scope > .ring") : null;
    if (!ring || now.k === 1) return;
    const scale = width / (frame.clientWidth || width);
    const { x, y, width: w, height: h } = ring.getBBox();
    behaviour.translateTo(stage, (x + w / 2) / scale, (y + h / 2) / scale);
  });

  const items = [...figure.querySelectorAll<HTMLElement>(".dgf-list .dl-1 > li")];
  const fold = (text: string) => text.normalize("NFC").toLocaleLowerCase("th").replace(/\s+/g, "");
  const input = tools.querySelector("input");
  input?.addEventListener("input", () => {
    const wanted = fold(input.value);
    const hits = groups.filter((group) => fold(nameOf(group)).includes(wanted));
    const found = new Set<Element>(hits);
    for (const group of groups) group.toggleAttribute("data-missed", wanted !== "" && !found.has(group));
    for (const item of items)
      item.toggleAttribute(
        "data-missed",
        wanted !== "" && !fold(item.querySelector(".dl-row")?.textContent ?? "").includes(wanted),
      );
    if (status)
      status.textContent =
        wanted === ""
          ? ""
          : hits.length === 0
            ? (tools.dataset.none ?? "")
            : (tools.dataset.found ?? "").replace("{n}", String(hits.length));
  });
  // What the pointer or the keyboard is at, in words.
  const tell = ({ target }: Event) => {
    const group = target instanceof Element ? target.closest<SVGGElement>("g[data-id]") : null;
    if (group && status && input?.value === "") status.textContent = nameOf(group);
  };
  frame.addEventListener("pointerover", tell);
  frame.addEventListener("focusin", tell);
}
