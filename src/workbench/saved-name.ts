/** The name a changed file is saved under: a new one, never that of what was opened. */

/** «bao-cao.docx» → «bao-cao-da-sua.docx»; a name that says so already stays. */
export function savedName(name: string): string {
  const [, stem = name, extension = ".docx"] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
  return stem.endsWith(MARK) ? `${stem}${extension}` : `${stem}${MARK}${extension}`;
}

const MARK = "-da-sua";
