/** Files a person has chosen or dropped, folders walked through, before anything of them is read. */

export interface ChosenFile {
  /** File name alone. */
  readonly name: string;
  /** With the folders it was found in, as chosen: «bao-cao/chi-bo-1.docx». */
  readonly path: string;
  /** Rejects when the file is no longer what it was when chosen. */
  readonly bytes: () => Promise<Uint8Array>;
}

/** Files of an input element, in the order the browser gives them. */
export function chosenFiles(files: Iterable<File>): readonly ChosenFile[] {
  return [...files].map((file) => chosenFile(file, file.webkitRelativePath));
}

function chosenFile(file: File, path: string): ChosenFile {
  return {
    name: file.name,
    path: path === "" ? file.name : path,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  };
}

export interface Dropped {
  readonly files: readonly ChosenFile[];
  /** Whether a folder was among what was dropped. */
  readonly folder: boolean;
}

/** What was dropped on the page. A folder gives its reports; the contents of the transfer are asked for at once. */
export async function droppedFiles(transfer: DataTransfer): Promise<Dropped> {
  const entries = [...transfer.items].flatMap((item) => {
    const entry = item.kind === "file" ? item.webkitGetAsEntry() : null;
    return entry === null ? [] : [entry];
  });
  if (entries.length === 0) return { files: chosenFiles(transfer.files), folder: false };
  const found = await Promise.all(entries.map((entry) => filesIn(entry, "")));
  return { files: found.flat(), folder: entries.some(({ isDirectory }) => isDirectory) };
}

/** The reports of a folder: .docx, Word's lock files left out, by name, as the command line takes them. */
export function reportsOf(files: readonly ChosenFile[]): readonly ChosenFile[] {
  return files
    .filter(({ name }) => /\.docx$/i.test(name) && !name.startsWith("~$"))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function filesIn(entry: FileSystemEntry, around: string): Promise<readonly ChosenFile[]> {
  const path = `${around}${entry.name}`;
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [chosenFile(file, path)];
  }
  const inside: FileSystemEntry[] = [];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // A reader hands out a hundred at a time and ends with none.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) break;
    inside.push(...some);
  }
  return reportsOf((await Promise.all(inside.map((one) => filesIn(one, `${path}/`)))).flat());
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}
