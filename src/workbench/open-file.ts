/** A chosen file as an open report, and the reasons why not as sentences. */
import { readDocument } from "../document/read.ts";
import { FileHost } from "../docx/file-host.ts";
import { FileFault } from "../ooxml/fault.ts";
import { openPackage } from "../ooxml/package.ts";
import { fileFaults } from "../strings/vi/file-faults.ts";
import { workbenchWords } from "../strings/vi/workbench.ts";
import type { ChosenFile } from "./chosen-file.ts";

export interface OpenReport {
  readonly name: string;
  readonly host: FileHost;
  readonly paragraphs: number;
}

export interface NotOpened {
  readonly name: string;
  /** The sentence that says why and what to do. */
  readonly fault: string;
}

/** No report comes near this many bytes. */
const LARGEST = 256 * 2 ** 20;

/** Never rejects. A file is read once through before it counts as open. */
export async function openFile(file: ChosenFile): Promise<OpenReport | NotOpened> {
  try {
    const host = new FileHost(openPackage(await bytesOf(file)));
    return { name: file.name, host, paragraphs: readDocument(host.current).document.paragraphs.length };
  } catch (fault) {
    return { name: file.name, fault: faultWords(fault) };
  }
}

/** The bytes of a file. Throws FileFault for one that is absurdly large; rejects when it is no longer there. */
export async function bytesOf(file: ChosenFile): Promise<Uint8Array> {
  const bytes = await file.bytes();
  if (bytes.length > LARGEST) throw new FileFault("tooLarge");
  return bytes;
}

/** Why a file could not be read, whatever was thrown. */
export function faultWords(fault: unknown): string {
  if (fault instanceof FileFault) return fileFaults[fault.code];
  return fault instanceof DOMException ? workbenchWords.gone : workbenchWords.failed;
}
