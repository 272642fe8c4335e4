declare module "subset-font" {
  /** What `cut.ts` asks of the package, which brings no types of its own. */
  interface Options {
    targetFormat: "woff2";
    /** The only layout features to keep. */
    keepFeatures: readonly string[];
    noHinting: boolean;
  }
  export default function subsetFont(font: Buffer, characters: string, options: Options): Promise<Buffer>;
}
