/**
 * What Office says when something goes wrong, as the few faults of the port. Office has some forty codes and a message
 * for developers in each; a code survives as the fault's detail, for a log, a message never does.
 */
import { HostFault, type HostFaultCode } from "../document/host.ts";
import { FileFault } from "../ooxml/fault.ts";

/** What was being done: Word gives the same code to a document it cannot read and to one it must not write. */
export type Doing = "reading" | "writing";

const CODES: Readonly<Record<string, HostFaultCode>> = {
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  MemoryLimitReached: "tooLarge",
  ItemNotFound: "placeGone",
  InvalidReference: "placeGone",
  InvalidObjectPath: "placeGone",
  ApiNotFound: "wordTooOld",
  ApiNotAvailable: "wordTooOld",
  NotImplemented: "wordTooOld",
  Timeout: "timeout",
  RequestAborted: "timeout",
  ConnectionFailure: "closed",
  HostRestartNeeded: "closed",
  InvalidOrTimedOutSession: "closed",
  ActivityLimitReached: "busy",
  Conflict: "busy",
  SearchDialogIsOpen: "busy",
  WriteNotSupportedWhenModalDialogOpen: "busy",
  // The Common API numbers its errors.
  5002: "readOnly",
  5005: "closed",
  5009: "wordTooOld",
  5011: "timeout",
  5012: "closed",
  5016: "busy",
  5100: "busy",
  5102: "busy",
  5103: "tooLarge",
  5104: "tooLarge",
  6101: "tooLarge",
  8001: "protected",
};

/** A document that is shown for viewing or locked answers a write with any of these (office-js 5484, 6209). */
const REFUSALS: ReadonlySet<string> = new Set(["AccessDenied", "GeneralException", "NotAllowed", "5001", "7000"]);

/** The fault an error of any kind stands for. */
export function hostFault(error: unknown, doing: Doing): HostFault {
  if (error instanceof HostFault) return error;
  if (error instanceof FileFault)
    return new HostFault(error.code === "tooLarge" ? "tooLarge" : "unreadable", error.code);
  const code = codeOf(error);
  const known = CODES[code];
  if (known !== undefined) return new HostFault(known, code);
  if (REFUSALS.has(code)) return new HostFault(doing === "writing" ? "refused" : "unreadable", code);
  return new HostFault("failed", code);
}

/** Office's own code, or the kind of a programming error; never a message, which may quote the document. */
function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return typeof error;
  const { code, name } = error as { readonly code?: unknown; readonly name?: unknown };
  if (typeof code === "string" && code !== "") return code;
  if (typeof code === "number") return String(code);
  return typeof name === "string" ? name : "Error";
}
