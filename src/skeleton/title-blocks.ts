/** The title of a report: the kind of paper, its subject, the rule below. */
import type { Block } from "../document/blocks.ts";
import type { Outline } from "../outline/outline.ts";
import { reportTitle } from "../outline/report-title.ts";

/** Five hyphens stand below the subject of a Party paper (Hướng dẫn 36-HD/VPTW). */
const RULE = "-----";

/** `below`: the line under the subject. */
export function titleBlocks(outline: Outline, below = RULE): readonly Block[] {
  const { kind, subject } = reportTitle(outline.title);
  return [
    { type: "text", text: kind, look: "docType" },
    ...(subject === "" ? [] : [{ type: "text", text: subject, look: "centerBold" } as const]),
    { type: "text", text: below, look: "center" },
  ];
}
