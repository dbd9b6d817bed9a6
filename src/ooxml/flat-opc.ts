/**
 * Reading flat OPC: a whole package in one XML document, as Word's `getOoxml` gives it ([MS-OFFXML] pkg:package). The
 * parts are cut out as they stand, so that a part is parsed once, by whoever reads it.
 */
import { base64Bytes } from "./base64.ts";
import { CONTENT_TYPES_PART, contentTypesOf, contentTypesXml } from "./content-types.ts";
import { FileFault } from "./fault.ts";
import { FLAT_PACKAGE } from "./namespaces.ts";
import { bytesPart, newPart, type Part } from "./part.ts";
import { afterProlog, elementEnd, type StartTag, startTag } from "./xml-cutting.ts";

/**
 * The parts of a flat OPC document, [Content_Types].xml made from what it states. Throws `notZip` when it is some other
 * XML, `malformedXml` when it breaks off or its wrappers are no flat OPC, `entities` on a DOCTYPE.
 */
export function flatParts(xml: string): Map<string, Part> {
  const root = startTag(xml, afterProlog(xml, 0));
  if (root === null) throw new FileFault("notZip");
  const prefix = root.name.includes(":") ? root.name.slice(0, root.name.indexOf(":") + 1) : "";
  const declaration = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
  if (root.attributes.get(declaration) !== FLAT_PACKAGE) throw new FileFault("notZip");
  const parts = new Map<string, Part>();
  const types: [string, string][] = [];
  let at = afterProlog(xml, root.end);
  while (!xml.startsWith(`</${root.name}`, at)) {
    const tag = namedTag(xml, at, `${prefix}part`);
    const name = tag.attributes.get(`${prefix}name`) ?? "";
    const { part, end } = flatPart(xml, { name, prefix, outer: [root, tag] });
    parts.set(name, part);
    types.push([name, tag.attributes.get(`${prefix}contentType`) ?? ""]);
    at = afterProlog(xml, end);
  }
  return parts.set(CONTENT_TYPES_PART, newPart(CONTENT_TYPES_PART, contentTypesXml(contentTypesOf(types))));
}

interface PartPlace {
  readonly name: string;
  readonly prefix: string;
  /** The start tags around, outermost first. */
  readonly outer: readonly [root: StartTag, part: StartTag];
}

function flatPart(xml: string, { name, prefix, outer }: PartPlace): { part: Part; end: number } {
  const [, wrapper] = outer;
  const holder = startTag(xml, afterProlog(xml, wrapper.end));
  if (holder === null) throw malformed(name);
  const end = holder.closed ? holder.end : elementEnd(xml, holder);
  const content = holder.closed ? "" : xml.slice(holder.end, xml.lastIndexOf("<", end - 1));
  const after = afterProlog(xml, end);
  if (!xml.startsWith(`</${prefix}part`, after)) throw malformed(name);
  const close = xml.indexOf(">", after);
  if (close === -1) throw malformed(name);
  if (holder.name === `${prefix}binaryData`) {
    return { part: bytesPart(name, () => base64Bytes(content)), end: close + 1 };
  }
  if (holder.name !== `${prefix}xmlData`) throw malformed(name);
  return { part: newPart(name, withOuterNamespaces(content, [...outer, holder])), end: close + 1 };
}

/** Declarations on the wrappers hold inside them too: a part cut out takes along those it does not make itself. */
function withOuterNamespaces(content: string, outer: readonly StartTag[]): string {
  const inherited = new Map<string, string>();
  for (const { attributes } of outer) {
    for (const [name, value] of attributes) {
      if (/^xmlns(:|$)/.test(name) && value !== FLAT_PACKAGE) inherited.set(name, value);
    }
  }
  if (inherited.size === 0) return content;
  const start = afterProlog(content, 0);
  const root = startTag(content, start);
  if (root === null) return content;
  const missing = [...inherited].filter(([name]) => !root.attributes.has(name));
  // The value was read from between these quotes, so it needs no escaping beyond theirs.
  const added = missing.map(([name, value]) => ` ${name}="${value.replaceAll('"', "&quot;")}"`).join("");
  const insertion = start + 1 + root.name.length;
  return content.slice(0, insertion) + added + content.slice(insertion);
}

function namedTag(xml: string, at: number, name: string): StartTag {
  const tag = startTag(xml, at);
  if (tag?.name !== name || tag.closed) throw malformed(name);
  return tag;
}

function malformed(detail: string): FileFault {
  return new FileFault("malformedXml", detail);
}
