/** Why a file, or a code typed instead of one, could not be used. */
import type { FileFaultCode } from "../../ooxml/fault.ts";

export interface FileProblem {
  /** Name of the file, or the code as typed. */
  readonly name: string;
  readonly code: FileFaultCode | "notSlip" | "newer" | "badCode" | "samePrevious" | "gone";
}
