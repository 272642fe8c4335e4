/** Why keeping came to a halt, as far as a reader can do something about it. */
export type KeepHalt =
  /** The reader stopped it. */
  | "stopped"
  /** No line, a host that is silent, or what came was not what was asked for. */
  | "line"
  /** No room is left. */
  | "full"
  /** The browser lets this site store nothing. */
  | "refused";

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : "");

/** An error of this kind. */
export class KeepFault extends Error {
  readonly fault: KeepHalt;

  constructor(fault: KeepHalt, cause?: unknown) {
    super(fault, { cause });
    this.fault = fault;
  }
}

/** Does something with the browser's store. @throws KeepFault that the storage is full or refused */
export async function storing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof KeepFault
      ? error
      : new KeepFault(nameOf(error) === "QuotaExceededError" ? "full" : "refused", error);
  }
}
