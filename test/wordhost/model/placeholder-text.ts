/** Custom placeholder texts: building blocks in the glossary document (ECMA-376 17.12), named by the control. */
import { OFFICE_RELATIONSHIPS, type WordDocument } from "./word-document.ts";
import { type Element, elementAt, newElement, remove, valueAt, W, wordElement, wordElements } from "./xml.ts";

const GLOSSARY_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.glossary+xml";

/** The text of the building block of this name, its paragraphs joined by «\n»; null when there is none. */
export function storedPlaceholder(document: WordDocument, name: string | null): string | null {
  const block =
    name === null ? undefined : blocks(document).find((part) => valueAt(part, "docPartPr", "name") === name);
  const body = elementAt(block ?? null, "docPartBody");
  if (body === null) return null;
  return wordElements(body, "p")
    .map((paragraph) =>
      wordElements(paragraph, "r")
        .map((run) => elementAt(run, "t")?.textContent ?? "")
        .join(""),
    )
    .join("\n");
}

function blocks(document: WordDocument): Element[] {
  const list = wordElement(document.related("glossaryDocument"), "docParts");
  return list === null ? [] : wordElements(list, "docPart");
}

/** Stores the text under a name of the control's own, and gives that name. */
export function setPlaceholderPart(document: WordDocument, text: string, controlId: number): string {
  const name = `Placeholder_${controlId}`;
  if (document.related("glossaryDocument") === null) {
    document.addPart({
      name: "/word/glossary/document.xml",
      contentType: GLOSSARY_TYPE,
      xml: `<w:glossaryDocument xmlns:w="${W}"><w:docParts/></w:glossaryDocument>`,
      type: `${OFFICE_RELATIONSHIPS}/glossaryDocument`,
    });
  }
  const root = document.related("glossaryDocument");
  const list = wordElement(root, "docParts");
  if (root === null || list === null) throw new Error("the glossary has no list of building blocks");
  for (const block of wordElements(list, "docPart")) if (valueAt(block, "docPartPr", "name") === name) remove(block);
  list.appendChild(buildingBlock(list, name, text));
  return name;
}

function buildingBlock(near: Element, name: string, text: string): Element {
  const value = (element: string, val: string) => newElement(near, element, { attributes: { val } });
  const group = (element: string, children: Element[]) => newElement(near, element, { children });
  const paragraphs = text.split("\n").map((line) => group("p", [group("r", [newElement(near, "t", { text: line })])]));
  const category = group("category", [value("name", "General"), value("gallery", "placeholder")]);
  return group("docPart", [
    group("docPartPr", [
      value("name", name),
      category,
      group("types", [value("type", "bbPlcHdr")]),
      group("behaviors", [value("behavior", "content")]),
    ]),
    group("docPartBody", paragraphs),
  ]);
}
