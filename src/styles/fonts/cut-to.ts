import subsetFont from "subset-font";

/** What a browser applies unasked; small capitals, old figures and the like no style of the site turns on. */
const FEATURES = ["ccmp", "locl", "liga", "kern", "mark", "mkmk"];

/** The font with these characters only, as they stand to each other in the whole. */
export const cutTo = (font: Buffer, points: readonly number[]): Promise<Buffer> =>
  subsetFont(font, String.fromCodePoint(...points), {
    targetFormat: "woff2",
    keepFeatures: FEATURES,
    noHinting: true,
  });
