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
  /** Names are added once, from the links' own labels; those that the drawing shows already stay as they are. */
  const names = groups.flatMap((group) => {
    const ring = group.querySelector<SVGRectElement>(".ring");
    if (!ring || group.querySelector("text")) return [];
    const text = document.createElementNS("http://www.w3.org/2000/svg", "text");
    const { x, y, width: w, height: h } = ring.getBBox();
    text.setAttribute("class", "i-quiet");
    text.setAttribute("aria-hidden", "true");
    text.setAttribute("x", String(x + w + 2));
    text.setAttribute("y", String(y + h / 2 + 2));
    text.textContent = nameOf(group);
    return [{ group, text, x: x + w / 2, y: y + h / 2 }];
  });

  /** Names appear once the picture is this close; written so that they stay the same size on the screen. */
  const CLOSE = 2.4;
  let now: ZoomTransform = zoomIdentity;
  const show = (transform: ZoomTransform) => {
    now = transform;
    const scale = width / (frame.clientWidth || width);
    const [x, y] = [(-transform.x * scale) / transform.k, (-transform.y * scale) / transform.k];
    const [w, h] = [width / transform.k, height / transform.k];
    drawing.setAttribute("viewBox", `${x} ${y} ${w} ${h}`);
    for (const { group, text, x: nx, y: ny } of names) {
      const seen = transform.k >= CLOSE && nx > x && nx < x + w && ny > y && ny < y + h;
      if (!seen) text.remove();
      else {
        text.setAttribute("font-size", String((14 * scale) / transform.k));
        if (!text.isConnected) (group.querySelector("a") ?? group).append(text);
      }
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
