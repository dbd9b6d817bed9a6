/** Cutting an element out of XML text without parsing what is inside. */
import { FileFault } from "./fault.ts";

export interface StartTag {
  /** As written, prefix included. */
  readonly name: string;
  /** Values with their entities resolved, by the name as written. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Whether the tag is an empty element, `<a/>`. */
  readonly closed: boolean;
  /** Offset just after the tag. */
  readonly end: number;
}

/** Where blanks, comments and processing instructions from `at` on end. Throws `entities` on a DOCTYPE. */
export function afterProlog(xml: string, at: number): number {
  let place = at;
  for (;;) {
    BLANKS.lastIndex = place;
    BLANKS.test(xml);
    place = BLANKS.lastIndex;
    if (xml.startsWith("<!--", place)) place = after(xml, "-->", place);
    else if (xml.startsWith("<?", place)) place = after(xml, "?>", place);
    else if (xml.startsWith("<!DOCTYPE", place)) throw new FileFault("entities");
    else return place;
  }
}

const BLANKS = /[\s\ufeff]*/y;
const NAME = /<([^\s/>="'<&!?]+)/y;
const ATTRIBUTE = /\s+([^\s/>="'<&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;

/** The start tag at `at`, or null when none stands there. */
export function startTag(xml: string, at: number): StartTag | null {
  NAME.lastIndex = at;
  const name = NAME.exec(xml)?.[1];
  if (name === undefined) return null;
  const attributes = new Map<string, string>();
  let end = NAME.lastIndex;
  for (;;) {
    ATTRIBUTE.lastIndex = end;
    const found = ATTRIBUTE.exec(xml);
    if (found === null) break;
    attributes.set(found[1] ?? "", unescaped(found[2] ?? found[3] ?? ""));
    end = ATTRIBUTE.lastIndex;
  }
  TAG_END.lastIndex = end;
  const closing = TAG_END.exec(xml);
  return closing === null ? null : { name, attributes, closed: closing[1] === "/", end: TAG_END.lastIndex };
}

/** Offset just after the end tag of an element whose start tag is given. Throws `malformedXml` when there is none. */
export function elementEnd(xml: string, tag: StartTag): number {
  const close = `</${tag.name}`;
  const first = xml.indexOf(close, tag.end);
  if (first === -1) throw new FileFault("malformedXml", tag.name);
  const content = xml.slice(tag.end, first);
  const simple = !content.includes("<!") && !content.includes(`<${tag.name}`) && !content.includes("<?");
  const end = xml.indexOf(">", simple ? first : carefulEnd(xml, tag));
  if (end === -1) throw new FileFault("malformedXml", tag.name);
  return end + 1;
}

/** The end tag's offset where comments, CDATA or an element of the same name inside could be taken for it. */
function carefulEnd(xml: string, tag: StartTag): number {
  const marks = new RegExp(
    `<!--|<!\\[CDATA\\[|<\\?|<(/?)${tag.name.replace(/[.*+?^${}()|[\]\\-]/g, "\\$&")}(?=[\\s/>])`,
    "g",
  );
  marks.lastIndex = tag.end;
  let depth = 1;
  for (let mark = marks.exec(xml); mark !== null; mark = marks.exec(xml)) {
    if (mark[0] === "<!--") marks.lastIndex = after(xml, "-->", mark.index);
    else if (mark[0] === "<![CDATA[") marks.lastIndex = after(xml, "]]>", mark.index);
    else if (mark[0] === "<?") marks.lastIndex = after(xml, "?>", mark.index);
    else if (mark[1] === "/") depth--;
    else if (startTag(xml, mark.index)?.closed === false) depth++;
    if (depth === 0) return mark.index;
  }
  throw new FileFault("malformedXml", tag.name);
}

function after(xml: string, end: string, from: number): number {
  const found = xml.indexOf(end, from);
  if (found === -1) throw new FileFault("malformedXml", end);
  return found + end.length;
}

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** The value with the entities of XML resolved; others, and numbers of no character, stay as they are. */
export function unescaped(value: string): string {
  return value.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
