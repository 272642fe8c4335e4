/** What reads a body (body-reader.ts). */
export type BodyReader = typeof import("./body-reader.ts");

/** The reader of bodies, loaded when it is first asked for. What cannot be read is not judged: the editors' check will. */
export class BodyReading {
  #reader: BodyReader | undefined;
  #loading: Promise<void> | undefined;
  readonly #arrived: () => void;

  /** @param arrived is called when bodies can be read. */
  constructor(arrived: () => void) {
    this.#arrived = arrived;
  }

  /** The reader, if it is here; asking for it makes it come. */
  readonly get = (): BodyReader | undefined => {
    this.#loading ??= this.#load();
    return this.#reader;
  };

  async #load(): Promise<void> {
    try {
      this.#reader = await import("./body-reader.ts");
      this.#arrived();
    } catch {
      // The next change asks for it again.
      this.#loading = undefined;
    }
  }
}
