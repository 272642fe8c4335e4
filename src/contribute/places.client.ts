import { sectionKey } from "../collections/section-address.ts";
import type { CitableBlock } from "./form-field.ts";
import type { Library } from "./known-reports.ts";

export type LoadedBlocks = ReadonlyMap<string, CitableBlock> | "loading" | "failed";

/** The blocks of sections, fetched from this site when a section is chosen. */
export class Places {
  readonly #sections = new Map<string, LoadedBlocks>();
  readonly #address: string;
  readonly #changed: () => void;

  /** @param address with `*` for `{report}/{section}`; `changed` is called when something has arrived. */
  constructor(address: string, changed: () => void) {
    this.#address = address;
    this.#changed = changed;
  }

  /** What is known of a section, by its key; asking for one that is not there starts loading it. */
  of(key: string): LoadedBlocks {
    const known = this.#sections.get(key);
    if (known) return known;
    this.#sections.set(key, "loading");
    void this.#load(key);
    return "loading";
  }

  readonly library: Library = (section) => {
    const loaded = section.source === "" || section.section === "" ? undefined : this.of(sectionKey(section));
    return typeof loaded === "object" ? loaded : undefined;
  };

  async #load(section: string): Promise<void> {
    try {
      const response = await fetch(this.#address.replace("*", section.split("/").map(encodeURIComponent).join("/")));
      const blocks: CitableBlock[] = response.ok ? await response.json() : [];
      this.#sections.set(section, response.ok ? new Map(blocks.map((block) => [block.at, block])) : "failed");
    } catch {
      this.#sections.set(section, "failed");
    }
    this.#changed();
  }
}
