/** What pandoc reads in a .docx: an independent judge of headings and text. It shows no automatic numbers. */
import { execFileSync } from "node:child_process";
import { toolPath } from "./tools.ts";

export interface PandocHeading {
  readonly level: number;
  /** Spaces and line breaks as one plain space; without an automatic number. */
  readonly text: string;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

interface Node {
  readonly t: string;
  readonly c: Json;
}

function isNode(json: Json): json is Node & { readonly [key: string]: Json } {
  return typeof json === "object" && json !== null && "t" in json;
}

function inlineText(json: Json): string {
  if (Array.isArray(json)) return json.map(inlineText).join("");
  if (!isNode(json)) return "";
  const content = json.c;
  switch (json.t) {
    case "Str":
      return String(content);
    case "Space":
    case "SoftBreak":
      return " ";
    case "LineBreak":
      return "\n";
    case "Note":
    case "Image":
      return "";
    default:
      return inlineText(content ?? null);
  }
}

/** Paragraph-like blocks in reading order, whatever they stand in. */
function* textBlocks(json: Json): Generator<{ readonly level: number; readonly text: string }> {
  if (isNode(json)) {
    if (json.t === "Header") {
      const [level, , inlines] = json.c as readonly Json[];
      yield { level: level as number, text: inlineText(inlines!) };
    } else if (json.t === "Para" || json.t === "Plain") yield { level: 0, text: inlineText(json.c) };
    else yield* textBlocks(json.c ?? null);
  } else if (Array.isArray(json)) for (const item of json) yield* textBlocks(item);
  else if (typeof json === "object" && json !== null) for (const item of Object.values(json)) yield* textBlocks(item);
}

function blocksOf(bytes: Uint8Array): { readonly level: number; readonly text: string }[] {
  const answer = execFileSync(toolPath("pandoc"), ["-f", "docx+empty_paragraphs", "-t", "json"], {
    input: bytes,
    maxBuffer: 1 << 28,
  });
  const parsed = JSON.parse(answer.toString("utf8")) as { readonly blocks: Json };
  return [...textBlocks(parsed.blocks)];
}

/** The headings in order; their levels make the tree. */
export function pandocHeadings(bytes: Uint8Array): PandocHeading[] {
  return blocksOf(bytes)
    .filter(({ level }) => level > 0)
    .map(({ level, text }) => ({ level, text: text.replace(/\s+/gu, " ").trim() }));
}

/** Text of the paragraphs, one a line, those of table cells included, notes not. */
export function pandocText(bytes: Uint8Array): string {
  return blocksOf(bytes)
    .map(({ text }) => text)
    .join("\n");
}
