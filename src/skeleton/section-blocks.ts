/** The blocks of one section, without those of the sections below it. */
import type { Block, GuidedBlock, HeadingBlock, HeadingLook } from "../document/blocks.ts";
import type { FormatPack } from "../format/format-pack.ts";
import type { Outline, Section } from "../outline/outline.ts";
import { comparisonTable, wantsTable } from "../targets/comparison-table.ts";
import { ANNEX_HEAD } from "../text/prompt-words.ts";
import { COMPARISON_TITLE } from "../text/target-words.ts";
import { placeholderLines } from "./placeholder.ts";

/** What a user may choose of a skeleton. Absent: guidance as placeholder, every section, every variant, typed numbers. */
export interface SkeletonOptions {
  /** `text`: guidance as grey paragraphs above an empty one; `none`: no guidance, a short prompt in its place. */
  readonly guidance?: "placeholder" | "text" | "none";
  /** Ids of sections left out, with all below them. */
  readonly omitted?: ReadonlySet<string>;
  /** Section id → place, from 0, of the variant chosen («Đối với chi bộ …»). */
  readonly variants?: ReadonlyMap<string, number>;
  /** `automatic`: Word counts, where its lists can show the marker as issued. */
  readonly numbers?: "typed" | "automatic";
  /** A new report gets head, signature and recipients of this format pack; without one it begins with its title. */
  readonly frame?: FormatPack;
}

/** Heading, place for the text and table of a section of a filled outline. */
export function sectionBlocks(section: Section, outline: Outline, options: SkeletonOptions): readonly Block[] {
  return [
    ...headingBlocks(section, outline, options),
    ...(wantsText(section) ? textBlocks(section, options) : []),
    ...(wantsTable(section) && !inAnnex(section) ? [comparisonTable(section)] : []),
  ];
}

/** Whether text of its own is expected: nothing stands below it, or the outline says what to write. */
export function wantsText({ children, guidance }: Section): boolean {
  return children.length === 0 || guidance.length > 0;
}

/** The annex of a section whose table is to stand in one: its heading on a new page, what the table shows, the table. */
export function annexBlocks(section: Section): readonly Block[] {
  if (!inAnnex(section)) return [];
  const targets = section.demands.includes("targetComparison");
  return [
    { type: "heading", level: 1, marker: "", title: ANNEX_HEAD, look: { ...BOLD, centered: true }, newPage: true },
    { type: "text", text: targets ? COMPARISON_TITLE : section.title, look: "centerBold" },
    comparisonTable(section),
  ];
}

function inAnnex(section: Section): boolean {
  return wantsTable(section) && section.demands.includes("annex");
}

/** The heading; a part has its title on a line of its own (as issued: «Phần thứ nhất», below it the title in capitals). */
function headingBlocks(section: Section, outline: Outline, { numbers }: SkeletonOptions): readonly HeadingBlock[] {
  const { marker, title } = section;
  const level = headingLevel(section, outline);
  if (section.kind === "part") {
    const lines = [
      { marker, title: "", look: { ...BOLD, centered: true } },
      { marker: "", title, look: { ...BOLD, caps: true, centered: true } },
    ];
    return lines
      .filter((line) => line.marker !== "" || line.title !== "")
      .map((line) => ({ type: "heading", level, ...line }));
  }
  const automatic = numbers === "automatic" ? { automatic: true } : {};
  return [{ type: "heading", level, marker, title, look: lookOf(section), ...automatic }];
}

const BOLD: HeadingLook = { bold: true, caps: false, italic: false, centered: false };

/** Parts are heading 1 and what they hold begins at heading 2; an outline without parts begins at heading 1. */
export function headingLevel({ level }: Section, outline: Outline): number {
  const shift = outline.sections.some(({ kind }) => kind === "part") ? 1 : 0;
  return Math.min(Math.max(level + shift, 1), 6);
}

/** «I.» bold capitals, «1.» bold, «1.1.» bold italic, deeper ones italic: the practice of Party offices. */
function lookOf({ level, marker }: Section): HeadingLook {
  const roman = /^[IVXLC]+\s*[.)/–-]*$/.test(marker);
  return { bold: level <= 3, caps: level <= 1 && roman, italic: level >= 3, centered: false };
}

/** The place where the section's text is to be written. */
export function textBlocks(section: Section, options: SkeletonOptions): readonly Block[] {
  const lines = placeholderLines(section, options.variants?.get(section.id));
  if (options.guidance === "text") {
    const guidance = section.guidance.length > 0 ? lines : [];
    return [
      ...guidance.map((text): Block => ({ type: "text", text, look: "guidance" })),
      { type: "text", text: "", look: "body" },
    ];
  }
  const placeholder = options.guidance === "none" ? placeholderLines({ ...section, guidance: [] }) : lines;
  const guided: GuidedBlock = { type: "guided", tag: section.id, title: controlTitle(section), placeholder };
  return [guided];
}

/** Word shows it on the control's handle. */
function controlTitle({ marker, title }: Section): string {
  return [marker, title].filter((part) => part !== "").join(" ");
}
