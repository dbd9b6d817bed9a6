/** The Words the host can play: what each announces, has and refuses, and how it behaves where Words differ. */
import type { Quirks } from "./model/quirks.ts";
import type { ErrorCode } from "./protocol/word-error.ts";

export type ProfileName = "desktop" | "ltsc2021" | "web";

export interface Profile {
  readonly name: ProfileName;
  readonly platform: "win32" | "web";
  /** What `isSetSupported` knows: requirement set → version. */
  readonly announced: Readonly<Record<string, string>>;
  /** What the host in fact has; members beyond it are refused with ApiNotFound. */
  readonly sets: Readonly<Record<string, string>>;
  readonly quirks: Quirks;
  /** Members this Word never allows, with its error. */
  readonly refused: Readonly<Record<string, ErrorCode>>;
  /** Largest request and response, in bytes. */
  readonly limits: { readonly request: number; readonly response: number };
  /** Simulated milliseconds: of every trip, and on top for some members. */
  readonly costs: { readonly trip: number; readonly members: Readonly<Record<string, number>> };
}

/** Sets of the Common API that every Word since 2016 has. */
const COMMON_API = {
  CustomXmlParts: "1.1",
  Settings: "1.1",
  File: "1.1",
  OoxmlCoercion: "1.1",
  Selection: "1.1",
  AddInCommands: "1.1",
};

/** The client library of the npm package ends at 1.3: a host that announces more would promise proxies it has not. */
const ANNOUNCED = { WordApi: "1.3", ...COMMON_API };

const NO_LIMITS = { request: Number.POSITIVE_INFINITY, response: Number.POSITIVE_INFINITY };
const FIVE_MEGABYTES = { request: 5 * 1024 * 1024, response: 5 * 1024 * 1024 };

const DESKTOP: Quirks = {
  lastParagraph: "merged",
  numbering: "lost",
  placeholderInText: true,
  paragraphSeparator: "\r",
  styleLanguage: "english",
};

export const profiles: Readonly<Record<ProfileName, Profile>> = {
  /** Microsoft 365 on Windows: comments and Track Changes are there though the old client cannot be told so. */
  desktop: {
    name: "desktop",
    platform: "win32",
    announced: ANNOUNCED,
    sets: { WordApi: "1.9", WordApiDesktop: "1.4", ...COMMON_API },
    quirks: DESKTOP,
    refused: {},
    limits: NO_LIMITS,
    costs: { trip: 20, members: { insertOoxml: 180, getOoxml: 120 } },
  },
  /** Office LTSC 2021: nothing beyond 1.3. */
  ltsc2021: {
    name: "ltsc2021",
    platform: "win32",
    announced: ANNOUNCED,
    sets: { WordApi: "1.3", ...COMMON_API },
    quirks: { ...DESKTOP, lastParagraph: "extra", styleLanguage: "vietnamese" },
    refused: {},
    limits: NO_LIMITS,
    costs: { trip: 30, members: { insertOoxml: 200, getOoxml: 150 } },
  },
  /** Word in the browser: slow, with limits, and strict about placeholders (office-js 5944, 785). */
  web: {
    name: "web",
    platform: "web",
    announced: ANNOUNCED,
    sets: { WordApi: "1.9", WordApiOnline: "1.1", ...COMMON_API },
    quirks: { ...DESKTOP, lastParagraph: "extra", placeholderInText: false, paragraphSeparator: "\n" },
    refused: { "ContentControl.placeholderText": "NotAllowed" },
    limits: FIVE_MEGABYTES,
    costs: { trip: 150, members: { insertOoxml: 5500, getOoxml: 600 } },
  },
};
