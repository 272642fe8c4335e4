import type { Frame, Page } from "playwright-core";
import { beforeAll } from "vitest";
import type { BrowsedSite } from "./site.ts";

/** A page of the site as large as is said, laid out and styled as in a window of that size. */
export interface Framed {
  /** Where its document is; the window around it for what only a window has. */
  readonly frame: Frame;
  readonly page: Page;
  /** Opens a page of the site in light colours, 1280 × 900. */
  open(path: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Lets the frame be seen until the next size, so that keys reach what is in it. */
  appear(): Promise<void>;
  /** What these find at each width, and at which; each runs in the page, so it stands alone. */
  atWidths(widths: readonly number[], ...looks: readonly (() => string[])[]): Promise<string[]>;
  /** A page that tests make up, which no policy of the site's keeps from having styles in its text. */
  show(html: string): Promise<void>;
}

const FRAME = "/framed";
const BLANK = "/blank";

/** The window takes the colours that the system likes, and what lies in it asks the window. */
const WINDOW = `<!doctype html><html style="color-scheme: light dark"><body style="margin: 0">
  <iframe src="${BLANK}" style="border: 0; visibility: hidden"></iframe>`;

/**
 * Pages of the site in a frame that is laid out and never painted: to paint each page at each width was a third of what the tests
 * cost that ask only where things are and how they are styled. For what is seen, pressed or printed there is `open` of the site.
 */
export function framePages(site: BrowsedSite): Framed {
  let opened: { page: Page; frame: Frame } | undefined;
  beforeAll(async () => {
    const page = await site.open("/offline/");
    site.own.set(FRAME, WINDOW).set(BLANK, "<!doctype html>");
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(site.url + FRAME);
    const [, frame] = page.frames();
    if (!frame) throw new Error("no frame");
    opened = { page, frame };
  });
  const running = () => {
    if (!opened) throw new Error("the frame is there while tests run, not before");
    return opened;
  };
  const resize = (width: number, height: number): Promise<void> =>
    running().frame.evaluate(
      (style) => frameElement?.setAttribute("style", style),
      `border: 0; visibility: hidden; width: ${width}px; height: ${height}px`,
    );
  return {
    get frame() {
      return running().frame;
    },
    get page() {
      return running().page;
    },
    resize,
    appear: () =>
      running()
        .page.locator("iframe")
        .evaluate((frame) => frame.style.setProperty("visibility", "visible")),
    atWidths: (widths, ...looks) =>
      // As text: no function can be handed to another in the page. What listens to a size is told with the next frame.
      running().frame.evaluate<string[]>(`(async () => {
        const found = [];
        for (const width of ${JSON.stringify(widths)}) {
          frameElement.style.width = width + "px";
          await new Promise((told) => requestAnimationFrame(() => scheduler.postTask(told)));
          for (const look of [${looks.join()}]) found.push(...look().map((fault) => width + " px: " + fault));
        }
        return found;
      })()`),
    async show(html) {
      const { frame } = running();
      await frame.goto(site.url + BLANK);
      await frame.setContent(html);
    },
    async open(path) {
      const { page, frame } = running();
      await page.emulateMedia({ colorScheme: "light" });
      await resize(1280, 900);
      await frame.goto(site.url + path);
      await frame.evaluate(() => document.fonts.ready.then(() => undefined));
    },
  };
}
