/** Sub-sections answered without headings of their own, by the items or the table below the heading of their parent. */
import type { Paragraph, ReportDocument } from "../document/document.ts";
import { memoized } from "../document/memoized.ts";
import { words } from "../text/fold.ts";
import type { Marker } from "../text/marker.ts";
import { type TitleWords, titleOfWords, titleWords, titleWordsSimilarity } from "../text/similarity.ts";
import { type Answer, type Answers, answering } from "./answers.ts";
import { type Label, labelAtPlace, labelsOf } from "./labels.ts";
import type { Heading } from "./match.ts";
import { childrenOf, type OutlineNode } from "./outline-nodes.ts";
import { type ReportLine, reportLines } from "./report-lines.ts";

/** An item that opens with the section's title this nearly answers it. */
const NAMED = 0.75;
const CONFIDENCE = 0.5;
const FEWEST_ITEMS = 2;
const FEWEST_ROWS = 3;

interface Item {
  readonly paragraph: number;
  readonly marker: Marker;
  /** Its words up to the first comma, colon or full stop. */
  readonly opening: readonly string[];
}

/**
 * The answers with listed sub-sections added. First item by item, where an item opens with the title («1- Về nhiệm vụ
 * chính trị, 03 trong 04 chỉ tiêu …») or a sentence does («Nguyên nhân khách quan: …»); then, where none of a section's
 * leaves has a heading and the section is answered by a list or a table, all of them together.
 */
export function withListed(
  answers: Answers,
  nodes: readonly OutlineNode[],
  headings: readonly Heading[],
  document: ReportDocument,
  end: number,
): Answers {
  const result = new Map<number, Answer>(answers);
  const taken = answering(answers);
  const line = reportLines(document);
  for (const [parent, answer] of answers) {
    const heading = answer.heading === null ? undefined : headings[answer.heading];
    const children = childrenOf(nodes, parent);
    const open = children.filter((at) => !answers.has(at) && nodes[at]?.section.children.length === 0);
    if (heading === undefined || open.length === 0) continue;
    const next = headings.find(
      (one, at) => one.paragraph > heading.paragraph && (taken.has(at) || one.level <= heading.level),
    );
    const below = document.paragraphs.slice(heading.lastParagraph + 1, Math.min(next?.paragraph ?? end, end));
    const items = itemsOf(below, line);
    for (const [at, listed] of listedSections(open, children, nodes, below, items)) {
      result.set(at, { heading: null, via: "list", confidence: CONFIDENCE, listed });
    }
    const none = open.length === children.length && open.every((at) => !result.has(at));
    if (!none || nodes[parent]?.section.kind === "part" || !isList(items, below, document)) continue;
    const listed = below.map(({ index }) => index);
    for (const at of open) result.set(at, { heading: null, via: "list", confidence: CONFIDENCE, listed });
  }
  return result;
}

/** The paragraphs that answer each of the open sub-sections that something below speaks of by name or place. */
function listedSections(
  open: readonly number[],
  children: readonly number[],
  nodes: readonly OutlineNode[],
  below: readonly Paragraph[],
  items: readonly Item[],
): ReadonlyMap<number, readonly number[]> {
  const labels = labelsOf(below);
  const found = new Map<number, readonly number[]>();
  for (const at of open) {
    const node = nodes[at];
    if (node === undefined) continue;
    const title = wordsOfTitle(node);
    const listed =
      namedItem(title, items, below) ??
      namedClause(title, labels) ??
      labelAtPlace(labels, children.length, children.indexOf(at)) ??
      (open.length === children.length ? mention(title, below) : null);
    if (listed !== null) found.set(at, listed);
  }
  return found;
}

const wordsOfTitle = memoized(({ section }: OutlineNode) => titleWords(section.title));

function itemsOf(below: readonly Paragraph[], line: (paragraph: number) => ReportLine): Item[] {
  const items: Item[] = [];
  for (const { index, cell } of below) {
    const marker = cell === null ? line(index).readings[0] : undefined;
    if (marker !== undefined) items.push({ paragraph: index, marker, opening: words(clauseOf(marker.rest)) });
  }
  return items;
}

/** The paragraphs of the item that opens with the title, up to the next item of its kind; null when none does. */
function namedItem(title: TitleWords, items: readonly Item[], below: readonly Paragraph[]): readonly number[] | null {
  // A long opening counts little further than the title goes.
  const longest = title.key.split(" ").length + 3;
  const found = items.find(({ opening }) => isNamed(title, titleOfWords(opening.slice(0, longest))));
  if (found === undefined) return null;
  const next = items.find((item) => item.paragraph > found.paragraph && item.marker.style === found.marker.style);
  return below
    .map(({ index }) => index)
    .filter((index) => index >= found.paragraph && index < (next?.paragraph ?? Number.POSITIVE_INFINITY));
}

function namedClause(title: TitleWords, labels: readonly Label[]): readonly number[] | null {
  const found = labels.find(({ text }) => isNamed(title, titleWords(text)));
  return found === undefined ? null : [found.paragraph];
}

/** «… là những thuận lợi căn bản. Tuy nhiên cũng còn nhiều khó khăn: …»: the one word of a title, where none has a heading. */
function mention(title: TitleWords, below: readonly Paragraph[]): readonly number[] | null {
  if (title.words.length > LONGEST_MENTION) return null;
  const found = below.find(
    ({ text, cell }) => cell === null && ` ${words(text).join(" ")} `.includes(` ${title.key} `),
  );
  return found === undefined ? null : [found.index];
}

/** Words of «thuận lợi», «khó khăn». */
const LONGEST_MENTION = 2;

function isNamed(title: TitleWords, opening: TitleWords): boolean {
  return titleWordsSimilarity(title, opening) >= NAMED;
}

function clauseOf(text: string): string {
  return /^[^:.;,(–]*/.exec(text)?.[0] ?? text;
}

function isList(items: readonly Item[], below: readonly Paragraph[], document: ReportDocument): boolean {
  if (items.length >= FEWEST_ITEMS) return true;
  const tables = new Set(below.map(({ cell }) => cell?.table).filter((table) => table !== undefined));
  return [...tables].some((table) => {
    const rows = document.tables[table]?.rows ?? [];
    return rows.filter((row) => row.some(({ text }) => text.trim() !== "")).length >= FEWEST_ROWS;
  });
}
