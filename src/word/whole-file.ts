/** The document as a file, through the Common API (every Word since 2016), and a file as a new document. */
import { HostFault } from "../document/host.ts";
import { base64 } from "../ooxml/base64.ts";
import { has, isWeb } from "./features.ts";
import type { Ask, Runs } from "./run.ts";

/** The largest slice Word hands out at a time, in bytes. */
const SLICE = 4 * 1024 * 1024;

/** The bytes of the document as it is now: a trip for its size, one a slice, one to let it go. */
export function wholeFile(runs: Runs): Promise<Uint8Array> {
  if (!has("file")) throw new HostFault("wordTooOld");
  return runs.calls("reading", async (ask) => {
    const { document } = Office.context;
    const file = await ask<Office.File>((answer) =>
      document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, answer),
    );
    try {
      return await joined(file, ask);
    } finally {
      // Word keeps two such copies at most, and then hands out none.
      await ask<void>((answer) => file.closeAsync(answer)).catch(() => {});
    }
  });
}

async function joined(file: Office.File, ask: Ask): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  let length = 0;
  for (let index = 0; index < file.sliceCount; index += 1) {
    const slice = await ask<Office.Slice>((answer) => file.getSliceAsync(index, answer));
    const data: ArrayLike<number> = slice.data;
    if (length + data.length > bytes.length) throw new HostFault("unreadable", "slice");
    bytes.set(data, length);
    length += data.length;
  }
  if (length !== bytes.length) throw new HostFault("unreadable", "slice");
  return bytes;
}

/** Opens the bytes of a .docx as a new document, in one trip. It is not saved anywhere yet. */
export function openNew(runs: Runs, bytes: Uint8Array): Promise<void> {
  if (isWeb() || !has("newDocument")) throw new HostFault("wordTooOld");
  return runs.run("writing", async (context, sync) => {
    context.application.createDocument(base64(bytes).replaceAll("\n", "")).open();
    await sync();
  });
}
