/** Inflating one part of a zip without trusting the size its directory declares. */
import { Inflate as InflateStream, inflateSync } from "fflate";
import { FileFault } from "./fault.ts";
import { inflatedLimit } from "./size-limits.ts";

/**
 * A faster inflater from outside the core, in Node
 * `(deflated, limit) => zlib.inflateRawSync(deflated, { maxOutputLength: limit })`. It throws when the data are corrupt
 * or would exceed `limit` bytes; which of the two it was is found out here.
 */
export type Inflate = (deflated: Uint8Array, limit: number) => Uint8Array;

/**
 * The inflated bytes, exactly `size` of them. Throws `tooLarge` when they really are over the limits whatever the
 * directory says, `truncated` when the data are corrupt or of another size than declared.
 */
export function inflated(deflated: Uint8Array, size: number, part: string, inflate: Inflate = inflateHere): Uint8Array {
  let bytes: Uint8Array | null = null;
  try {
    bytes = inflate(deflated, Math.max(1, size));
  } catch {
    // Corrupt, or larger than declared: measured below.
  }
  if (bytes !== null && bytes.length === size) return bytes;
  if (exceeds(deflated, inflatedLimit(deflated.length))) throw new FileFault("tooLarge", part);
  throw new FileFault("truncated", part);
}

/** No deflate stream grows more than 1,032 times, so a short one may be inflated in one go. */
const SHORT = 2 ** 18;

function inflateHere(deflated: Uint8Array, limit: number): Uint8Array {
  const out = new Uint8Array(limit + 1);
  if (deflated.length <= SHORT) return inflateSync(deflated, { out });
  let length = 0;
  stream(deflated, (chunk) => {
    if (length + chunk.length <= limit) out.set(chunk, length);
    length += chunk.length;
    return length <= limit;
  });
  return out.subarray(0, length);
}

function exceeds(deflated: Uint8Array, limit: number): boolean {
  let length = 0;
  try {
    stream(deflated, (chunk) => {
      length += chunk.length;
      return length <= limit;
    });
  } catch {
    // Corrupt data end the measuring.
  }
  return length > limit;
}

const STEP = 2 ** 14;

/** Feeds the stream step by step until it ends or `take` refuses a chunk, so that a bomb never unfolds whole. */
function stream(deflated: Uint8Array, take: (chunk: Uint8Array) => boolean): void {
  let wanted = true;
  const source = new InflateStream((chunk) => {
    wanted = wanted && take(chunk);
  });
  for (let start = 0; start < deflated.length && wanted; start += STEP) {
    source.push(deflated.subarray(start, start + STEP), start + STEP >= deflated.length);
  }
}
