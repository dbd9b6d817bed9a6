/** Results handed to the person as files, always under a new name and never in the place of what was opened. */

/** «bao-cao.docx» → «bao-cao-da-sua.docx»; a name that says so already stays. */
export function savedName(name: string): string {
  const [, stem = name, extension = ".docx"] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
  return stem.endsWith(MARK) ? `${stem}${extension}` : `${stem}${MARK}${extension}`;
}

const MARK = "-da-sua";

/** Milliseconds after which no browser is still reading what it was given. */
const READ = 60_000;

/** Has the browser save the bytes where it saves downloads. */
export function saveFile(name: string, bytes: Uint8Array | string, type: string): void {
  const content = typeof bytes === "string" ? bytes : new Uint8Array(bytes);
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READ);
}

export const DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
