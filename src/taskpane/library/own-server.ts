/** Where the outlines of an organisation are asked for: the page's own server, and nobody else. */

/** The text of a file in the folder `outlines/`, by its name; null when there is none. */
export type PublishedFile = (name: string) => Promise<string | null>;

/** Asks the page's own server, and nobody else: no other address, no redirection. */
export async function ownServerFile(name: string): Promise<string | null> {
  // A page opened from a folder may not read the folder.
  if (location.protocol === "file:") return null;
  const address = new URL(`outlines/${encodeURIComponent(name)}`, document.baseURI);
  if (address.origin !== location.origin) return null;
  try {
    const answer = await fetch(address, { redirect: "error", credentials: "same-origin" });
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}
