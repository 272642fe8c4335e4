import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that are short to read and long to run: Vitest begins with what is long to read. */
const LONGEST = ["browser/every-page", "browser/deployments", "browser/layout-shift"];

/** Begins with what takes longest, so that it is not left alone at the end while the other cores wait. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const place = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((name) => moduleId.includes(name));
      return at < 0 ? LONGEST.length : at;
    };
    return sorted.sort((a, b) => place(a) - place(b));
  }
}
