/** What a document says of itself in its state part, for whoever reads the document as a whole. */
import type { ReportDocument } from "../document/document.ts";
import { STATE_NAMESPACE, stateEntries } from "../document/state-part.ts";
import { type DocumentState, documentStateOf, NO_STATE } from "./state.ts";

/** The state kept in the document; NO_STATE when there is none, or none that this version can read. */
export function stateOf({ customXml }: ReportDocument): DocumentState {
  const part = customXml.find(({ namespace }) => namespace === STATE_NAMESPACE);
  const entries = part === undefined ? null : stateEntries(part.xml, part.name).entries;
  return entries === null ? NO_STATE : documentStateOf(entries);
}
