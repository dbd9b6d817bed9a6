/** A new report as a file. */
import type { Block } from "../document/blocks.ts";
import { newPackage } from "../document/new-package.ts";
import { partyFormat, type ReportFormat } from "../document/report-format.ts";
import type { StateEntries } from "../document/state-part.ts";
import { zipBytes } from "../ooxml/package.ts";

/** The bytes of a new .docx that holds the blocks and, unless null, the state. The same arguments give the same bytes. */
export function newReport(
  blocks: readonly Block[],
  state: StateEntries | null = null,
  format: ReportFormat = partyFormat,
): Uint8Array {
  return zipBytes(newPackage(blocks, state, format));
}
