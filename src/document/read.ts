/**
 * The reader: a package → what a reader of its document reads, and where in the main part each paragraph stands. One
 * streaming pass through the main part; the other parts as far as the document asks for them.
 */
import { FileFault } from "../ooxml/fault.ts";
import type { OfficePackage } from "../ooxml/office-package.ts";
import type { PageSetup, ReportDocument, Revision, Table } from "./document.ts";
import { customXml } from "./read/custom-xml.ts";
import { formatting } from "./read/formatting.ts";
import type { Found, FoundRevision, FoundTable, ParagraphSpan } from "./read/found.ts";
import { listNumbers } from "./read/list-numbers.ts";
import { type Numbering, readNumbering } from "./read/numbering.ts";
import { defaultPage } from "./read/rules-section.ts";
import { type Context, comments, headersAndFooters, notes } from "./read/stories.ts";
import { NO_STYLES, readStyles, type Styles } from "./read/styles.ts";
import { NO_THEME, readTheme, type ThemeFonts } from "./read/theme.ts";
import { newWalk } from "./read/walk.ts";
import { walkSteps } from "./read/walk-part.ts";
import { readPart, type Warnings, warnings } from "./read/warnings.ts";
import { atOnce } from "./steps.ts";

/** Character offsets in the text of the main part (`pkg.text(pkg.mainDocument)`), for putting blocks in. */
export interface DocumentSpans {
  /** One element a paragraph, by index. */
  readonly paragraphs: readonly Readonly<ParagraphSpan>[];
  /** The end of the text: before the body's last `w:sectPr`; null when the body is one empty tag, `<w:body/>`. */
  readonly textEnd: number | null;
}

export interface ReadDocument {
  readonly document: ReportDocument;
  readonly spans: DocumentSpans;
}

/**
 * Reads a package. Throws FileFault when the main part cannot be read, or any part is a trap (a DOCTYPE, a monster); a
 * secondary part that is missing or malformed is a warning.
 */
export function readDocument(pkg: OfficePackage): ReadDocument {
  return atOnce(readingSteps(pkg));
}

/** The same reading in pieces of a few milliseconds, for a caller that has a screen to keep alive between them. */
export function* readingSteps(pkg: OfficePackage): Generator<void, ReadDocument> {
  const oddities = warnings();
  const context = readingContext(pkg, oddities);
  const part = pkg.mainDocument;
  const walk = newWalk(pkg.text(part) ?? "", true, context);
  yield* walkSteps(walk, part);
  const { found } = walk;
  if (!found.hasBody) throw new FileFault("noDocument", part);
  warnOfImports(pkg, found, oddities);
  const last = Math.max(0, found.paragraphs.length - 1);
  const document: ReportDocument = {
    paragraphs: found.paragraphs,
    tables: found.tables.map(table),
    controls: found.controls.map((control) => ({ ...control, paragraph: Math.min(control.paragraph, last) })),
    notes: notes(pkg, found.notes, context),
    comments: comments(pkg, found, context),
    revisions: found.revisions.map((revision) => revisionOf(revision, last)),
    stories: [...headersAndFooters(pkg, found.headersAndFooters, context), ...found.textBoxes],
    pictures: found.pictures.filter((paragraph) => paragraph <= last),
    pages: pages(found.pages, last),
    customXml: customXml(pkg, oddities),
    warnings: oddities.all,
  };
  return { document, spans: { paragraphs: found.spans, textEnd: found.textEnd } };
}

function readingContext(pkg: OfficePackage, oddities: Warnings): Context {
  const styles = relatedPart<Styles>(pkg, "styles", NO_STYLES, oddities, readStyles);
  const numbering = relatedPart<Numbering>(pkg, "numbering", new Map(), oddities, (xml, name) =>
    readNumbering(xml, name, styles),
  );
  let fonts: ThemeFonts | null = null;
  const theme = (): ThemeFonts => {
    fonts ??= relatedPart(pkg, "theme", NO_THEME, oddities, readTheme);
    return fonts;
  };
  return {
    formatting: formatting({ styles, numbering, theme, warnings: oddities }),
    numbers: listNumbers(oddities),
    warnings: oddities,
  };
}

function relatedPart<T>(
  pkg: OfficePackage,
  type: string,
  none: T,
  oddities: Warnings,
  read: (xml: string, name: string) => T,
): T {
  const [name] = pkg.related(pkg.mainDocument, type);
  return name === undefined ? none : readPart(pkg, name, none, oddities, (xml) => read(xml, name));
}

function warnOfImports(pkg: OfficePackage, { imports }: Found, { warn }: Warnings): void {
  for (const { code, id } of imports) {
    const relationship = pkg.relationships(pkg.mainDocument).find((candidate) => candidate.id === id);
    warn(code, relationship?.target ?? id);
  }
}

function table({ paragraph, within, rows }: FoundTable): Table {
  return {
    paragraph,
    within,
    rows: rows.map((row) =>
      row.map(({ text, column, span, rowSpan, paragraphs }) => ({ text, column, span, rowSpan, paragraphs })),
    ),
  };
}

/** A change noted after the last paragraph belongs to it. */
function revisionOf({ kind, paragraph, author, text }: FoundRevision, last: number): Revision {
  return { kind, paragraph: Math.min(paragraph, last), author, text };
}

/** The sections, with Word's defaults for a last one that nothing describes. */
function pages(found: readonly PageSetup[], last: number): PageSetup[] {
  const setups = found.map((page) => ({ ...page, lastParagraph: Math.min(Math.max(0, page.lastParagraph), last) }));
  const end = setups.at(-1)?.lastParagraph;
  return end === undefined || end < last ? [...setups, defaultPage(last)] : setups;
}
