/** Which names a WordprocessingML part gives its own elements: our fragments must speak the same namespace. */
import { FileFault } from "../ooxml/fault.ts";
import { afterProlog, startTag } from "../ooxml/xml-cutting.ts";

const STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

export interface PartNames {
  /** The root element's name, and its whole start tag, as written. */
  readonly root: string;
  readonly rootTag: string;
  /** Offset just after the root's start tag. */
  readonly start: number;
  /** Whether the root is an empty element, `<w:styles/>`. */
  readonly closed: boolean;
  readonly strict: boolean;
  /** What a fragment with the prefix `w` must declare: ` xmlns:w="…"`, or "" where the root binds it already. */
  readonly namespace: string;
}

/** The names in force at the root of a part. Throws FileFault when no element opens the part. */
export function partNames(xml: string, part: string): PartNames {
  const begin = afterProlog(xml, 0);
  const tag = startTag(xml, begin);
  if (tag === null) throw new FileFault("malformedXml", part);
  const colon = tag.name.indexOf(":");
  const own = tag.attributes.get(colon < 0 ? "xmlns" : `xmlns:${tag.name.slice(0, colon)}`) ?? "";
  return {
    root: tag.name,
    rootTag: xml.slice(begin, tag.end),
    start: tag.end,
    closed: tag.closed,
    strict: own === STRICT,
    namespace: tag.attributes.get("xmlns:w") === own ? "" : ` xmlns:w="${own}"`,
  };
}

/** The part with XML added as the last children of its root. */
export function withLastChildren(xml: string, added: string, { root, start, closed }: PartNames): string {
  if (closed) return `${xml.slice(0, start).replace(/\s*\/>$/, ">")}${added}</${root}>${xml.slice(start)}`;
  const end = xml.lastIndexOf(`</${root}`);
  return xml.slice(0, end) + added + xml.slice(end);
}
