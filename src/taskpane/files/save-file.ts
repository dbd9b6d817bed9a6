/** A result handed to the person as a file, by the browser, where it puts what is downloaded. */

export const DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
export const PAGE_TYPE = "text/html;charset=utf-8";

/** Milliseconds after which no browser is still reading what it was given. */
const READ = 60_000;

/** Has the browser save the bytes under this name. */
export function saveFile(name: string, bytes: Uint8Array | string, type: string): void {
  const content = typeof bytes === "string" ? bytes : new Uint8Array(bytes);
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READ);
}
