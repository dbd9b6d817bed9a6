/**
 * What a paragraph and its text look like once styles and defaults are counted in. Each combination of style and direct
 * formatting is worked out once (ECMA-376 part 1, §17.7.2).
 */
import type { Alignment, Spacing } from "../document.ts";
import { firstSaid, type Said } from "./layers.ts";
import type { List, Numbering } from "./numbering.ts";
import type { ParagraphProperties } from "./paragraph-properties.ts";
import { type Look, type LookSources, looksIn } from "./run-look.ts";
import type { RunProperties } from "./run-properties.ts";
import type { Style } from "./styles.ts";
import { points, wholeNumber } from "./values.ts";

/** A paragraph's formatting as resolved; equal combinations are the same object. */
export interface ParagraphFormat {
  /** Name of the style. */
  readonly style: string;
  readonly alignment: Alignment;
  readonly outlineLevel: number | null;
  readonly spacing: Spacing;
  /** The list the paragraph is in, directly or through its style. */
  readonly list: { readonly list: List; readonly level: number } | null;
  /** The look of text in it with these direct properties. */
  readonly look: (direct: Readonly<RunProperties>) => Look;
}

/** `table` is the id of the table's style, or null outside tables. */
export type Formatting = (direct: Readonly<ParagraphProperties>, table: string | null) => ParagraphFormat;

/** What formatting is resolved from. */
export interface FormattingSources extends LookSources {
  readonly numbering: Numbering;
}

export function formatting(sources: FormattingSources): Formatting {
  const formats = new Map<string, ParagraphFormat>();
  const looks = new Map<string, Look>();
  let last: { direct: Readonly<ParagraphProperties>; table: string | null; format: ParagraphFormat } | null = null;
  return (direct, table) => {
    // Most paragraphs are formatted like the one before; comparing costs less than a key.
    if (last !== null && last.table === table && sameProperties(last.direct, direct)) return last.format;
    const key = `${table ?? ""}|${keyOf(direct)}`;
    let format = formats.get(key);
    if (format === undefined) {
      format = paragraphFormat(sources, direct, table, looks);
      formats.set(key, format);
    }
    last = { direct, table, format };
    return format;
  };
}

function sameProperties(a: Readonly<ParagraphProperties>, b: Readonly<ParagraphProperties>): boolean {
  return (
    a === b ||
    (a.style === b.style &&
      a.list === b.list &&
      a.listLevel === b.listLevel &&
      a.alignment === b.alignment &&
      a.outlineLevel === b.outlineLevel &&
      a.before === b.before &&
      a.after === b.after &&
      a.line === b.line &&
      a.left === b.left &&
      a.firstLine === b.firstLine)
  );
}

function keyOf(p: Readonly<ParagraphProperties>): string {
  return `${p.style}|${p.list}|${p.listLevel}|${p.alignment}|${p.outlineLevel}|${p.before}|${p.after}|${p.line}|${p.left}|${p.firstLine}`;
}

function paragraphFormat(
  sources: FormattingSources,
  direct: Readonly<ParagraphProperties>,
  table: string | null,
  looks: Map<string, Look>,
): ParagraphFormat {
  const { styles, warnings } = sources;
  let chain = styles.chain("paragraph", direct.style);
  const name = direct.style !== null && chain.length === 0 ? "" : (chain[0]?.name ?? "");
  if (direct.style !== null && chain.length === 0) {
    warnings.warn("styleMissing", direct.style);
    chain = styles.chain("paragraph", null);
  }
  const tableChain = table === null ? [] : styles.chain("table", table);
  const list = listOf(sources, direct, chain);
  const layers = [direct, ...listLayer(direct, list), ...styleLayers(chain, list), ...tableChain.map(paragraphOf)];
  const first = firstSaid([...layers, styles.defaults.paragraph]);
  return {
    style: name,
    alignment: alignment(first("alignment")),
    outlineLevel: outlineLevel(direct, chain),
    spacing: spacing(first),
    list,
    look: looksIn(sources, chain, tableChain, looks),
  };
}

