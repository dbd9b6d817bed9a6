/**
 * Text replaced within the runs of a paragraph: what is taken out leaves its runs, what is put in joins the run of the
 * first sign taken out and so looks like it. Everything that stands between stays: notes, bookmarks, deleted text.
 */
import type { Stretch } from "../document/edit-places.ts";
import { around, type PlacedElement } from "../ooxml/element-tree.ts";
import { escapeXml } from "../ooxml/escape.ts";
import type { Splice } from "../ooxml/splices.ts";
import { isPreserving, type TextUnit } from "./text-units.ts";

/** The stretch counted in units; null where it parts one, or takes out what must stay. */
export function unitStretch(units: readonly TextUnit[], { start, end, after }: Stretch): Stretch | null {
  let offset = 0;
  let first: number | null = null;
  let last: number | null = null;
  for (const [index, { text }] of units.entries()) {
    if (offset === start) first = index;
    offset += text.length;
    if (offset === end) last = index + 1;
  }
  if (first === null || last === null || last <= first) return null;
  return units.slice(first, last).every(({ free }) => free) ? { start: first, end: last, after } : null;
}

/** The changes of the main part that make these replacements, which do not overlap, in one paragraph. */
export function replacements(
  units: readonly TextUnit[],
  stretches: readonly Stretch[],
  xml: string,
): readonly Splice[] {
  const now = contents(units, stretches);
  const written = new Map([...now].map(([leaf, content]) => [leaf, leafXml(leaf, content, xml)]));
  const emptied = new Set<PlacedElement>();
  for (const leaf of now.keys()) {
    const run = leaf.parent;
    if (run !== null && isLeftEmpty(run, written)) emptied.add(run);
  }
  const kept = [...written].filter(([{ parent }]) => parent === null || !emptied.has(parent));
  return [
    ...[...emptied].map(({ start, end }) => ({ start, end, text: "" })),
    ...kept.map(([{ start, end }, text]) => ({ start, end, text })),
  ];
}

/** A bit of a text element's content, or a tab or line break, which are elements of their own. */
interface Bit {
  readonly text: string;
  /** As the file writes it; "" for an element. */
  readonly raw: string;
}

/** The content by now of each leaf that is touched. */
function contents(
  units: readonly TextUnit[],
  stretches: readonly Stretch[],
): ReadonlyMap<PlacedElement, readonly Bit[]> {
  const touched = new Map<PlacedElement, Bit[]>();
  const gone = new Set<number>();
  const added = new Map<number, readonly Bit[]>();
  for (const { start, end, after } of stretches) {
    added.set(start, bits(after));
    for (const [index, { leaf }] of units.slice(start, end).entries()) {
      gone.add(start + index);
      touched.set(leaf, []);
    }
  }
  for (const [index, unit] of units.entries()) {
    const content = touched.get(unit.leaf);
    content?.push(...(added.get(index) ?? []), ...(gone.has(index) ? [] : [unit]));
  }
  return touched;
}

function bits(text: string): readonly Bit[] {
  return text.split(/(\t|\r\n?|\n)/).flatMap((part): Bit[] => {
    if (/^[\r\n]/.test(part)) return [{ text: "\n", raw: "" }];
    if (part === "\t") return [{ text: part, raw: "" }];
    const raw = escapeXml(part);
    return raw === "" ? [] : [{ text: part, raw }];
  });
}

/** A run that only has its look left goes, unless it is all that a link, a field or the like holds. */
function isLeftEmpty(run: PlacedElement, written: ReadonlyMap<PlacedElement, string>): boolean {
  const [holder] = around(run);
  if (run.name !== "w:r" || holder?.name !== "w:p") return false;
  return run.children.every((one) => one.name === "w:rPr" || written.get(one) === "");
}

/** The leaf written anew: text elements, and elements for tabs and line breaks between them. */
function leafXml(leaf: PlacedElement, content: readonly Bit[], xml: string): string {
  const tag = xml.slice(leaf.start, leaf.contentStart);
  const prefix = /^<((?:[^\s/>:]+:)?)/.exec(tag)?.[1] ?? "";
  let own = leaf.name === "w:t" ? tag : null;
  const written: string[] = [];
  for (const group of grouped(content)) {
    const [first] = group;
    if (first?.raw === "") written.push(`<${prefix}${first.text === "\t" ? "tab" : "br"}/>`);
    else {
      written.push(textXml(group, own === null ? null : { leaf, tag: own }, prefix));
      own = null;
    }
  }
  return written.join("");
}

/** Neighbouring text together, each tab and line break alone. */
function grouped(content: readonly Bit[]): readonly (readonly Bit[])[] {
  const groups: Bit[][] = [];
  for (const bit of content) {
    const last = groups.at(-1);
    if (bit.raw !== "" && last?.[0] !== undefined && last[0].raw !== "") last.push(bit);
    else groups.push([bit]);
  }
  return groups;
}

function textXml(
  group: readonly Bit[],
  own: { readonly leaf: PlacedElement; readonly tag: string } | null,
  prefix: string,
): string {
  const text = group.map((bit) => bit.text).join("");
  const raw = group.map((bit) => bit.raw).join("");
  const needsBlanks = /^[ \t\r\n]|[ \t\r\n]$/.test(text);
  const tag = own?.tag ?? `<${prefix}t>`;
  const preserves = own !== null && isPreserving(own.leaf, false);
  return `${needsBlanks && !preserves ? preserving(tag) : tag}${raw}</${prefix}t>`;
}

/** The start tag, saying that blanks at the ends count. */
function preserving(tag: string): string {
  return tag.replace(/\s+xml:space\s*=\s*(?:"[^"]*"|'[^']*')/, "").replace(/>$/, ' xml:space="preserve">');
}
