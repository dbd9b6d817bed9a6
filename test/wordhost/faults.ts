/**
 * What may go wrong between an add-in and Word, made to happen on demand. Numbers count from now: 1 is the next write, the
 * next trip. Only trips of the add-in itself count, not the client's own.
 */
import type { WordDocument } from "./model/word-document.ts";
import { type ErrorCode, WordError } from "./protocol/word-error.ts";

/**
 * A trip that fails as a whole: the request too large to be looked at; the response too large to come back, though the
 * request was carried out; Word too busy to look; the session gone.
 */
export type TripFault = "requestTooLarge" | "responseTooLarge" | "busy" | "sessionLost";

/** The numbers the client knows these by. */
export const TRIP_FAULTS: Readonly<Record<TripFault, number>> = {
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  busy: 5102,
  sessionLost: 5012,
};

/** What the Common API answers with for an error of the rich API; the rest is an internal error. */
export function commonError(code: ErrorCode): number {
  return code === "AccessDenied" ? 7000 : 5001;
}

export class Faults {
  /** Word's own Find pane is open: searches are refused. */
  isSearchOpen = false;
  #writes = 0;
  #trips = 0;
  #protection: ErrorCode | null = null;
  #omitted: readonly string[] = [];
  #lost: readonly string[] = [];
  readonly #failingWrites = new Map<number, ErrorCode>();
  readonly #failingMembers = new Map<string, ErrorCode>();
  readonly #failingTrips = new Map<number, TripFault>();
  readonly #changes = new Map<number, (document: WordDocument) => void>();
  readonly #never: Readonly<Record<string, ErrorCode>>;
  #asleep: (() => void)[] | null = null;

  /** `never`: members this Word refuses at all times. */
  constructor(never: Readonly<Record<string, ErrorCode>> = {}) {
    this.#never = never;
  }

  /** The n-th write from now is refused; those before it in the same request stay. */
  failWrite(nth: number, code: ErrorCode = "GeneralException"): void {
    this.#failingWrites.set(this.#writes + nth, code);
  }

  /** Every use of a member that changes something («ContentControl.placeholderText») is refused. */
  failMember(member: string, code: ErrorCode): void {
    this.#failingMembers.set(member, code);
  }

  /** The n-th trip from now fails as a whole. */
  failTrip(nth: number, fault: TripFault): void {
    this.#failingTrips.set(this.#trips + nth, fault);
  }

  /** Somebody changes the document just before the n-th trip from now is carried out. */
  beforeTrip(nth: number, change: (document: WordDocument) => void): void {
    this.#changes.set(this.#trips + nth, change);
  }

  /** From now on the document refuses every write, as in Viewing mode or under protection; null lifts it. */
  protect(code: "GeneralException" | "AccessDenied" | null = "GeneralException"): void {
    this.#protection = code;
  }

  /** getOoxml leaves out parts of these types («numbering», «styles») from now on. */
  omitFromOoxml(...types: readonly string[]): void {
    this.#omitted = types;
  }

  /** insertOoxml loses the controls with these tags from now on, and leaves their text without them. */
  loseControls(...tags: readonly string[]): void {
    this.#lost = tags;
  }

  /** Word answers nothing any more, until `wake`. */
  sleep(): void {
    this.#asleep ??= [];
  }

  /** Word answers what it was asked while asleep, in order. */
  wake(): void {
    const waiting = this.#asleep ?? [];
    this.#asleep = null;
    for (const go of waiting) go();
  }

  /** Takes all faults back that were made; a host asleep wakes up. */
  clear(): void {
    this.isSearchOpen = false;
    this.#protection = null;
    this.#omitted = [];
    this.#lost = [];
    for (const faults of [this.#failingWrites, this.#failingMembers, this.#failingTrips, this.#changes]) faults.clear();
    this.wake();
  }

  get isAsleep(): boolean {
    return this.#asleep !== null;
  }

  get omitted(): readonly string[] {
    return this.#omitted;
  }

  get lost(): readonly string[] {
    return this.#lost;
  }

  /** The host calls this before each write. */
  beforeWrite(member: string): void {
    this.#writes += 1;
    const own = this.#never[member] ?? this.#failingMembers.get(member);
    const code = this.#protection ?? own ?? this.#failingWrites.get(this.#writes);
    if (code !== undefined) throw new WordError(code, member);
  }

  /** The host calls this when a trip of the add-in arrives; the fault it is to fail with, if any. */
  onTrip(document: WordDocument): TripFault | null {
    this.#trips += 1;
    this.#changes.get(this.#trips)?.(document);
    return this.#failingTrips.get(this.#trips) ?? null;
  }

  /** Resolves at once, or when the host wakes up. */
  awake(): Promise<void> {
    const waiting = this.#asleep;
    if (waiting === null) return Promise.resolve();
    return new Promise((resolve) => {
      waiting.push(resolve);
    });
  }
}
