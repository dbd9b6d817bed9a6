/**
 * What a half-written report lacks of its outline, each at its place: a section after the section before it, or below its
 * parent's heading and own text; a place to write where a heading stands bare. What is there is neither moved nor changed.
 */
import type { Block, Insertion } from "../document/blocks.ts";
import type { ReportDocument } from "../document/document.ts";
import type { Match, SectionMatch } from "../match/match.ts";
import { filledOutline } from "../outline/fields.ts";
import type { FieldValues, Outline, Section } from "../outline/outline.ts";
import { annexHeadingLabel } from "../text/annex-words.ts";
import { fold } from "../text/fold.ts";
import { footBlock, headBlock, subjectRule } from "./frame.ts";
import { endOfBody, lastWritten } from "./place.ts";
import { annexBlocks, type SkeletonOptions, sectionBlocks, textBlocks, wantsText } from "./section-blocks.ts";
import { wholeSections } from "./skeleton.ts";
import { titleBlocks } from "./title-blocks.ts";

/** Whether nothing is written yet. */
export function isBlank({ paragraphs }: ReportDocument): boolean {
  return paragraphs.every(({ text }) => text.trim() === "");
}

interface Plan {
  readonly outline: Outline;
  readonly match: Match;
  readonly document: ReportDocument;
  readonly options: SkeletonOptions;
  readonly found: { readonly after: number | null; readonly blocks: readonly Block[] }[];
}

/**
 * The insertions that complete the report, in the order of the text; [] when it lacks nothing. Optional sections («nếu
 * có») are not lacking. An empty document gets the whole skeleton. Automatic numbers are used where the report's own
 * headings of that level have them.
 */
export function missing(
  outline: Outline,
  match: Match,
  document: ReportDocument,
  values: FieldValues = {},
  options: SkeletonOptions = {},
): readonly Insertion[] {
  const filled = filledOutline(outline, values);
  const plan: Plan = { outline: filled, match, document, options, found: [] };
  const { frame } = options;
  const isNew = isBlank(document);
  if (isNew) {
    const head = frame === undefined ? [] : [headBlock(values, frame)];
    plan.found.push({
      after: null,
      blocks: [...head, ...titleBlocks(filled, frame === undefined ? undefined : subjectRule(frame))],
    });
  }
  addLacking(filled.sections, null, plan);
  if (isNew && frame !== undefined) plan.found.push({ after: null, blocks: [footBlock(values, frame)] });
  if (!hasAnnex(document)) {
    const annexes = wholeSections(filled.sections, options).flatMap(annexBlocks);
    if (annexes.length > 0) plan.found.push({ after: null, blocks: annexes });
  }
  return inOrder(plan);
}

/** Adds what is lacking of these siblings; `start` is the place in front of the first, null at the top. */
function addLacking(siblings: readonly Section[], start: number | null, plan: Plan): void {
  // A section of the unit's own, behind those of the outline, is text of the chapter: nothing goes behind it.
  const present = siblings.flatMap(({ id }) => plan.match.byId.get(id)?.heading?.paragraph ?? []);
  let after = start === null ? null : Math.min(start, ...present.map((paragraph) => paragraph - 1));
  for (const section of siblings) {
    if (plan.options.omitted?.has(section.id) === true) continue;
    const answer = plan.match.byId.get(section.id);
    if (answer?.heading != null) {
      addText(section, answer, plan);
      addLacking(section.children, ownEnd(answer, plan), plan);
      after = wholeEnd(section, plan);
    } else if (answer?.via !== "list" && section.required) {
      addSection(section, after ?? topPlace(section, plan), plan);
    }
  }
}

/** A heading with nothing written under it, nor under the headings below it, gets a place to write. */
function addText(section: Section, { heading, wholeContent }: SectionMatch, plan: Plan): void {
  const written = wholeContent.some((index) => (plan.document.paragraphs[index]?.text ?? "").trim() !== "");
  const controlled = plan.document.controls.some(({ tag }) => tag === section.id);
  if (heading === null || written || controlled || !wantsText(section)) return;
  plan.found.push({ after: heading.lastParagraph, blocks: textBlocks(section, plan.options) });
}

/** A missing section with all below it; where something below it is there already, the heading goes in front of that. */
function addSection(section: Section, after: number | null, plan: Plan): void {
  const below = wholeSections(section.children, plan.options);
  const present = below.flatMap(({ id }) => plan.match.byId.get(id)?.heading ?? []);
  const blocks = (one: Section) =>
    sectionBlocks(one, plan.outline, { ...plan.options, numbers: numbersFor(one, plan) });
  if (present.length === 0) {
    const lacking = [section, ...below].filter(({ required, id }) => required || id === section.id);
    plan.found.push({ after, blocks: lacking.flatMap(blocks) });
    return;
  }
  const first = Math.min(...present.map(({ paragraph }) => paragraph)) - 1;
  const place = after === null || first > after ? first : after;
  plan.found.push({ after: place, blocks: blocks(section) });
  addLacking(section.children, place, plan);
}

/** Automatic where a heading of the report that answers a section of the same level is numbered so. */
function numbersFor({ level }: Section, { match, document, options }: Plan): "typed" | "automatic" {
  const like = match.sections.filter(({ section, heading }) => section.level === level && heading !== null);
  const automatic = like.some(({ heading }) => (document.paragraphs[heading?.paragraph ?? -1]?.number ?? "") !== "");
  return automatic ? "automatic" : (options.numbers ?? "typed");
}

function ownEnd({ heading, content }: SectionMatch, { document }: Plan): number {
  return lastWritten(document, content, heading?.lastParagraph ?? -1);
}

/** The end of the section with all below it; a heading may stand there with nothing under it. */
function wholeEnd(section: Section, plan: Plan): number {
  const answers = [section, ...wholeSections(section.children, {})].flatMap(({ id }) => plan.match.byId.get(id) ?? []);
  return Math.max(...answers.map((answer) => ownEnd(answer, plan)));
}

/** Where a top section goes that has none before it: in front of the next one there is, else at the end of the text. */
function topPlace(section: Section, { outline, match, document }: Plan): number | null {
  const all = wholeSections(outline.sections, {});
  const next = all
    .slice(all.indexOf(section) + 1)
    .map(({ id }) => match.byId.get(id)?.heading)
    .find((heading) => heading != null);
  return next == null ? endOfBody(document) : next.paragraph - 1;
}

function hasAnnex({ paragraphs }: ReportDocument): boolean {
  return paragraphs.some(({ text, cell }) => cell === null && annexHeadingLabel(fold(text)) !== null);
}

/** Places in the order of the text, what goes to one place joined; the end comes last. */
function inOrder({ found, document }: Plan): readonly Insertion[] {
  const places = new Map<number | null, Block[]>();
  for (const { after, blocks } of found) {
    const known = places.get(after);
    if (known === undefined) places.set(after, [...blocks]);
    else known.push(...blocks);
  }
  return [...places]
    .sort(([a], [b]) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY))
    .map(([after, blocks]) => ({ after, anchor: document.paragraphs[after ?? -1]?.text ?? "", blocks }));
}
