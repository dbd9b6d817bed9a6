/** The errors Word answers with, by the codes of its documentation. */

export type ErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "Conflict"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidReference"
  | "ItemNotFound"
  | "MemoryLimitReached"
  | "NotAllowed"
  | "NotImplemented"
  | "RequestAborted"
  | "SearchDialogIsOpen"
  | "SearchStringInvalidOrTooLong";

const MESSAGES: Readonly<Record<ErrorCode, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Word.",
  Conflict: "Request could not be processed because of a conflict.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidReference: "The reference is not valid for the current operation.",
  ItemNotFound: "The requested resource doesn't exist.",
  MemoryLimitReached: "The memory limit has been reached.",
  NotAllowed: "The operation is not allowed.",
  NotImplemented: "The requested feature isn't implemented.",
  RequestAborted: "The request was aborted during run time.",
  SearchDialogIsOpen: "The search dialog is open.",
  SearchStringInvalidOrTooLong: "The search string is invalid or too long.",
};

/** Thrown by members and by injected faults; the executor makes the answer of it. */
export class WordError extends Error {
  readonly code: ErrorCode;

  /** `detail` is for whoever reads a failing test; Word's own messages say less. */
  constructor(code: ErrorCode, detail = "") {
    super(detail === "" ? MESSAGES[code] : `${MESSAGES[code]} (${detail})`);
    this.name = "WordError";
    this.code = code;
  }

  get httpStatus(): number {
    if (this.code === "AccessDenied") return 401;
    if (this.code === "ItemNotFound") return 404;
    return this.code === "GeneralException" ? 500 : 400;
  }
}
