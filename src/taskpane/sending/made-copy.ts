/** The copy to submit made from the bytes of the draft, with the check of the copy. */
import { type CheckOptions, check } from "../../check/check.ts";
import { readDocument } from "../../document/read.ts";
import { openPackage, zipBytes } from "../../ooxml/package.ts";
import { cleanCopy } from "../../skeleton/clean-copy.ts";
import type { MadeCopy } from "./sending-state.ts";

/** Throws FileFault when the bytes are no document. */
export function madeCopy(bytes: Uint8Array, options: CheckOptions): Omit<MadeCopy, "went"> {
  const { pkg, removed, answered, options: asDraft } = cleanCopy(openPackage(bytes), options);
  return { bytes: zipBytes(pkg), checked: check(readDocument(pkg).document, asDraft), removed, answered };
}
