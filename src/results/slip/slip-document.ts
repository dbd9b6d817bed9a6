/** The slip as a Word document; it carries its data in the state part, so that the document itself can be compared with. */
import { newPackage } from "../../document/new-package.ts";
import { partyFormat, type ReportFormat } from "../../document/report-format.ts";
import { zipBytes } from "../../ooxml/package.ts";
import type { Slip } from "./slip.ts";
import { SLIP_ENTRY, slipJson } from "./slip-data.ts";
import { slipPaper } from "./slip-paper.ts";

/** A Party paper, a little closer set than a report. */
const SLIP_FORMAT: ReportFormat = {
  ...partyFormat,
  sizes: { ...partyFormat.sizes, body: 13, docType: 15, table: 11 },
  body: { ...partyFormat.body, after: 3, line: { rule: "exact", value: 18 } },
};

/** The bytes of the .docx. The same slip gives the same bytes. */
export function slipDocument(slip: Slip): Uint8Array {
  const state = new Map([[SLIP_ENTRY, slipJson(slip.fingerprint)]]);
  return zipBytes(newPackage(slipPaper(slip), state, SLIP_FORMAT));
}
