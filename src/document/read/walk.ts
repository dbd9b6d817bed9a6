/**
 * The state of one pass through a part: what has been found so far (found.ts), and what is open at the moment. The
 * rules (rules-*.ts) change it, element by element.
 */
import type { XmlPosition } from "../../ooxml/xml-events.ts";
import type { PageSetup } from "../document.ts";
import type { Formatting, ParagraphFormat } from "./formatting.ts";
import {
  type Found,
  type FoundControl,
  type FoundRevision,
  type FoundTable,
  newFound,
  type Writable,
} from "./found.ts";
import type { ListNumbers } from "./list-numbers.ts";
import { noParagraphProperties, type ParagraphProperties } from "./paragraph-properties.ts";
import type { Look } from "./run-look.ts";
import { NO_RUN_PROPERTIES, type RunProperties } from "./run-properties.ts";
import type { Warnings } from "./warnings.ts";

/** A stretch of text of one look. */
export interface Piece {
  text: string;
  readonly look: Look;
  readonly inserted: boolean;
}

/** An inline control and the stretch of its paragraph's text it holds. */
export interface InlineControl {
  readonly control: FoundControl;
  readonly start: number;
  end: number;
}

/** The paragraph being read. */
export interface Line {
  readonly start: number;
  direct: Readonly<ParagraphProperties>;
  format: ParagraphFormat | null;
  readonly pieces: Piece[];
  /** The text of a line outside the main text, which has no pieces. */
  text: string;
  /** Characters so far, and the same with deleted ones counted. */
  length: number;
  passed: number;
  /** Ids of the controls around it, and of those inside. */
  readonly controlsAround: readonly number[];
  readonly controlsInside: number[];
  readonly inline: InlineControl[];
  markDeleted: boolean;
}

/** One stream of text: the main text, a text box, a note. A text box suspends the stream it is anchored in. */
export interface Flow {
  readonly main: boolean;
  readonly outer: Flow | null;
  /** Finished lines, outside the main text. */
  readonly lines: string[];
  line: Line | null;
  /** Direct properties, text and start of the open run, and who changed its look. */
  run: Readonly<RunProperties>;
  text: string;
  runStart: number;
  lookChangedBy: string | null;
  /** Open fields, true while in their code, and how many are. */
  readonly fields: boolean[];
  codes: number;
  /** Open tracked changes, and how many of them insert and delete. */
  readonly tracked: FoundRevision[];
  inserted: number;
  deleted: number;
}

export interface OpenControl {
  readonly control: FoundControl;
  /** Control ids around it. */
  readonly around: readonly number[];
  registered: boolean;
  inline: InlineControl | null;
}

export interface Walk {
  readonly xml: string;
  readonly found: Found;
  /** How paragraphs of the main text look and count; unused elsewhere. */
  readonly formatting: Formatting;
  readonly numbers: ListNumbers;
  readonly warnings: Warnings;
  position: XmlPosition;
  flow: Flow;
  /** Character data of the open text element. */
  text: string;
  /** Whether blanks at the ends of text are kept: on the part's root, and on the open text element. */
  keepsBlanks: boolean;
  textKeepsBlanks: boolean;
  properties: ParagraphProperties;
  runProperties: RunProperties;
  readonly tables: FoundTable[];
  readonly controls: OpenControl[];
  controlIds: readonly number[];
  /** For each open `mc:AlternateContent`: whether one of its choices was taken. */
  readonly alternatives: boolean[];
  section: Writable<PageSetup> | null;
  /** The open note or comment of a part that holds them. */
  item: { readonly id: string; readonly author: string } | null;
  /** First paragraph and offset of the open child of the body. */
  blockParagraph: number;
  blockStart: number;
}

export function newFlow(main: boolean, outer: Flow | null): Flow {
  return {
    main,
    outer,
    lines: [],
    line: null,
    run: NO_RUN_PROPERTIES,
    text: "",
    runStart: 0,
    lookChangedBy: null,
    fields: [],
    codes: 0,
    tracked: [],
    inserted: 0,
    deleted: 0,
  };
}

const NOWHERE: XmlPosition = { position: 0 };

/** A pass about to begin; `main` for the main part. */
export function newWalk(xml: string, main: boolean, context: Pick<Walk, "formatting" | "numbers" | "warnings">): Walk {
  return {
    xml,
    found: newFound(),
    ...context,
    position: NOWHERE,
    flow: newFlow(main, null),
    text: "",
    keepsBlanks: false,
    textKeepsBlanks: false,
    properties: noParagraphProperties(),
    runProperties: { ...NO_RUN_PROPERTIES },
    tables: [],
    controls: [],
    controlIds: [],
    alternatives: [],
    section: null,
    item: null,
    blockParagraph: 0,
    blockStart: 0,
  };
}

/** Offset of the tag just reported; attribute values hold no «<». */
export function tagStart({ xml, position }: Walk): number {
  return xml.lastIndexOf("<", position.position - 1);
}

/** Index of the main paragraph that is open, or of the next one. */
export function paragraphHere({ found }: Walk): number {
  return found.paragraphs.length;
}
