/**
 * What the pane remembers on this machine between documents: the general facts of the unit, and that the first steps
 * were seen. Storage may be missing, full or forbidden; then nothing is remembered and all goes on.
 */
import type { FieldKey, FieldValues } from "../outline/outline.ts";

export interface Remembered {
  readonly fields: () => FieldValues;
  readonly keepFields: (fields: FieldValues) => void;
  readonly stepsSeen: () => boolean;
  readonly keepStepsSeen: () => void;
}

/** What is used of the browser's storage. */
export type Shelf = Pick<Storage, "getItem" | "setItem">;

const FIELDS = "decuong.fields";
const STEPS = "decuong.stepsSeen";
/** What the next report of the same unit will need again; its date and number are its own. */
const LASTING: readonly FieldKey[] = ["term", "unit", "superior", "place", "authority", "post", "signer"];

/** `shelf` is asked for anew each time, since merely touching forbidden storage throws. */
export function remembered(shelf: () => Shelf): Remembered {
  const read = (key: string): string | null => tried(() => shelf().getItem(key), null);
  const write = (key: string, text: string): void => tried(() => shelf().setItem(key, text), undefined);
  return {
    fields: () => lasting(tried<unknown>(() => JSON.parse(read(FIELDS) ?? "{}"), {})),
    keepFields: (fields) => write(FIELDS, JSON.stringify(lasting(fields))),
    stepsSeen: () => read(STEPS) === "1",
    keepStepsSeen: () => write(STEPS, "1"),
  };
}

function lasting(json: unknown): FieldValues {
  if (typeof json !== "object" || json === null) return {};
  const members = new Map<string, unknown>(Object.entries(json));
  return Object.fromEntries(
    LASTING.flatMap((key) => {
      const value = members.get(key);
      return typeof value === "string" && value !== "" ? [[key, value] as const] : [];
    }),
  );
}

function tried<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch {
    return otherwise;
  }
}
