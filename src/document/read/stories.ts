/** The parts beside the main one that hold text: notes, comments, headers and footers. */
import type { OfficePackage } from "../../ooxml/office-package.ts";
import type { Comment, Note, Story } from "../document.ts";
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

/** Headers and footers, each part once, those without text left out. */
export function headersAndFooters(
  pkg: OfficePackage,
  references: Found["headersAndFooters"],
  context: Context,
): Story[] {
  const targets = new Map(pkg.relationships(pkg.mainDocument).map(({ id, target }) => [id, target]));
  const seen = new Set<string>();
  return references.flatMap(({ kind, id }) => {
    const part = targets.get(id) ?? id;
    if (seen.has(part)) return [];
    seen.add(part);
    const text = readPart(pkg, part, "", context.warnings, (xml) => {
      const walk = newWalk(xml, false, context);
      walkPart(walk, part);
      return walk.flow.lines.join("\n");
    });
    return text === "" ? [] : [{ kind, text, paragraph: null }];
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
