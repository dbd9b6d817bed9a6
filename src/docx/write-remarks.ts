/** Remarks of ours put into the margin of a package as comments (ECMA-376 part 1, 17.13.4), each on a whole paragraph. */
import { commentsPart } from "../document/comment-parts.ts";
import type { DocumentSpans } from "../document/read.ts";
import { elementsIn, elementTree, type PlacedElement } from "../ooxml/element-tree.ts";
import { escapeAttribute, escapeXml } from "../ooxml/escape.ts";
import type { OfficePackage } from "../ooxml/package.ts";
import { addPart } from "../ooxml/part-changes.ts";
import { type Splice, withSplices } from "../ooxml/splices.ts";
import { OWN_AUTHOR, OWN_INITIALS } from "../text/own-remark.ts";
import { type PartNames, partNames, withLastChildren } from "./part-names.ts";

/** A remark and its place in the document as it stands. */
export interface PlacedRemark {
  readonly paragraph: number;
  /** A line a paragraph. */
  readonly text: string;
}

/** The package, whose paragraphs stand at `spans`, with the remarks; the same one when there are none. Throws FileFault. */
export function withRemarks(
  pkg: OfficePackage,
  { paragraphs }: DocumentSpans,
  remarks: readonly PlacedRemark[],
): OfficePackage {
  const first = 1 + Math.max(-1, ...(commentsPart(pkg)?.comments ?? []).map(({ id }) => Number(id) || 0));
  const byParagraph = new Map<number, number[]>();
  for (const [at, { paragraph }] of remarks.entries()) {
    const start = paragraphs[paragraph]?.start ?? -1;
    byParagraph.set(start, [...(byParagraph.get(start) ?? []), first + at]);
  }
  if (byParagraph.size === 0) return pkg;
  const part = pkg.mainDocument;
  const xml = pkg.text(part) ?? "";
  const names = partNames(xml, part);
  const splices = [...elementsIn(elementTree(xml, part, new Set(byParagraph.keys())))]
    .filter(({ name }) => name === "w:p")
    .flatMap((element) => anchors(element, byParagraph.get(element.start) ?? [], names, xml));
  const anchored = pkg.with(new Map([[part, withSplices(xml, splices)]]));
  return withComments(anchored, remarks, first, names.strict);
}

/** The marks around everything in a paragraph, and the references behind it. */
function anchors(
  paragraph: PlacedElement,
  ids: readonly number[],
  { namespace }: PartNames,
  xml: string,
): readonly Splice[] {
  if (ids.length === 0) return [];
  const starts = ids.map((id) => `<w:commentRangeStart${namespace} w:id="${id}"/>`).join("");
  const ends = ids
    .map(
      (id) => `<w:commentRangeEnd${namespace} w:id="${id}"/><w:r${namespace}><w:commentReference w:id="${id}"/></w:r>`,
    )
    .join("");
  const { start, end, contentStart, contentEnd, children } = paragraph;
  if (contentStart === end) {
    const written = xml.slice(start, end);
    const name = /^<([^\s/>]+)/.exec(written)?.[1] ?? "w:p";
    return [{ start, end, text: `${written.replace(/\s*\/>$/, ">")}${starts}${ends}</${name}>` }];
  }
  const [properties] = children;
  const from = properties?.name === "w:pPr" ? properties.end : contentStart;
  return [
    { start: from, end: from, text: starts },
    { start: contentEnd, end: contentEnd, text: ends },
  ];
}

const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

const TRANSITIONAL = {
  word: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  relationship: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments",
};
const STRICT = {
  word: "http://purl.oclc.org/ooxml/wordprocessingml/main",
  relationship: "http://purl.oclc.org/ooxml/officeDocument/relationships/comments",
};

function withComments(
  pkg: OfficePackage,
  remarks: readonly PlacedRemark[],
  first: number,
  strict: boolean,
): OfficePackage {
  const comments = (namespace: string) =>
    remarks.map(({ text }, at) => commentXml(first + at, text, namespace)).join("");
  const known = commentsPart(pkg);
  if (known !== null) {
    const names = partNames(known.xml, known.part);
    return pkg.with(new Map([[known.part, withLastChildren(known.xml, comments(names.namespace), names)]]));
  }
  const { word, relationship } = strict ? STRICT : TRANSITIONAL;
  return addPart(pkg, {
    name: `${pkg.mainDocument.slice(0, pkg.mainDocument.lastIndexOf("/"))}/comments.xml`,
    contentType: COMMENTS_TYPE,
    content: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${word}">${comments("")}</w:comments>`,
    relationship: { from: pkg.mainDocument, type: relationship },
  });
}

/** Without a date: nothing of ours knows the time, and the same remarks are the same bytes. */
function commentXml(id: number, text: string, namespace: string): string {
  const lines = text
    .split("\n")
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`);
  return `<w:comment${namespace} w:id="${id}" w:author="${escapeAttribute(OWN_AUTHOR)}" w:initials="${escapeAttribute(OWN_INITIALS)}">${lines.join("")}</w:comment>`;
}
