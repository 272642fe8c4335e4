/** How long work goes on before the browser may draw and hear keys, in milliseconds; a reader notices fifty. */
const SPELL = 8;
let began = 0;

/** Lets the browser draw and hear keys, and goes on: for before a step that takes nearly as long as a key may wait, and can't be cut. */
export async function pause(): Promise<void> {
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
  began = performance.now();
}

/**
 * Between two steps of work: pauses when it is time to. Steps should be so small that on a slow phone one more is not noticed; to ask
 * often costs next to nothing.
 */
export async function breathe(): Promise<void> {
  if (performance.now() - began >= SPELL) await pause();
}
