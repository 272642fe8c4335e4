import { sceneProblems } from "./check-scene.ts";
import type { Diagram, Tools } from "./diagram.ts";
import { WIDE } from "./marks.ts";
import type { Scene } from "./scene.ts";

/** More nodes than this are a crowd that nobody reads, and a page too heavy for a slow line. */
export const MOST_NODES = 600;
/** A picture of more than six screens is a list. */
export const TALLEST = 6000;

/** Stands where there is no drawing. */
export const NOTHING: Scene = { width: WIDE, height: 0, back: [], nodes: [] };

/** What keeps a scene from being shown, in words for those who look into it; empty when nothing does. */
export function unshowable(scene: Scene): string[] {
  if (scene.nodes.length > MOST_NODES) return [`${scene.nodes.length} รายการ เกิน ${MOST_NODES}`];
  if (!(scene.height <= TALLEST)) return [`สูง ${scene.height} เกิน ${TALLEST}`];
  return sceneProblems(scene);
}

/**
 * Draws, or says why not: content that passes the check may still be too much for a frame, or have a name too long for its
 * place. The page then shows the list alone, the check warns, and the build goes on.
 */
export function drawn(draw: () => Scene): Pick<Diagram, "scene" | "undrawn"> {
  const { scene, problems } = attempt(draw);
  return problems.length === 0 ? { scene } : { scene: NOTHING, undrawn: problems };
}

/** The drawing for narrow places; none where it cannot be drawn, and the list stands for it there. */
export function narrowly(
  { draw }: Tools,
  scene: () => Scene,
  howToRead?: string,
  keyless?: boolean,
): Pick<Diagram, "narrow"> {
  const drawing = draw(scene);
  return drawing.undrawn ? {} : { narrow: { scene: drawing.scene, howToRead, keyless } };
}

function attempt(draw: () => Scene): { scene: Scene; problems: readonly string[] } {
  try {
    const scene = draw();
    return { scene, problems: unshowable(scene) };
  } catch (error) {
    return { scene: NOTHING, problems: [error instanceof Error ? error.message : String(error)] };
  }
}
