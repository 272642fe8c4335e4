/** Zoom and drag by changing the drawing's viewBox. Loaded only where the drawing is shown. */
import { select, type ZoomTransform, zoom, zoomIdentity, zoomTransform } from "d3";

const STEP = 1.6;

export interface Zoom {
  closer: () => void;
  farther: () => void;
  whole: () => void;
  /** Brings a place of the frame, in its own pixels, into the middle. */
  centre: (x: number, y: number) => void;
}

/**
 * @param closest how many times its size the picture may grow
 * @param changed hears the new place and scale, in pixels of the frame
 */
export function addZoom(frame: HTMLElement, closest: number, changed: (transform: ZoomTransform) => void): Zoom {
  const corner = (): [number, number] => [frame.clientWidth, frame.clientHeight];
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([1, closest])
    .extent(() => [[0, 0], corner()])
    // The page keeps its wheel and its one finger: Ctrl and two fingers zoom.
    .filter((event: Event) => {
      if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
      if ("touches" in event) return (event as TouchEvent).touches.length > 1;
      return !(event instanceof MouseEvent && (event.button !== 0 || event.type === "dblclick"));
    })
    .on("zoom", ({ transform }: { transform: ZoomTransform }) => changed(transform));
  const stage = select(frame).call(behaviour);
  const bound = () => behaviour.translateExtent([[0, 0], corner()]);
  // Another width: the same part of the picture.
  let { clientWidth: width } = frame;
  new ResizeObserver(() => {
    const { clientWidth } = frame;
    if (clientWidth === 0 || clientWidth === width) return;
    const ratio = width === 0 ? 1 : clientWidth / width;
    width = clientWidth;
    bound();
    const { x, y, k } = zoomTransform(frame);
    behaviour.transform(stage, zoomIdentity.translate(x * ratio, y * ratio).scale(k));
  }).observe(frame);
  bound();
  return {
    closer: () => behaviour.scaleBy(stage, STEP),
    farther: () => behaviour.scaleBy(stage, 1 / STEP),
    whole: () => behaviour.transform(stage, zoomIdentity),
    centre: (x, y) => behaviour.translateTo(stage, x, y),
  };
}
