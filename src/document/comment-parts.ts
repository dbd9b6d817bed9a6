/**
 * The parts that hold the comments of a package (ECMA-376 part 1, 17.13.4): the comments themselves, and beside them what
 * Word has added since ([MS-DOCX] 2.5.4: which comment answers which, lasting ids, dates), tied by the id of the last
 * paragraph of each comment.
 */
import { elementsIn, elementTree, type PlacedElement } from "../ooxml/element-tree.ts";
import type { OfficePackage } from "../ooxml/package.ts";
import { unescaped } from "../ooxml/xml-cutting.ts";

export interface StoredComment {
  /** As anchors in the text name it. */
  readonly id: string;
  readonly text: string;
  /** The `w:comment` element in the comments part. */
  readonly element: PlacedElement;
  /** Ids of its paragraphs, by which the other parts know it; the last one counts. */
  readonly paragraphId: string | null;
}

export interface CommentsPart {
  readonly part: string;
  readonly xml: string;
  readonly comments: readonly StoredComment[];
}

/** The comments part, or null when the package has none. Throws FileFault when it is malformed. */
export function commentsPart(pkg: OfficePackage): CommentsPart | null {
  const [part] = pkg.related(pkg.mainDocument, "comments");
  const xml = part === undefined ? undefined : pkg.text(part);
  if (part === undefined || xml === undefined) return null;
  const isParagraph = ({ name }: PlacedElement) => name === "w:p";
  const paragraphs = [...elementsIn(elementTree(xml, part, new Set()))].filter(isParagraph);
  const root = elementTree(xml, part, new Set(paragraphs.map(({ start }) => start)));
  const comments = root.children
    .filter(({ name }) => name === "w:comment")
    .map((element): StoredComment => {
      const inside = [...elementsIn(element)];
      const texts = inside.filter(({ name }) => name === "w:t" || name === "w:p");
      return {
        id: element.attributes["w:id"] ?? "",
        text: texts
          .map((leaf) => (isParagraph(leaf) ? "\n" : plain(xml, leaf)))
          .join("")
          .trim(),
        element,
        paragraphId: attributeOf(inside.findLast(isParagraph), "paraId"),
      };
    });
  return { part, xml, comments };
}

function plain(xml: string, { contentStart, contentEnd }: PlacedElement): string {
  return unescaped(xml.slice(contentStart, contentEnd));
}

/** The value of an attribute by its local name, whatever its namespace; null when there is none. */
export function attributeOf(element: PlacedElement | undefined, local: string): string | null {
  const found = Object.entries(element?.attributes ?? {}).find(([name]) => name.replace(/^.*[}:]/, "") === local);
  return found?.[1] ?? null;
}

/** The parts beside the comments part that say more of each comment, those the package has. */
export const BESIDE_COMMENTS = ["commentsExtended", "commentsIds", "commentsExtensible"] as const;

/** Ids of the last paragraphs of comments that somebody has answered. */
export function answeredComments(pkg: OfficePackage): ReadonlySet<string> {
  const [part] = pkg.related(pkg.mainDocument, "commentsExtended");
  const xml = part === undefined ? undefined : pkg.text(part);
  if (part === undefined || xml === undefined) return new Set();
  return new Set(
    elementTree(xml, part, new Set()).children.flatMap((entry) => attributeOf(entry, "paraIdParent") ?? []),
  );
}
