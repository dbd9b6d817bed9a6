/** Pictures of a file as addresses a browser can show: kinds that hold pixels only, told by their first bytes. */

export interface Pictures {
  /** The address of the picture in a part; null for a part that is missing or of another kind. */
  readonly address: (part: string) => string | null;
  /** Gives the addresses back. */
  readonly dispose: () => void;
}

const KINDS: readonly (readonly [type: string, first: readonly number[]])[] = [
  ["image/png", [0x89, 0x50, 0x4e, 0x47]],
  ["image/jpeg", [0xff, 0xd8, 0xff]],
  ["image/gif", [0x47, 0x49, 0x46, 0x38]],
  ["image/bmp", [0x42, 0x4d]],
];

/** `bytes` gives the content of a part, or undefined; it may throw on a broken one. */
export function pictures(bytes: (part: string) => Uint8Array | undefined): Pictures {
  const addresses = new Map<string, string | null>();
  return {
    address: (part) => {
      const known = addresses.get(part);
      if (known !== undefined) return known;
      const made = addressOf(tried(() => bytes(part)));
      addresses.set(part, made);
      return made;
    },
    dispose: () => {
      for (const address of addresses.values()) if (address !== null) URL.revokeObjectURL(address);
      addresses.clear();
    },
  };
}

function addressOf(content: Uint8Array | undefined): string | null {
  const kind = KINDS.find(([, first]) => first.every((byte, at) => content?.[at] === byte));
  if (content === undefined || kind === undefined) return null;
  return URL.createObjectURL(new Blob([new Uint8Array(content)], { type: kind[0] }));
}

function tried<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
