/**
 * Reading the whole document: one `getOoxml` and the texts of the paragraphs as Word lists them, in one trip. The package
 * holds the text and what belongs to it: styles, lists, notes, comments, on a desk headers and footers too (the web
 * leaves them out: office-js-docs 583); never custom XML.
 */
import type { ReadWarning, ReportDocument } from "../document/document.ts";
import { readingSteps } from "../document/read.ts";
import { atOnce, inTurns } from "../document/steps.ts";
import type { OfficePackage } from "../ooxml/package.ts";
import { openPackage } from "../ooxml/package.ts";
import { isWeb } from "./features.ts";
import { type Alignment, pairing, paragraphKey } from "./places.ts";
import type { Sync } from "./run.ts";

/** What one look at the document gave; plain data. */
export interface Reading {
  readonly document: ReportDocument;
  /** The text of each paragraph of the document, as it is compared. */
  readonly keys: readonly string[];
  /** The texts of the paragraphs as Word lists them, compared alike. */
  readonly listed: readonly string[];
  /** Position in `listed` of each paragraph of the document. */
  readonly places: Alignment;
  /** Null where Word refused to hand the text over and less was read in another way. */
  readonly pkg: OfficePackage | null;
}

/** A reading together with Word's own objects for the paragraphs; not to leave its conversation. */
export interface Look {
  readonly reading: Reading;
  readonly items: readonly Word.Paragraph[];
}

/** Asks for a full reading; the answer is there after the next `sync`. */
export function askedReading(context: Word.RequestContext): () => Look {
  const answer = askedLook(context);
  return () => atOnce(answer());
}

/** A full reading, in one trip; a long document is read in turns with whoever draws the pane. */
export async function fullReading(context: Word.RequestContext, sync: Sync): Promise<Look> {
  const answer = askedLook(context);
  await sync("reading");
  return inTurns(answer(), aTurn);
}

function askedLook(context: Word.RequestContext): () => Generator<void, Look> {
  const { body } = context.document;
  const ooxml = body.getOoxml();
  const { paragraphs } = body;
  paragraphs.load("text");
  return function* () {
    const { items } = paragraphs;
    const pkg = openPackage(ooxml.value);
    yield;
    const texts = items.map(({ text }) => text);
    return { reading: yield* readingOf(pkg, texts, isWeb()), items };
  };
}

function aTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Word's answer as a reading, in pieces. Throws FileFault when the package cannot be read. */
function* readingOf(pkg: OfficePackage, texts: readonly string[], web: boolean): Generator<void, Reading> {
  const { document } = yield* readingSteps(pkg);
  yield;
  const unseen = notSeen(pkg, web).map((detail): ReadWarning => ({ code: "notSeen", detail }));
  return reading({ ...document, warnings: [...document.warnings, ...unseen] }, texts, pkg);
}

/** A document beside the paragraphs Word lists. */
export function reading(document: ReportDocument, texts: readonly string[], pkg: OfficePackage | null): Reading {
  const keys = document.paragraphs.map(({ text }) => paragraphKey(text));
  const listed = texts.map(paragraphKey);
  return { document, keys, listed, places: pairing(keys, listed), pkg };
}

const BESIDE = [
  { detail: "comments", mark: /<(?:[\w.-]+:)?commentReference[\s/>]/, parts: ["comments"] },
  { detail: "notes", mark: /<(?:[\w.-]+:)?(?:footnote|endnote)Reference[\s/>]/, parts: ["footnotes", "endnotes"] },
  { detail: "headers", mark: /<(?:[\w.-]+:)?(?:header|footer)Reference[\s/>]/, parts: ["header", "footer"] },
] as const;

/** What the text refers to and the package does not hold; and on the web the headers it never does. */
function notSeen(pkg: OfficePackage, web: boolean): readonly string[] {
  const main = pkg.text(pkg.mainDocument) ?? "";
  const present = (part: string) => pkg.related(pkg.mainDocument, part).some((name) => pkg.names.includes(name));
  return BESIDE.filter(({ detail, mark, parts }) => {
    if (parts.some(present)) return false;
    return mark.test(main) || (web && detail === "headers");
  }).map(({ detail }) => detail);
}
