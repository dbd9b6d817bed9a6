/** The document Word has open, with everything around it: who asks, what may go wrong, what has been asked so far. */
import type { Answer, NativeHost } from "./client/native-word.ts";
import { callName, commonAnswer, isCommonWrite } from "./common-api.ts";
import { Faults, TRIP_FAULTS } from "./faults.ts";
import type { Api } from "./members/api.ts";
import { newObject } from "./members/document.ts";
import { apiRoot } from "./members/members.ts";
import type { Quirks } from "./model/quirks.ts";
import { collapsed, type Range, rangeText, stretchesOf, textPlace, textRange } from "./model/range.ts";
import { storyOf } from "./model/story.ts";
import type { WordDocument } from "./model/word-document.ts";
import type { Profile } from "./profiles.ts";
import { execute, type Session } from "./protocol/executor.ts";
import { References } from "./protocol/references.ts";
import { reaches, setOf } from "./protocol/requirement-sets.ts";
import type { Request, Response } from "./protocol/wire.ts";
import { WordError } from "./protocol/word-error.ts";
import { type Trip, type TripKind, tripKind } from "./trips.ts";
import { type User, userOf } from "./user.ts";

/** How the document is opened, where that differs from the profile. */
export interface OpenOptions {
  /** Another behaviour than the profile's, where Words differ. */
  readonly quirks?: Partial<Quirks>;
  /** Other requirement sets to announce, on top of the profile's. */
  readonly announced?: Readonly<Record<string, string>>;
  readonly limits?: Partial<Profile["limits"]>;
  /** Opened for reading only: `document.mode` says so, and writes are refused. */
  readonly readOnly?: boolean;
  /** Real milliseconds each trip takes. */
  readonly latency?: number;
}

/** The event Word raises when the selection moves. */
const SELECTION_CHANGED = 2;
const RICH_API = 93;

export class OpenWord implements NativeHost {
  readonly document: WordDocument;
  readonly faults: Faults;
  readonly references = new References();
  readonly log: Trip[] = [];
  readonly user: User;
  saves = 0;
  isClosed = false;
  readonly #profile: Profile;
  readonly #options: OpenOptions;
  readonly #api: Api;
  readonly #session: Session;
  readonly #limits: Profile["limits"];
  readonly #listeners = new Map<number, () => void>();
  #settings: ReadonlyMap<string, string> = new Map();
  #underWay = 0;
  /** What the trip being answered has asked for so far. */
  /** Documents opened beside this one, as files. */
  readonly opened: Uint8Array[] = [];
  #calls: string[] = [];
  #writes: string[] = [];

  constructor(document: WordDocument, profile: Profile, options: OpenOptions) {
    this.document = document;
    this.#profile = profile;
    this.#options = options;
    this.#limits = { ...profile.limits, ...options.limits };
    this.faults = new Faults(profile.refused);
    if (options.readOnly === true) this.faults.protect();
    const { api, root } = apiRoot(this.#base());
    this.#api = api;
    this.#session = {
      root,
      references: this.references,
      newObject: (name) => newObject(name, (file) => this.opened.push(file)),
      admit: (className, member) => this.#admit(className, member),
      note: (call) => {
        this.#calls.push(call);
      },
      beforeWrite: (member) => this.#beforeWrite(member),
    };
    this.user = userOf(document, (paragraph, last) => {
      api.selection = { start: textRange(paragraph).start, end: textRange(last).end };
    });
  }

  #base(): Omit<Api, "make"> {
    const first = storyOf(this.document).paragraphs[0] ?? this.document.body;
    let selected: Range = collapsed(textPlace(first, 0));
    const raise = () => this.#listeners.get(SELECTION_CHANGED)?.();
    const { faults, references, document } = this;
    return {
      document,
      quirks: { ...this.#profile.quirks, ...this.#options.quirks },
      get selection() {
        return selected;
      },
      set selection(range: Range) {
        selected = range;
        raise();
      },
      highlights: new Map(),
      save: () => {
        this.saves += 1;
      },
      omitted: () => faults.omitted,
      lost: () => faults.lost,
      isSearchOpen: () => faults.isSearchOpen,
      keep: { drop: (id) => references.drop(id), dropAll: () => references.dropAll() },
    };
  }

