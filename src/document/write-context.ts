/** What the writer of blocks must know of the document it writes for. */
import type { HeadingBlock } from "./blocks.ts";
import { controlIds } from "./control-ids.ts";
import { partyFormat, type ReportFormat } from "./report-format.ts";
import { builtInIds, type StyleName } from "./style-set.ts";

export interface WriteContext {
  readonly format: ReportFormat;
  readonly style: (name: StyleName) => StyleUse;
  /** An id for the next control of this tag, unique in the document. */
  readonly controlId: (tag: string) => number;
  /** The list a heading belongs to; null where its number is typed, id 0 where a numbered style must be told so. */
  readonly numbering: (heading: HeadingBlock) => NumberingUse | null;
  /** Whether the document is of the strict kind (ISO 29500-1), which names some values differently. */
  readonly strict: boolean;
  /** ` xmlns:w="…"` where the document does not bind the prefix itself; "" where it does. */
  readonly namespace: string;
}

export interface StyleUse {
  readonly id: string;
  /** The document's own style: what it looks like is not ours to say, so our look is written directly. */
  readonly resident: boolean;
}

export interface NumberingUse {
  readonly id: number;
  /** 0-8 */
  readonly level: number;
}

/** The context of a new document: all styles ours, all ids free, numbers typed. `changes` replaces single members. */
export function newContext(changes: Partial<WriteContext> = {}): WriteContext {
  return {
    format: partyFormat,
    style: (name) => ({ id: builtInIds[name], resident: false }),
    controlId: controlIds(),
    numbering: () => null,
    strict: false,
    namespace: "",
    ...changes,
  };
}
