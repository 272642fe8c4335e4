import { kinds } from "../collections/kinds.ts";
import type { Suggestion } from "./best-names.ts";

/** What stands small beside a suggestion. */
export const about = ({ entry, by }: Suggestion, province: string | undefined): string =>
  [by, entry.kind === "provinces" ? undefined : province, kinds[entry.kind].label].filter(Boolean).join(" · ");
