/**
 * Content controls taken away from a main part with their text kept, and paragraphs taken out, by splicing: what is not
 * named stays as it is written. A paragraph that cannot go without harm stays as an empty line.
 */
import { around, childNamed, elementsIn, elementTree, type PlacedElement } from "../ooxml/element-tree.ts";
import type { OfficePackage } from "../ooxml/package.ts";
import { type Splice, withSplices } from "../ooxml/splices.ts";
import { startTag, unescaped } from "../ooxml/xml-cutting.ts";
import { holderOf, type Leaving, mended } from "./mended-holders.ts";
import type { ReadDocument } from "./read.ts";
import { isHarmless } from "./sound-removal.ts";

/** What is to leave a document. */
export interface Outgoing {
  /** Indices of paragraphs. */
  readonly paragraphs: ReadonlySet<number>;
  /** Whether a control goes, by its tag. */
  readonly isControl: (tag: string) => boolean;
  /** Whether what a control inside a paragraph shows goes with it. */
  readonly isText: (text: string, tag: string) => boolean;
}

export interface WithoutControls {
  readonly pkg: OfficePackage;
  /** Controls taken away. */
  readonly controls: number;
  /** Paragraphs taken out or emptied. */
  readonly paragraphs: number;
}

/** The package, read as `read`, without these; the same package when there is nothing to take. Throws FileFault. */
export function withoutControls(pkg: OfficePackage, read: ReadDocument, outgoing: Outgoing): WithoutControls {
  const part = pkg.mainDocument;
  const xml = pkg.text(part) ?? "";
  const starts = (indices: Iterable<number>): ReadonlySet<number> =>
    new Set([...indices].flatMap((index) => read.spans.paragraphs[index]?.start ?? []));
  const goes = starts(outgoing.paragraphs);
  const controlled = read.document.paragraphs.filter((one) => one.controls.length > 0).map(({ index }) => index);
  const all = [...elementsIn(elementTree(xml, part, new Set([...goes, ...starts(controlled)])))];
  const controls = new Set(all.filter((one) => one.name === "w:sdt" && outgoing.isControl(tagOf(one))));
  const paragraphs = all.filter(({ name, start }) => name === "w:p" && goes.has(start));
  if (controls.size + paragraphs.length === 0) return { pkg, controls: 0, paragraphs: 0 };
  const gone = new Set(paragraphs.filter((one) => isHarmless(one, pkg)));
  const leaving: Leaving = { controls, gone, emptied: new Set(paragraphs.filter((one) => !gone.has(one))) };
  const holders = new Set([...controls, ...paragraphs].map((one) => holderOf(one, controls)));
  const spacers = mended([...holders], leaving, emptyParagraph(all, xml));
  const shown = [...controls].filter(
    (one) => isInline(one) && outgoing.isText(textIn(one, xml), tagOf(one)) && isHarmless(one, pkg),
  );
  const cuts = [...leaving.gone, ...shown].map(({ start, end }) => ({ start, end, text: "" }));
  const rest = [
    ...spacers,
    ...[...leaving.emptied].flatMap(textRuns).map(({ start, end }) => ({ start, end, text: "" })),
    ...[...controls].flatMap((control) => unwrapping(control, controls, xml)),
  ];
  const outside = rest.filter(({ start, end }) => !cuts.some((cut) => cut.start <= start && end <= cut.end));
  const changed = withSplices(xml, [...cuts, ...outside]);
  return { pkg: pkg.with(new Map([[part, changed]])), controls: controls.size, paragraphs: paragraphs.length };
}

function tagOf(control: PlacedElement): string {
  const properties = childNamed(control, "w:sdtPr");
  const tag = properties === null ? null : childNamed(properties, "w:tag");
  return tag?.attributes["w:val"] ?? "";
}

function isInline(control: PlacedElement): boolean {
  return [...around(control)].some(({ name }) => name === "w:p");
}

function textIn(control: PlacedElement, xml: string): string {
  const leaves = [...elementsIn(control)].filter(({ name }) => name === "w:t");
  return leaves.map(({ contentStart, contentEnd }) => unescaped(xml.slice(contentStart, contentEnd))).join("");
}

/** An empty paragraph under the prefix of the body. */
function emptyParagraph(all: readonly PlacedElement[], xml: string): string {
  const body = all.find(({ name }) => name === "w:body");
  const written = startTag(xml, body?.start ?? 0)?.name ?? "w:body";
  return `<${written.replace(/body$/, "p")}/>`;
}

/** Holders of runs that are text of the same paragraph. */
const RUN_HOLDERS: ReadonlySet<string> = new Set(
  ["ins", "moveTo", "hyperlink", "smartTag", "sdt", "sdtContent", "bdo", "dir"].map((name) => `w:${name}`),
);

/** What a run of nothing but text may hold. */
const TEXT: ReadonlySet<string> = new Set(
  ["rPr", "t", "tab", "ptab", "br", "cr", "noBreakHyphen", "softHyphen", "lastRenderedPageBreak"].map(
    (name) => `w:${name}`,
  ),
);

/** The runs of a paragraph that hold nothing but text. */
function textRuns(holder: PlacedElement): readonly PlacedElement[] {
  return holder.children.flatMap((child) => {
    if (RUN_HOLDERS.has(child.name)) return textRuns(child);
    return child.name === "w:r" && child.children.every(({ name }) => TEXT.has(name)) ? [child] : [];
  });
}

/** Takes the control away around its content; prefixes it declares are declared by what it holds. */
function unwrapping(control: PlacedElement, controls: ReadonlySet<PlacedElement>, xml: string): readonly Splice[] {
  const content = childNamed(control, "w:sdtContent");
  if (content === null || content.children.length === 0) return [{ start: control.start, end: control.end, text: "" }];
  const declared = new Map([...declarations(control, controls, xml)]);
  const given = content.children.flatMap((child): Splice[] => {
    const tag = startTag(xml, child.start);
    if (tag === null || controls.has(child)) return [];
    const missing = [...declared].filter(([name]) => !tag.attributes.has(name));
    const at = child.start + 1 + tag.name.length;
    return missing.length === 0 ? [] : [{ start: at, end: at, text: missing.map(([, text]) => text).join("") }];
  });
  return [
    { start: control.start, end: content.contentStart, text: "" },
    ...given,
    { start: content.contentEnd, end: control.end, text: "" },
  ];
}

/** The namespaces declared by a control, its content and the controls around it that go as well; inner ones last. */
function* declarations(
  control: PlacedElement,
  controls: ReadonlySet<PlacedElement>,
  xml: string,
): Generator<readonly [name: string, text: string]> {
  const outer = [...around(control)].find(({ name }) => name === "w:sdt");
  if (outer !== undefined && controls.has(outer)) yield* declarations(outer, controls, xml);
  for (const element of [control, childNamed(control, "w:sdtContent")]) {
    if (element === null) continue;
    const written = xml.slice(element.start, element.contentStart);
    for (const [text, name = ""] of written.matchAll(/\s(xmlns(?::[^\s=]+)?)\s*=\s*(?:"[^"]*"|'[^']*')/g))
      yield [name, text];
  }
}
