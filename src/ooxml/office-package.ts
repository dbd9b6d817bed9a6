/**
 * An Office package: named parts, their content types and the relationships between them, whether it came as a zip
 * (a .docx file) or as flat OPC (what Word hands out and takes). A value: a change gives a new package.
 */
import {
  CONTENT_TYPES_PART,
  type ContentTypes,
  contentTypeLookup,
  contentTypesXml,
  NO_CONTENT_TYPES,
  readContentTypes,
} from "./content-types.ts";
import { FileFault } from "./fault.ts";
import { newPart, type Part } from "./part.ts";
import { isOfType, PACKAGE_ROOT, type Relationship, readRelationships, relationshipsPart } from "./relationships.ts";

export interface OfficePackage {
  /** Part names with a leading slash («/word/document.xml»), in the order of the file; relationships parts included. */
  readonly names: readonly string[];
  /** Name of the main document part. */
  readonly mainDocument: string;
  /** The text of a part, undefined when there is none of this name. Throws FileFault when it cannot be inflated. */
  readonly text: (name: string) => string | undefined;
  /** The bytes of a part, undefined when there is none of this name. Throws FileFault when it cannot be inflated. */
  readonly bytes: (name: string) => Uint8Array | undefined;
  /** The content type of a part, "" when the package does not say. */
  readonly contentType: (name: string) => string;
  /** The relationships of a part (`PACKAGE_ROOT` for the package's own), [] when it has none. */
  readonly relationships: (part: string) => readonly Relationship[];
  /** Names of the parts that `part` refers to by this type («styles», the last word of the type URI). */
  readonly related: (part: string, type: string) => readonly string[];
  /**
   * The package with these parts replaced, added (at the end) or, with null, removed; all others stay byte for byte.
   * `contentTypes` states the type of added parts; `addPart` and `removePart` care for relationships as well.
   */
  readonly with: (
    changes: ReadonlyMap<string, Uint8Array | string | null>,
    contentTypes?: ReadonlyMap<string, string>,
  ) => OfficePackage;
  /** The parts themselves, [Content_Types].xml among them, for the writers. */
  readonly parts: ReadonlyMap<string, Part>;
}

/**
 * The package of these parts. Throws `noDocument` when no relationship leads to a Word document, `malformedXml` when
 * the content types or the package's relationships cannot be read.
 */
export function packageOf(parts: ReadonlyMap<string, Part>): OfficePackage {
  const folded = new Map([...parts.keys()].map((name) => [name.toLowerCase(), name]));
  const part = (name: string): Part | undefined => parts.get(name) ?? parts.get(folded.get(name.toLowerCase()) ?? "");
  const typesXml = part(CONTENT_TYPES_PART)?.text();
  const types = typesXml === undefined ? NO_CONTENT_TYPES : readContentTypes(typesXml);
  const contentType = contentTypeLookup(types);
  const known = new Map<string, readonly Relationship[]>();
  const relationships = (source: string): readonly Relationship[] => {
    let found = known.get(source);
    if (found === undefined) {
      const xml = part(relationshipsPart(source))?.text();
      found = xml === undefined ? [] : readRelationships(xml, source);
      known.set(source, found);
    }
    return found;
  };
  const related = (source: string, type: string): readonly string[] =>
    relationships(source)
      .filter((relationship) => !relationship.external && isOfType(relationship, type))
      .map(({ target }) => part(target)?.name ?? target);
  return {
    names: [...parts.keys()].filter((name) => name !== CONTENT_TYPES_PART),
    mainDocument: mainDocument(related(PACKAGE_ROOT, "officeDocument"), (name) => parts.has(name), contentType),
    text: (name) => part(name)?.text(),
    bytes: (name) => part(name)?.bytes(),
    contentType,
    relationships,
    related,
    with: (changes, contentTypes) => packageOf(changedParts(parts, types, changes, contentTypes ?? new Map())),
    parts,
  };
}

function mainDocument(
  candidates: readonly string[],
  exists: (name: string) => boolean,
  contentType: (name: string) => string,
): string {
  const [main] = candidates;
  if (main === undefined) throw new FileFault("noDocument");
  if (!exists(main)) throw new FileFault("noDocument", main);
  // Documents and templates, with and without macros; a workbook or a presentation has another type.
  if (!/^$|wordprocessingml|ms-word|\/xml$/.test(contentType(main)))
    throw new FileFault("noDocument", contentType(main));
  return main;
}

function changedParts(
  parts: ReadonlyMap<string, Part>,
  types: ContentTypes,
  changes: ReadonlyMap<string, Uint8Array | string | null>,
  contentTypes: ReadonlyMap<string, string>,
): Map<string, Part> {
  const changed = new Map(parts);
  const overrides = new Map(types.overrides);
  for (const [name, content] of changes) {
    if (content === null) {
      changed.delete(name);
      overrides.delete(name);
    } else changed.set(name, newPart(name, content));
  }
  const known = contentTypeLookup({ defaults: types.defaults, overrides });
  for (const [name, contentType] of contentTypes) {
    if (known(name) !== contentType) overrides.set(name, contentType);
  }
  if (!sameEntries(overrides, types.overrides) && !changes.has(CONTENT_TYPES_PART)) {
    const xml = contentTypesXml({ defaults: types.defaults, overrides });
    changed.set(CONTENT_TYPES_PART, newPart(CONTENT_TYPES_PART, xml));
  }
  return changed;
}

function sameEntries(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([name, value]) => b.get(name) === value);
}
