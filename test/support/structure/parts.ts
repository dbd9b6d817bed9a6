/** A .docx as parts with their relationships, for the structural check; read with saxes alone. */
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** An element with its children; texts are left out. Names are local: the namespace is told apart by `family`. */
export interface Element {
  readonly name: string;
  readonly family: "word" | "other";
  /** Local name → value; attributes of the relationships namespace as «r:id». */
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: Element | null;
  readonly children: Element[];
}

export interface Relationship {
  readonly id: string;
  /** The last step of the relationship type, «styles». */
  readonly type: string;
  /** Name of the part, or null for something outside. */
  readonly target: string | null;
}

export interface Package {
  readonly names: readonly string[];
  readonly roots: ReadonlyMap<string, Element>;
  /** Source part («» for the package) → its relationships. */
  readonly relationships: ReadonlyMap<string, readonly Relationship[]>;
  /** Parts that are not well-formed. */
  readonly malformed: readonly string[];
}

const WORD =
  /^http:\/\/(schemas\.openxmlformats\.org\/wordprocessingml\/2006|purl\.oclc\.org\/ooxml\/wordprocessingml)\/main$/u;
const RELATIONS = /officeDocument\/(2006\/)?relationships$/u;

/** The root element of an XML text; null if it is not well-formed. */
function rootOf(xml: string): Element | null {
  let root: Element | null = null;
  let open: Element | null = null;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", (tag) => {
    const attributes = Object.values(tag.attributes).map(
      ({ uri, local, value }) => [RELATIONS.test(uri) ? `r:${local}` : local, value] as const,
    );
    const element: Element = {
      name: tag.local,
      family: WORD.test(tag.uri) ? "word" : "other",
      attributes: new Map(attributes),
      parent: open,
      children: [],
    };
    open?.children.push(element);
    root ??= element;
    open = element;
  });
  parser.on("closetag", () => {
    open = open?.parent ?? null;
  });
  try {
    parser.write(xml).close();
    return root;
  } catch {
    return null;
  }
}

/** Every element of a tree, outer ones first. */
export function* elements(root: Element): Generator<Element> {
  yield root;
  for (const child of root.children) yield* elements(child);
}

/** Elements of WordprocessingML of one name. */
export function named(root: Element, ...names: readonly string[]): Element[] {
  return [...elements(root)].filter(({ family, name }) => family === "word" && names.includes(name));
}

function sourceOf(relationshipPart: string): string {
  return relationshipPart.replace(/_rels\/([^/]*)\.rels$/u, "$1");
}

function resolved(source: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = [...source.split("/").slice(0, -1), ...target.split("/")];
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

function relationshipsIn(source: string, root: Element): Relationship[] {
  return root.children.map(({ attributes }) => ({
    id: attributes.get("Id") ?? "",
    type: (attributes.get("Type") ?? "").split("/").at(-1) ?? "",
    target: attributes.get("TargetMode") === "External" ? null : resolved(source, attributes.get("Target") ?? ""),
  }));
}

export function packageOf(bytes: Uint8Array): Package {
  const files = unzipSync(bytes);
  const names = Object.keys(files).filter((name) => !name.endsWith("/"));
  const roots = new Map<string, Element>();
  const malformed: string[] = [];
  for (const name of names) {
    if (!/\.(xml|rels)$/iu.test(name)) continue;
    const root = rootOf(strFromU8(files[name]!));
    if (root === null) malformed.push(name);
    else roots.set(name, root);
  }
  const relationships = new Map<string, Relationship[]>();
  for (const [name, root] of roots) {
    if (!name.endsWith(".rels")) continue;
    relationships.set(sourceOf(name), relationshipsIn(sourceOf(name), root));
  }
  return { names, roots, relationships, malformed };
}
