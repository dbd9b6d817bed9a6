/**
 * A format pack: what one dated rule on the form of papers (thể thức) asks, as plain data. An office whose rule has
 * changed needs another file of this shape and no other code. Lengths in millimetres, sizes and spacing in points.
 */

export interface FormatPack {
  /** Stable ASCII name: «dang-2026». */
  readonly id: string;
  /** For people: «Văn bản của Đảng (từ năm 2026)». */
  readonly name: string;
  /** Whose papers it is for. */
  readonly body: BodyKind;
  /** ISO dates of the first day in force, and of the first day no more; null while in force. */
  readonly from: string;
  readonly until: string | null;
  /**
   * Whether the values have been held against the text of the documents themselves; else they come from others'
   * accounts.
   */
  readonly compared: boolean;
  /** The documents the values come from, by the keys that `source` names. */
  readonly documents: Readonly<Record<string, { readonly name: string; readonly date?: string }>>;
  readonly page: Sourced & {
    readonly width: number;
    readonly height: number;
    readonly top: Range;
    readonly bottom: Range;
    readonly left: Range;
    readonly right: Range;
  };
  readonly font: Sourced & { readonly name: string };
  /** Centred at the top of every page but the first; `header` from the edge of the page, null where nothing is said. */
  readonly pageNumber: Sourced & { readonly size: Range; readonly header: number | null };
  readonly head: {
    /** «ĐẢNG CỘNG SẢN VIỆT NAM»; the last line has a rule below as long as itself. */
    readonly motto: readonly (LineForm & { readonly text: string })[];
    readonly superior: LineForm;
    /** `below`: a star, or a rule drawn. */
    readonly issuer: LineForm & { readonly below: "star" | "rule" };
    /** «Số 05-BC/ĐU»: with a colon or without, and the sign between number and type. */
    readonly number: LineForm & { readonly colon: boolean; readonly joint: "-" | "/" };
    readonly placeDate: LineForm;
  };
  readonly title: {
    readonly docType: LineForm;
    /** `below`: the typed line under the subject; null where a rule is drawn. */
    readonly subject: LineForm & { readonly below: string | null };
  };
  readonly text: Sourced & {
    readonly size: Range;
    readonly firstLine: Range;
    /** Least space between paragraphs. */
    readonly between: number;
    /** Lines exactly so many points apart, or so many times single. */
    readonly line: { readonly rule: "exact" | "multiple"; readonly from: number; readonly to: number };
  };
  readonly foot: {
    /** «T/M BAN THƯỜNG VỤ»: the sign after the T. */
    readonly authority: LineForm & { readonly sign: "/" | "." };
    readonly post: LineForm;
    readonly signer: LineForm;
    readonly recipients: {
      readonly label: LineForm & { readonly text: string };
      readonly list: LineForm;
      /** «- Lưu Văn phòng», «- Lưu: VT»: the last line of the list. */
      readonly archive: Sourced & { readonly colon: boolean };
    };
  };
}

/** Papers of the Party and of State bodies look different. */
export type BodyKind = "party" | "state";

export type Range = readonly [from: number, to: number];

/** Where a value comes from: a key of `documents`, and the item there as far as known. */
export interface Sourced {
  readonly source: string;
  readonly item?: string;
}

/** How a line looks. */
export interface LineForm extends Sourced {
  readonly size: Range;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly caps: boolean;
  readonly underline?: boolean;
}

/** What a person is told of where a value comes from. */
export interface Citation {
  /** «Hướng dẫn 05-HD/VPTW», or with its item «Hướng dẫn 36-HD/VPTW, mục 1.7». */
  readonly document: string;
  readonly compared: boolean;
}

/** The source of a value of this pack, in words; the pack's name where the data name a document it does not have. */
export function citationOf(pack: FormatPack, { source, item }: Sourced): Citation {
  const document = pack.documents[source]?.name ?? pack.name;
  return { document: item === undefined ? document : `${document}, ${item}`, compared: pack.compared };
}