const paragraphOf = (style: Style): Readonly<ParagraphProperties> => style.paragraph;

type ListPlace = ParagraphFormat["list"];

/** The list level's own indents override those of the styles when the list is set directly. */
function listLayer(direct: Readonly<ParagraphProperties>, list: ListPlace): readonly Readonly<ParagraphProperties>[] {
  const level = direct.list === null ? undefined : list?.list.levels.get(list.level)?.paragraph;
  return level === undefined ? [] : [level];
}

/** Where a style brings the list along, that style's indents override the level's, and the level's its ancestors'. */
function styleLayers(chain: readonly Style[], list: ListPlace): readonly Readonly<ParagraphProperties>[] {
  const bringing = chain.findIndex(({ paragraph }) => paragraph.list !== null);
  const level = list?.list.levels.get(list.level)?.paragraph;
  const layers = chain.map(paragraphOf);
  return bringing === -1 || level === undefined ? layers : layers.toSpliced(bringing + 1, 0, level);
}

function listOf(
  { numbering, warnings }: FormattingSources,
  direct: Readonly<ParagraphProperties>,
  chain: readonly Style[],
): ListPlace {
  const id = direct.list ?? chain.find(({ paragraph }) => paragraph.list !== null)?.paragraph.list ?? null;
  if (id === null || id === "0") return null;
  const list = numbering.get(id);
  if (list === undefined) {
    warnings.warn("numberingMissing", id);
    return null;
  }
  return { list, level: wholeNumber(direct.listLevel) ?? styleLevel(list, chain) };
}

/** The level linked to the nearest style, or the one that style names (§17.9.23: the link is what counts). */
function styleLevel(list: List, chain: readonly Style[]): number {
  for (const { id, paragraph } of chain) {
    for (const [number, { style }] of list.levels) if (style === id) return number;
    const named = wholeNumber(paragraph.listLevel);
    if (named !== null) return named;
  }
  return 0;
}

const ALIGNMENTS: ReadonlyMap<string | null, Alignment> = new Map<string | null, Alignment>([
  ["center", "center"],
  ["right", "right"],
  ["end", "right"],
  ["both", "justify"],
  ["distribute", "justify"],
  ["thaiDistribute", "justify"],
  ["lowKashida", "justify"],
  ["mediumKashida", "justify"],
  ["highKashida", "justify"],
]);

function alignment(value: string | null): Alignment {
  return ALIGNMENTS.get(value) ?? "left";
}

/** Word takes the built-in headings for headings even where a file leaves their level out. */
function outlineLevel(direct: Readonly<ParagraphProperties>, chain: readonly Style[]): number | null {
  const named = ({ name }: Style): string | null => {
    const digit = /^heading ([1-9])$/i.exec(name)?.[1];
    return digit === undefined ? null : String(Number(digit) - 1);
  };
  const stated = [direct.outlineLevel, ...chain.map((style) => style.paragraph.outlineLevel ?? named(style))];
  const level = wholeNumber(stated.find((value) => value !== null));
  return level !== null && level >= 0 && level <= 8 ? level : null;
}

function spacing(first: Said<ParagraphProperties>): Spacing {
  return {
    before: points(first("before")),
    after: points(first("after")),
    line: line(first("line")),
    firstLine: points(first("firstLine")),
    left: points(first("left")),
  };
}

const SINGLE = 240;

function line(value: string | null): Spacing["line"] {
  const [amount, rule] = value?.split(" ") ?? [];
  if (rule === "exact" || rule === "atLeast") {
    const length = points(amount);
    return length === null ? null : { rule, value: length };
  }
  const multiple = points(amount, SINGLE);
  return multiple === null ? null : { rule: "multiple", value: multiple };
}
