/** Round trips between the add-in and Word: counted, told apart, and written down. */
import { ActionType, type Request } from "./protocol/wire.ts";

/**
 * `sync` is a request of the add-in; `cleanup` only lets references go, as the client does by itself after `Word.run`;
 * `internal` is the client's own affair; `common` is a call of the Common API (custom XML, settings).
 */
export type TripKind = "sync" | "cleanup" | "internal" | "common";

export interface Trip {
  readonly kind: TripKind;
  /** What was asked for, in order: «Body.insertOoxml», «ParagraphCollection.load(text,styleBuiltIn)». */
  readonly calls: readonly string[];
  /** The calls among them that changed the document, or tried to. */
  readonly writes: readonly string[];
  /** Sizes in bytes. */
  readonly request: number;
  readonly response: number;
  /** The error code answered with, or null. */
  readonly error: string | null;
  /** Simulated milliseconds. */
  readonly cost: number;
}

export interface TripCounts {
  readonly sync: number;
  readonly cleanup: number;
  readonly internal: number;
  readonly common: number;
}

export function tripKind({ Actions, ObjectPaths }: Request): TripKind {
  const names = Object.values(ObjectPaths).map(({ Name }) => Name);
  if (names.some((name) => name.endsWith("AddinInternalService"))) return "internal";
  const methods = Actions.filter(({ ActionType: type }) => type !== ActionType.Instantiate);
  const cleans = methods.length > 0 && methods.every(({ Name }) => Name === "_RemoveReference");
  return cleans ? "cleanup" : "sync";
}

export function tripCounts(log: readonly Trip[]): TripCounts {
  const count = (kind: TripKind) => log.filter((trip) => trip.kind === kind).length;
  return { sync: count("sync"), cleanup: count("cleanup"), internal: count("internal"), common: count("common") };
}
