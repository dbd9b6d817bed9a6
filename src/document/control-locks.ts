/** Content controls whose text is not for others to change. */
import { childNamed, type PlacedElement } from "../ooxml/element-tree.ts";

/**
 * Properties that tie the content to something else: a list, a date, data beside the document (ECMA-376 17.5.2; the same and
 * check boxes in Word's own namespaces).
 */
const TIED: ReadonlySet<string> = new Set(
  ["date", "comboBox", "dropDownList", "picture", "equation", "citation", "bibliography", "dataBinding"].map(
    (name) => `w:${name}`,
  ),
);

/** Whether the element is a control that is locked (17.5.2.23), or would not keep what is written into it. */
export function isClosedToText(element: PlacedElement): boolean {
  return element.name === "w:sdt" && properties(element).some((one) => isTied(one) || /content/i.test(lock(one)));
}

/** Whether the element is a control that must not be deleted. */
export function isLockedInPlace(element: PlacedElement): boolean {
  return element.name === "w:sdt" && properties(element).some((one) => /^sdt/i.test(lock(one)));
}

function isTied({ name }: PlacedElement): boolean {
  return TIED.has(name) || /\}(?:dataBinding|checkbox)$/.test(name);
}

function properties(control: PlacedElement): readonly PlacedElement[] {
  return childNamed(control, "w:sdtPr")?.children ?? [];
}

/** «sdtLocked», «contentLocked», «sdtContentLocked», «unlocked», or "" for another property. */
function lock({ name, attributes }: PlacedElement): string {
  return name === "w:lock" ? (attributes["w:val"] ?? "") : "";
}
