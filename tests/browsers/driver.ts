/** A browser that Playwright does not drive, as far as our probes need it: one window, one page at a time. */
export interface OtherBrowser {
  readonly name: string;
  /** Opens an address and waits until it has loaded, fonts too. */
  open(url: string): Promise<void>;
  /** Runs a function in the page. It must stand alone: what it needs comes in `given`, what it finds goes out as JSON. */
  ask<Given, Found>(probe: (given: Given) => Found | Promise<Found>, given: Given): Promise<Found>;
  /** Size of the page inside the window, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Real key presses, one after another: a letter, or a key of `KEYS`. */
  press(...keys: readonly string[]): Promise<void>;
  /** A picture of what the window shows, PNG. */
  picture(): Promise<Buffer>;
  /** The page as printed on A4. Undefined in a browser that cannot be asked for it. */
  print?(): Promise<Buffer>;
  close(): Promise<void>;
}

/** The W3C's code points for keys without a letter. */
export const KEYS = { enter: "\uE007", escape: "\uE00C", tab: "\uE004", down: "\uE015" } as const;

/** What both protocols call the pressing of keys. */
export const keyActions = (keys: readonly string[]) => [
  {
    type: "key",
    id: "keyboard",
    actions: keys.flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]),
  },
];

/** Waits until the page is drawn with its own fonts. */
export const whenDrawn = (): Promise<void> => document.fonts.ready.then(() => undefined);
