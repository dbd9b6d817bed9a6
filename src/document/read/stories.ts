/** The parts beside the main one that hold text: notes, comments, headers and footers. */
import type { OfficePackage } from "../../ooxml/office-package.ts";
import type { Alignment, Comment, Note, Story } from "../document.ts";
import type { Found } from "./found.ts";
import type { Walk } from "./walk.ts";
import { newWalk } from "./walk.ts";
import { walkPart } from "./walk-part.ts";
import { readPart } from "./warnings.ts";

/** What passes through any part need. */
export type Context = Pick<Walk, "formatting" | "numbers" | "warnings">;

type Item = Found["items"][number];

/** Footnotes and endnotes in the order of their anchors; a note that nothing refers to is not in the document. */
export function notes(pkg: OfficePackage, anchors: Found["notes"], context: Context): Note[] {
  const texts = {
    footnote: itemsById(
      pkg,
      "footnotes",
      context,
      anchors.some(({ kind }) => kind === "footnote"),
    ),
    endnote: itemsById(
      pkg,
      "endnotes",
      context,
      anchors.some(({ kind }) => kind === "endnote"),
    ),
  };
  return anchors.flatMap(({ kind, id, paragraph }) => {
    const item = texts[kind].get(id);
    return item === undefined ? [] : [{ kind, paragraph, text: item.text }];
  });
}

/** Comments in the order of their part. An anchor behind the last paragraph belongs to it. */
export function comments(pkg: OfficePackage, { comments: anchors, paragraphs }: Found, context: Context): Comment[] {
  const last = Math.max(0, paragraphs.length - 1);
  const paragraphOf = (id: string): number | null => {
    const anchor = anchors.get(id);
    return anchor === undefined ? null : Math.min(anchor, last);
  };
  return [...itemsById(pkg, "comments", context, true).values()].map(({ id, author, text }) => ({
    paragraph: paragraphOf(id),
    author,
    text,
  }));
}

interface Margin {
  readonly text: string;
  readonly pageNumber: Alignment | null;
}

const NO_MARGIN: Margin = { text: "", pageNumber: null };

/** Headers and footers, each part once, those with neither text nor page number left out. */
export function headersAndFooters(
  pkg: OfficePackage,
  references: Found["headersAndFooters"],
  context: Context,
): Story[] {
  const targets = new Map(pkg.relationships(pkg.mainDocument).map(({ id, target }) => [id, target]));
  const seen = new Set<string>();
  return references.flatMap(({ kind, id, pages }) => {
    const part = targets.get(id) ?? id;
    if (seen.has(part)) return [];
    seen.add(part);
    const { text, pageNumber } = readPart<Margin>(pkg, part, NO_MARGIN, context.warnings, (xml) => {
      const walk = newWalk(xml, false, context);
      walkPart(walk, part);
      return { text: walk.flow.lines.join("\n"), pageNumber: walk.found.pageNumber };
    });
    if (text === "" && pageNumber === null) return [];
    const story: Story = { kind, text, paragraph: null };
    return [{ ...story, ...(pages === undefined ? {} : { pages }), ...(pageNumber === null ? {} : { pageNumber }) }];
  });
}

function itemsById(pkg: OfficePackage, type: string, context: Context, wanted: boolean): ReadonlyMap<string, Item> {
  const [part] = wanted ? pkg.related(pkg.mainDocument, type) : [];
  if (part === undefined) return new Map();
  return readPart(pkg, part, new Map<string, Item>(), context.warnings, (xml) => {
    const walk = newWalk(xml, false, context);
    walkPart(walk, part);
    return new Map(walk.found.items.map((item) => [item.id, item]));
  });
}
