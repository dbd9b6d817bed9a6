/**
 * The state part: what travels inside a document in one custom XML part of namespace `urn:de-cuong-bao-cao:1`, as named
 * JSON texts. This file knows the wrapping only; outline/state.ts knows what the entries mean.
 */

/** Entry name → JSON text. Unknown names are kept as they are, so that a newer entry survives an older tool. */
export type StateEntries = ReadonlyMap<string, string>;

export const STATE_NAMESPACE = "urn:de-cuong-bao-cao:1";
