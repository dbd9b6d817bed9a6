/**
 * What makes Word call a file damaged, or silently change it, and the schema validator does not see: ids that are there
 * twice or lead nowhere, cells without a paragraph, parts without content type, relationships without part.
 */
import { type Element, elements, named, type Package, packageOf } from "./structure/parts.ts";

const STYLE_REFERENCES = ["pStyle", "rStyle", "tblStyle", "basedOn", "next", "link", "styleLink", "numStyleLink"];

function value(element: Element): string {
  return element.attributes.get("val") ?? "";
}

function contentTypeFaults({ names, roots }: Package): string[] {
  const types = roots.get("[Content_Types].xml");
  if (types === undefined) return ["no [Content_Types].xml"];
  const listed = (name: string, key: string): string[] =>
    types.children.filter((child) => child.name === name).map((child) => child.attributes.get(key) ?? "");
  const extensions = new Set(listed("Default", "Extension").map((extension) => extension.toLowerCase()));
  const overridden = listed("Override", "PartName").map((name) => name.replace(/^\//u, ""));
  const untyped = names.filter(
    (name) =>
      name !== "[Content_Types].xml" &&
      !overridden.includes(name) &&
      !extensions.has(name.split(".").at(-1)!.toLowerCase()),
  );
  return [
    ...untyped.map((name) => `part without content type: ${name}`),
    ...overridden.filter((name) => !names.includes(name)).map((name) => `content type of no part: ${name}`),
  ];
}

function relationshipFaults({ names, roots, relationships }: Package): string[] {
  const faults: string[] = [];
  for (const [source, links] of relationships) {
    if (source !== "" && !names.includes(source)) faults.push(`relationships of no part: ${source}`);
    const ids = links.map(({ id }) => id);
    for (const id of twice(ids)) faults.push(`relationship ${id} of ${source} twice`);
    for (const { id, target } of links) {
      if (target !== null && !names.includes(target)) faults.push(`relationship ${id} without part: ${target}`);
    }
  }
  for (const [name, root] of roots) {
    const known = new Set((relationships.get(name) ?? []).map(({ id }) => id));
    for (const { attributes } of elements(root)) {
      for (const [key, id] of attributes) {
        if (/^r:(id|embed|link|pict)$/u.test(key) && !known.has(id)) faults.push(`${name} uses no relationship: ${id}`);
      }
    }
  }
  return faults;
}

function twice(items: readonly string[]): string[] {
  return [...new Set(items.filter((item, index) => items.indexOf(item) !== index))];
}

/** The main part of a document or glossary with the parts that share its styles and numbering. */
interface Story {
  readonly roots: readonly Element[];
  readonly styles: Element | null;
  readonly numbering: Element | null;
}

const TEXT_PARTS = ["header", "footer", "footnotes", "endnotes", "comments"];

function stories({ roots, relationships }: Package): Story[] {
  const targets = (source: string, type: string): string[] =>
    (relationships.get(source) ?? []).flatMap((link) =>
      link.type === type && link.target !== null ? [link.target] : [],
    );
  const mains = targets("", "officeDocument").flatMap((main) => [main, ...targets(main, "glossaryDocument")]);
  return mains.map((main) => {
    const one = (type: string): Element | null => roots.get(targets(main, type)[0] ?? "") ?? null;
    const parts = [main, ...TEXT_PARTS.flatMap((type) => targets(main, type))];
    return {
      roots: parts.flatMap((name) => roots.get(name) ?? []),
      styles: one("styles"),
      numbering: one("numbering"),
    };
  });
}

function controlFaults({ roots }: Story): string[] {
  const controls = roots.flatMap((root) => named(root, "sdt"));
  const ids = controls.flatMap((control) =>
    control.children
      .filter(({ name }) => name === "sdtPr")
      .flatMap(({ children }) => children.filter(({ name }) => name === "id").map(value)),
  );
  const empty = controls.filter(({ children, parent }) => {
    const content = children.find(({ name }) => name === "sdtContent");
    return parent?.name !== "p" && (content?.children.length ?? 0) === 0;
  });
  return [...twice(ids).map((id) => `control id ${id} twice`), ...empty.map(() => "block control without content")];
}

function styleFaults({ roots, styles, numbering }: Story): string[] {
  const known = new Set(
    (styles === null ? [] : named(styles, "style")).map((style) => style.attributes.get("styleId")),
  );
  const users = [...roots, ...[styles, numbering].filter((root) => root !== null)];
  const used = users.flatMap((root) => named(root, ...STYLE_REFERENCES)).map(value);
  return [...new Set(used)].filter((id) => !known.has(id)).map((id) => `unknown style: ${id}`);
}

function numberingFaults({ roots, styles, numbering }: Story): string[] {
  const nums = numbering === null ? [] : named(numbering, "num");
  const abstracts = new Set(
    (numbering === null ? [] : named(numbering, "abstractNum")).map((list) => list.attributes.get("abstractNumId")),
  );
  const known = new Set(nums.map((num) => num.attributes.get("numId")));
  const users = [...roots, ...(styles === null ? [] : [styles])];
  const used = users.flatMap((root) => named(root, "numId")).map(value);
  const lists = nums.flatMap((num) => named(num, "abstractNumId")).map(value);
  return [
    ...[...new Set(used)].filter((id) => id !== "0" && !known.has(id)).map((id) => `unknown numId: ${id}`),
    ...lists.filter((id) => !abstracts.has(id)).map((id) => `num of no list: ${id}`),
  ];
}

/** The paragraph a cell must end with; a control may hold it. */
function endsWithParagraph(holder: Element): boolean {
  const blocks = holder.children.filter(({ name }) => ["p", "tbl", "sdt", "customXml"].includes(name));
  const last = blocks.at(-1);
  if (last === undefined || last.name === "tbl") return false;
  if (last.name === "p") return true;
  const content = last.name === "sdt" ? last.children.find(({ name }) => name === "sdtContent") : last;
  return content !== undefined && endsWithParagraph(content);
}

function cellFaults({ roots }: Story): string[] {
  const cells = roots.flatMap((root) => named(root, "tc"));
  return cells.filter((cell) => !endsWithParagraph(cell)).map(() => "cell without a paragraph at its end");
}

/** One line a fault; empty for a file that Word opens without a word. Throws only when the bytes are no zip. */
export function structureFaults(bytes: Uint8Array): string[] {
  const file = packageOf(bytes);
  return [
    ...file.malformed.map((name) => `not well-formed: ${name}`),
    ...contentTypeFaults(file),
    ...relationshipFaults(file),
    ...stories(file).flatMap((story) => [
      ...controlFaults(story),
      ...styleFaults(story),
      ...numberingFaults(story),
      ...cellFaults(story),
    ]),
  ];
}
