/** What of a page is read aloud: its text as a reader sees it, cut into sentences that know where they stand. */
import { cutForSpeech } from "../text/speech-cuts.ts";

/** Notes, signs, ways and tools are not read, nor what is hidden. */
const UNREAD = [
  "nav, form, button, summary, svg, script, style, noscript, template, select",
  ".rail, .actions, .note, .notes, .made, .sign, .source-sign, .paragraph-number, .ground-sign, .edit, .edit-entry",
  ".noprint, .visually-hidden, [hidden], [aria-hidden=true]",
].join();
/** What begins and ends with a pause: what a page sets apart from the text around it. */
function blockAround({ parentElement }: Text): Element | null {
  let element = parentElement;
  while (element?.parentElement && /^(?:inline|contents)/.test(getComputedStyle(element).display))
    element = element.parentElement;
  return element;
}

export interface SpokenSentence {
  text: string;
  range: Range;
  block: Element;
}

interface Block {
  element: Element;
  nodes: { node: Text; start: number }[];
  text: string;
}

function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (!(node instanceof Element) || node.matches("br")) return NodeFilter.FILTER_ACCEPT;
    return node.matches(UNREAD) || !node.checkVisibility() ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  while (walker.nextNode()) {
    const node = walker.currentNode;
    let block = blocks.at(-1);
    if (!(node instanceof Text)) {
      if (block) block.text += "\n";
      continue;
    }
    const element = blockAround(node);
    if (!element) continue;
    if (block?.element !== element) {
      block = { element, nodes: [], text: "" };
      blocks.push(block);
    }
    block.nodes.push({ node, start: block.text.length });
    block.text += node.data;
  }
  return blocks;
}

function rangeOf({ nodes }: Block, start: number, end: number): Range {
  const range = new Range();
  const first = nodes.findLast((part) => part.start <= start);
  const last = nodes.findLast((part) => part.start < end);
  // A line's end is in no node.
  if (first) range.setStart(first.node, Math.min(start - first.start, first.node.length));
  if (last) range.setEnd(last.node, Math.min(end - last.start, last.node.length));
  return range;
}

/** The sentences of an element in their order. */
export const sentencesOf = (root: Element): SpokenSentence[] =>
  blocksOf(root).flatMap((block) =>
    cutForSpeech(block.text)
      .map(({ start, end }) => ({
        text: block.text.slice(start, end),
        range: rangeOf(block, start, end),
        block: block.element,
      }))
      .filter(({ text }) => /[\p{L}\p{N}]/u.test(text)),
  );