  information() {
    return {
      platform: this.#profile.platform,
      announced: { ...this.#profile.announced, ...this.#options.announced },
      displayLanguage: this.#profile.quirks.styleLanguage === "vietnamese" ? "vi-VN" : "en-US",
      readOnly: this.#options.readOnly === true,
      settings: this.#settings,
    };
  }

  async execute(dispatchId: number, parameters: readonly unknown[]): Promise<Answer> {
    this.#underWay += 1;
    try {
      return await this.#answer(dispatchId, parameters);
    } finally {
      this.#underWay -= 1;
    }
  }

  /**
   * Resolves when nothing is under way (or all of it waits for a host asleep) and the client has had time to send what
   * it sends by itself.
   */
  async settled(): Promise<void> {
    const isBusy = () => this.#underWay > 0 && !this.faults.isAsleep;
    for (let quiet = 0; quiet < 5; quiet = isBusy() ? 0 : quiet + 1) await moment(0);
  }

  async #answer(dispatchId: number, parameters: readonly unknown[]): Promise<Answer> {
    const request = dispatchId === RICH_API ? String((parameters[0] as readonly unknown[])[4] ?? "{}") : null;
    await this.faults.awake();
    await this.#pause();
    if (this.isClosed) return { error: TRIP_FAULTS.sessionLost };
    return request === null ? this.#common(dispatchId, parameters) : this.#rich(request);
  }

  async saveSettings(settings: ReadonlyMap<string, string>): Promise<Answer> {
    await this.faults.awake();
    await this.#pause();
    const trip = this.#opened("common");
    this.#calls.push("settings.saveAsync");
    this.#settings = settings;
    trip({ response: 0 });
    return { payload: null };
  }

  listen(eventId: number, raise: () => void): void {
    this.#listeners.set(eventId, raise);
  }

  unlisten(eventId: number): void {
    this.#listeners.delete(eventId);
  }

  selection(): { text: string; paragraph: number } {
    const range = this.#api.selection;
    const [first] = stretchesOf(this.document, range);
    const paragraph = first === undefined ? -1 : (storyOf(this.document).index.get(first.paragraph) ?? -1);
    return { text: rangeText(this.document, range, "\n"), paragraph };
  }

  highlights(): { text: string; color: string }[] {
    return [...this.#api.highlights].map(([range, color]) => ({ text: rangeText(this.document, range, "\n"), color }));
  }

  #pause(): Promise<void> {
    return moment(this.#options.latency ?? 0);
  }

  #common(dispatchId: number, parameters: readonly unknown[]): Answer {
    const trip = this.#opened("common", byteLength(parameters));
    this.#calls.push(callName(dispatchId));
    if (isCommonWrite(dispatchId)) this.#writes.push(callName(dispatchId));
    const answer = commonAnswer(this.document, dispatchId, parameters, (member) => this.faults.beforeWrite(member));
    const error = "error" in answer ? String(answer.error) : null;
    trip({ response: byteLength("error" in answer ? null : answer.payload), error });
    return answer;
  }

  #rich(text: string): Answer {
    const request: Request = JSON.parse(text);
    const kind = tripKind(request);
    const trip = this.#opened(kind, Buffer.byteLength(text));
    const fault = kind === "sync" ? this.faults.onTrip(this.document) : null;
    const refused = (why: keyof typeof TRIP_FAULTS): Answer => {
      trip({ response: 0, error: why });
      return { error: TRIP_FAULTS[why] };
    };
    if (Buffer.byteLength(text) > this.#limits.request) return refused("requestTooLarge");
    if (fault !== null && fault !== "responseTooLarge") return refused(fault);
    const response: Response = execute(request, this.#session);
    const body = JSON.stringify(response);
    if (fault !== null || Buffer.byteLength(body) > this.#limits.response) return refused("responseTooLarge");
    trip({ response: Buffer.byteLength(body), error: response.Error?.Code ?? null });
    return { payload: [200, [], body] };
  }

  /** Begins the entry of a trip; what is given back ends it. */
  #opened(kind: TripKind, request = 0): (end: { response: number; error?: string | null }) => void {
    this.#calls = [];
    this.#writes = [];
    return ({ response, error = null }) => {
      const cost = kind === "internal" ? 0 : this.#cost();
      this.log.push({ kind, calls: this.#calls, writes: this.#writes, request, response, error, cost });
    };
  }

  #cost(): number {
    const { trip, members } = this.#profile.costs;
    return this.#calls.reduce((sum, call) => sum + (members[call.slice(call.indexOf(".") + 1)] ?? 0), trip);
  }

  #admit(className: string, member: string): void {
    if (member.startsWith("_")) return;
    const needed = setOf(className, member);
    if (needed === undefined || reaches(this.#profile.sets[needed.name], needed.version)) return;
    throw new WordError("ApiNotFound", `${className}.${member} needs ${needed.name} ${needed.version}`);
  }

  #beforeWrite(member: string): void {
    this.#writes.push(member);
    this.faults.beforeWrite(member);
  }
}

/** A turn of the event loop at least: Word never answers at once. */
function moment(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    if (milliseconds > 0) setTimeout(resolve, milliseconds);
    else setImmediate(resolve);
  });
}

function byteLength(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value) ?? "");
}
