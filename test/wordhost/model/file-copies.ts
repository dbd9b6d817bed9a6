/** Copies of the document as a file, which an add-in reads slice by slice and must let go: Word keeps two at a time. */
import type { WordDocument } from "./word-document.ts";

const MOST = 2;

interface Copies {
  readonly open: Map<number, Uint8Array>;
  next: number;
}

const known = new WeakMap<WordDocument, Copies>();

function copiesOf(document: WordDocument): Copies {
  const copies = known.get(document) ?? { open: new Map(), next: 1 };
  known.set(document, copies);
  return copies;
}

/** Null when too many are open. */
export function openCopy(document: WordDocument): { handle: number; size: number } | null {
  const copies = copiesOf(document);
  if (copies.open.size >= MOST) return null;
  const bytes = document.bytes();
  const handle = copies.next++;
  copies.open.set(handle, bytes);
  return { handle, size: bytes.length };
}

/** Null for a copy that was let go. */
export function copySlice(document: WordDocument, handle: number, offset: number, size: number): number[] | null {
  const bytes = copiesOf(document).open.get(handle);
  return bytes === undefined ? null : [...bytes.subarray(offset, offset + size)];
}

export function closeCopy(document: WordDocument, handle: number): void {
  copiesOf(document).open.delete(handle);
}

/** How many are open. */
export function openCopies(document: WordDocument): number {
  return copiesOf(document).open.size;
}
