/**
 * Our own remarks taken out of the margin of a document: the comments that begin with our mark, their anchors, and what
 * Word keeps beside them. Others' comments stay, and so does one of ours that somebody has answered: the answer is theirs.
 */
import { elementsIn, elementTree, type PlacedElement } from "../ooxml/element-tree.ts";
import type { OfficePackage } from "../ooxml/package.ts";
import { removePart } from "../ooxml/part-changes.ts";
import { type Splice, withSplices } from "../ooxml/splices.ts";
import { isOwnRemark } from "../text/own-remark.ts";
import { answeredComments, attributeOf, BESIDE_COMMENTS, type CommentsPart, commentsPart } from "./comment-parts.ts";
import type { DocumentSpans } from "./read.ts";

export interface WithoutRemarks {
  readonly pkg: OfficePackage;
  /** Remarks taken out. */
  readonly removed: number;
  /** Remarks that stay because they were answered. */
  readonly kept: number;
}

/** The package, whose paragraphs stand at `spans`, without our remarks; the same one when it has none. Throws FileFault. */
export function withoutRemarks(pkg: OfficePackage, spans: DocumentSpans): WithoutRemarks {
  const known = commentsPart(pkg);
  const own = known?.comments.filter(({ text }) => isOwnRemark(text)) ?? [];
  const answered = own.length === 0 ? new Set<string>() : answeredComments(pkg);
  const gone = own.filter(({ paragraphId }) => paragraphId === null || !answered.has(paragraphId));
  const kept = own.length - gone.length;
  if (known === null || gone.length === 0) return { pkg, removed: 0, kept };
  const unanchored = withoutAnchors(pkg, spans, new Set(gone.map(({ id }) => id)));
  const left =
    gone.length === known.comments.length
      ? withoutParts(unanchored, known)
      : withoutEntries(
          withCuts(
            unanchored,
            known.part,
            gone.map(({ element }) => element),
          ),
          new Set(gone.flatMap(({ paragraphId }) => paragraphId ?? [])),
        );
  return { pkg: left, removed: gone.length, kept };
}

const ANCHORS: ReadonlySet<string> = new Set(["w:commentRangeStart", "w:commentRangeEnd", "w:commentReference"]);

function withoutAnchors(pkg: OfficePackage, { paragraphs }: DocumentSpans, ids: ReadonlySet<string>): OfficePackage {
  const part = pkg.mainDocument;
  const xml = pkg.text(part) ?? "";
  const places = [...xml.matchAll(/commentR(?:ange|eference)/g)].map(({ index }) => index);
  const holding = paragraphs.filter(({ start, end }) => places.some((place) => start < place && place < end));
  const root = elementTree(xml, part, new Set(holding.map(({ start }) => start)));
  const anchors = [...elementsIn(root)].filter(
    ({ name, attributes }) => ANCHORS.has(name) && ids.has(attributes["w:id"] ?? ""),
  );
  return withCuts(pkg, part, anchors.map(wholeAnchor));
}

/** A reference stands in a run of its own as a rule: then the run goes. */
function wholeAnchor(anchor: PlacedElement): PlacedElement {
  const run = anchor.parent;
  const alone = run?.name === "w:r" && run.children.every((child) => child === anchor || child.name === "w:rPr");
  return alone ? run : anchor;
}

function withCuts(pkg: OfficePackage, part: string, elements: readonly PlacedElement[]): OfficePackage {
  if (elements.length === 0) return pkg;
  const cuts = elements.map(({ start, end }): Splice => ({ start, end, text: "" }));
  return pkg.with(new Map([[part, withSplices(pkg.text(part) ?? "", cuts)]]));
}

function withoutParts(pkg: OfficePackage, { part }: CommentsPart): OfficePackage {
  return [part, ...BESIDE_COMMENTS.flatMap((type) => pkg.related(pkg.mainDocument, type))].reduce(removePart, pkg);
}

/** Without what the parts beside say of these comments. */
function withoutEntries(pkg: OfficePackage, paragraphIds: ReadonlySet<string>): OfficePackage {
  const lasting = new Set<string>();
  return BESIDE_COMMENTS.reduce((left, type) => {
    const [part] = left.related(left.mainDocument, type);
    const xml = part === undefined ? undefined : left.text(part);
    if (part === undefined || xml === undefined) return left;
    const entries = elementTree(xml, part, new Set()).children.filter(
      (entry) =>
        paragraphIds.has(attributeOf(entry, "paraId") ?? "") || lasting.has(attributeOf(entry, "durableId") ?? ""),
    );
    for (const entry of entries) lasting.add(attributeOf(entry, "durableId") ?? "");
    lasting.delete("");
    return withCuts(left, part, entries);
  }, pkg);
}
