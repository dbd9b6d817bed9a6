/** The dialects: ways in which real files say the same text. */

export interface Features {
  /** «bold»: all in Normal, headings bold; «styles»: headings in heading styles. */
  readonly headings: "bold" | "styles";
  readonly numbers: "typed" | "automatic";
  /** What follows a typed number: as typed, or a tab and a no-break space in turn. */
  readonly separators: boolean;
  readonly splitRuns: boolean;
  readonly decomposed: boolean;
  readonly tracked: boolean;
  readonly blockControls: boolean;
  readonly letterhead: boolean;
  readonly fields: boolean;
  readonly softBreaks: boolean;
  /** What Word writes and other readers are known to get wrong: a deletion inside an insertion, simple fields. */
  readonly knotty: boolean;
  /** ISO 29500 strict namespaces. */
  readonly strict: boolean;
  /** Namespace prefix of WordprocessingML. */
  readonly prefix: string;
}

const PLAIN: Features = {
  headings: "bold",
  numbers: "typed",
  separators: false,
  splitRuns: false,
  decomposed: false,
  tracked: false,
  blockControls: false,
  letterhead: false,
  fields: false,
  softBreaks: false,
  knotty: false,
  strict: false,
  prefix: "w",
};

const FEATURES = {
  /** Typed numbers, bold headings, Normal style. */
  typed: {},
  /** Typed numbers in heading styles (with the style ids of a Vietnamese Word). */
  styled: { headings: "styles" },
  /** Numbers and bullets computed by Word, through heading styles linked with a multilevel list. */
  automatic: { headings: "styles", numbers: "automatic" },
  /** Runs split anywhere, with rsid, spelling marks, bookmarks, languages, soft and no-break hyphens. */
  splitRuns: { splitRuns: true },
  /** Decomposed Unicode. */
  nfd: { decomposed: true },
  /** Track Changes: insertions, deletions, moves and format changes whose result is the text. */
  tracked: { tracked: true },
  /** What stands under a heading is inside block content controls, some nested; some words in inline ones. */
  blockControls: { blockControls: true },
  /** Letterhead and signature in borderless tables. */
  letterhead: { letterhead: true },
  /** A number is followed by a tab or a no-break space. */
  separators: { separators: true },
  /** Some text inside fields and hyperlinks. */
  fields: { fields: true },
  /** A heading of several lines is one paragraph with line breaks. */
  softBreaks: { softBreaks: true, headings: "styles" },
  strict: { strict: true, headings: "styles" },
  /** Another namespace prefix than w. */
  prefix: { prefix: "ns1", headings: "styles" },
  /** A file that has been through several hands: nearly everything at once. */
  everyday: {
    headings: "styles",
    numbers: "automatic",
    splitRuns: true,
    tracked: true,
    blockControls: true,
    letterhead: true,
    fields: true,
    softBreaks: true,
    knotty: true,
  },
} as const satisfies Record<string, Partial<Features>>;

export type Dialect = keyof typeof FEATURES;

export const dialects = Object.keys(FEATURES) as readonly Dialect[];

export function featuresOf(dialect: Dialect): Features {
  return { ...PLAIN, ...FEATURES[dialect] };
}
