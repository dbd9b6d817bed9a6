/**
 * The status of every section, from its text.
 *
 * A section with no sub-sections wants text. One with sub-sections wants none of its own, unless it is a part whose
 * guidance asks for an opening («Khái quát những thuận lợi, khó khăn …»); guidance of any other section with
 * sub-sections speaks of these together.
 *
 * Thin is a section of fewer than eight own words without a figure («Thực hiện tốt.», «Đang tổng hợp.»): less than any
 * sentence that states a result; and a part that lacks its opening while its sections are written. The bar is low on
 * purpose: a short answer that says something is never thin, one with a figure never, one that declares «không có» never.
 */
import type { Match, SectionMatch } from "../match/match.ts";
import type { Guidance, Section } from "../outline/outline.ts";
import { fold } from "../text/fold.ts";
import { declaresNone } from "../text/none-words.ts";
import { numbersIn } from "../text/numbers.ts";
import { NOTE_OPENER } from "../text/outline-words.ts";
import { ownTextReader, roughCount } from "./own-text.ts";
import type { CheckContext } from "./rule.ts";
import type { SectionReading, SectionStatus } from "./section-status.ts";
import { sectionsBelow } from "./sections-below.ts";

const FEWEST_WORDS = 8;
const LONGEST_DECLARATION = 40;
/** With so many own words a section is written; what follows is counted without a closer look. */
const PLENTY = 200;

/** What a section itself holds, its sub-sections not counted. */
interface Content {
  readonly words: number;
  readonly guidance: boolean;
  /** A picture, a chart or a table pasted as a picture: what it says is not read. */
  readonly pictured: boolean;
  /** The own text of a short section, joined; "" for a longer one. */
  readonly text: string;
}

/** One reading a section, in the outline's order; empty without an outline. */
export function sectionReadings(context: Omit<CheckContext, "sections">): ReadonlyMap<string, SectionReading> {
  const { match } = context;
  const readings = new Map<string, SectionReading>();
  if (match === null) return readings;
  const contents = sectionContents(match, context);
  for (const entry of match.sections) {
    const { section, heading } = entry;
    const below = sectionsBelow(entry, match).map((one) => contents.get(one.section.id) ?? NO_CONTENT);
    const own = contents.get(section.id) ?? NO_CONTENT;
    const paragraph = heading === null ? undefined : context.document.paragraphs[heading.paragraph];
    readings.set(section.id, {
      section: section.id,
      status: status(entry, own, below),
      paragraph: paragraph?.index ?? null,
      text: paragraph?.text ?? null,
      words: [own, ...below].reduce((sum, { words }) => sum + words, 0),
      wantsText: wantsText(section),
    });
  }
  return readings;
}

const NO_CONTENT: Content = { words: 0, guidance: false, pictured: false, text: "" };

/** Whether the outline expects text of the section's own. */
export function wantsText({ kind, guidance, children }: Section): boolean {
  return children.length === 0 || (kind === "part" && guidance.some(asksForText));
}

/** A remark («Lưu ý: …») asks for nothing itself. */
function asksForText({ text }: Guidance): boolean {
  return !NOTE_OPENER.test(fold(text));
}

function status(entry: SectionMatch, own: Content, below: readonly Content[]): SectionStatus {
  if (entry.heading === null) return entry.via === "list" && own.words > 0 ? "filled" : "missing";
  if (entry.section.children.length === 0) return leafStatus(own);
  const written = below.some(({ words, pictured }) => words > 0 || pictured);
  const ownWritten = own.words > 0 || own.pictured;
  if (!ownWritten && !written) return own.guidance || below.some(({ guidance }) => guidance) ? "guidanceOnly" : "empty";
  if (ownWritten || !wantsText(entry.section)) return "filled";
  return own.guidance ? "guidanceOnly" : "thin";
}

function leafStatus({ words, guidance, pictured, text }: Content): SectionStatus {
  if (pictured) return "filled";
  if (words === 0) return guidance ? "guidanceOnly" : "empty";
  if (words <= LONGEST_DECLARATION && declaresNone(fold(text))) return "declaredNone";
  return words < FEWEST_WORDS && !hasFigure(text) ? "thin" : "filled";
}

function hasFigure(text: string): boolean {
  return numbersIn(text).some(({ role }) => role === "quantity");
}

function sectionContents(match: Match, context: Omit<CheckContext, "sections">): ReadonlyMap<string, Content> {
  const ownText = ownTextReader(context);
  const boxes = new Set(context.document.stories.map(({ paragraph }) => paragraph));
  const pictures = new Set(context.document.pictures);
  const content = (entry: SectionMatch): Content => {
    let words = 0;
    let guidance = false;
    const texts: string[] = [];
    for (const paragraph of entry.content) {
      if (boxes.has(paragraph)) words += boxWords(paragraph, context);
      if (words >= PLENTY) {
        words += roughCount(context.folded(paragraph));
        continue;
      }
      const read = ownText(paragraph, entry);
      if (read.kind === "guidance") guidance = true;
      if (read.kind !== "own") continue;
      words += read.words;
      if (words <= LONGEST_DECLARATION) texts.push(read.text);
    }
    const pictured = entry.content.some((paragraph) => pictures.has(paragraph));
    return { words, guidance, pictured, text: texts.join(" ") };
  };
  return new Map(match.sections.map((entry) => [entry.section.id, content(entry)]));
}

/** A diagram or a framed text answers a section as well as a paragraph does. */
function boxWords(paragraph: number, { document }: Omit<CheckContext, "sections">): number {
  const boxes = document.stories.filter((story) => story.kind === "textBox" && story.paragraph === paragraph);
  return boxes.reduce((sum, { text }) => sum + (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).length, 0);
}
