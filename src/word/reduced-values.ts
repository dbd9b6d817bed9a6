/** Values as Word's objects give them, in the terms of a ReportDocument. */
import type { Alignment } from "../document/document.ts";

/** A line break is one newline, a no-break hyphen «-»; soft hyphens and the marks of notes are nothing. */
export function plainText(text: string): string {
  return text.replaceAll("\u001e", "-").replaceAll("\v", "\n").replaceAll(MARKS, "").replaceAll("\f", "\n");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the marks of notes, comments and soft hyphens
const MARKS = /[\u0002\u0005\u001f]/g;

export function alignmentName(alignment: string): Alignment {
  if (alignment === "Centered") return "center";
  if (alignment === "Right") return "right";
  return alignment === "Justified" ? "justify" : "left";
}

const LOWER = /^(?:Heading|Toc|Header$|Footer$|Caption$|FootnoteText|FootnoteReference|EndnoteText|EndnoteReference)/;

/** The name a file stores: of a built-in style («Heading1»: «heading 1»), else the name the document gave it. */
export function storedStyle(builtIn: string, shown: string): string {
  if (builtIn === "" || builtIn === "Other") return shown;
  if (builtIn === "TocHeading") return "TOC Heading";
  const spaced = builtIn.replace(/(?<=[a-z])(?=[A-Z0-9])/g, " ");
  return LOWER.test(builtIn) ? spaced.toLowerCase() : spaced;
}
