import { type Box, contains, HAIR, overlaps } from "./geometry.ts";
import { markBox, textBox } from "./marks.ts";
import type { Mark, Scene, TextMark } from "./scene.ts";

/** Numbers of a path's absolute commands, good enough to see whether it leaves the frame (curves stay within their points here). */
const pathPoints = (d: string): number[] => [...d.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);

const words = ({ lines }: TextMark): string => lines.join(" ");

/**
 * Everything wrong with a scene's geometry, in words: a mark outside the frame, two labels on each other, a node's label
 * outside its box, a doubled id, a reference to a node that is not there. Empty when all is well. Runs in every build (drawn.ts).
 */
export function sceneProblems(scene: Scene): string[] {
  const problems: string[] = [];
  const ids = new Set<string>();
  for (const { id } of scene.nodes) {
    if (ids.has(id)) problems.push(`รหัสซ้ำ: ${id}`);
    ids.add(id);
  }
  const known = (id: string, where: string) => {
    if (!ids.has(id)) problems.push(`${where} อ้างถึง ${id} ซึ่งไม่มี`);
  };
  const frame: Box = { x: 0, y: 0, width: scene.width, height: scene.height };
  const all: Mark[] = [...scene.back, ...scene.nodes.flatMap(({ marks }) => marks)];
  for (const mark of all) {
    if (mark.kind === "path") {
      for (const id of mark.joins ?? []) known(id, "เส้น");
      if (pathPoints(mark.d).some((n) => !Number.isFinite(n) || n > Math.max(scene.width, scene.height) + HAIR))
        problems.push(`เส้นออกนอกกรอบ: ${mark.d}`);
    } else if (!contains(frame, markBox(mark), HAIR)) {
      problems.push(`ออกนอกกรอบ: ${mark.kind === "text" ? words(mark) : mark.kind} ${JSON.stringify(markBox(mark))}`);
    }
  }
  for (const node of scene.nodes) {
    if (node.parent !== undefined) known(node.parent, node.id);
    for (const id of node.related ?? []) known(id, node.id);
    if (!contains(frame, node.box, HAIR)) problems.push(`ออกนอกกรอบ: ${node.id}`);
  }
  // Measured once each: a crowded scene has a hundred thousand pairs.
  const labels = all.flatMap((mark) => (mark.kind === "text" ? [{ text: words(mark), box: textBox(mark) }] : []));
  labels.forEach((a, i) => {
    for (const b of labels.slice(i + 1))
      if (overlaps(a.box, b.box, HAIR)) problems.push(`ป้ายทับกัน: “${a.text}” กับ “${b.text}”`);
  });
  return problems;
}
