/**
 * Our state part inside the document Word has open, through the Common API, which every Word since 2016 has. Only where
 * that is missing the state goes into the add-in's settings in the document, which no other reader sees.
 */
import type { CustomXmlPart } from "../document/document.ts";
import { HostFault } from "../document/host.ts";
import { documentState, STATE_NAMESPACE, type StateEntries, stateXml } from "../document/state-part.ts";
import { has, isReadOnly } from "./features.ts";
import type { Ask, Runs } from "./run.ts";

const SETTING = "de-cuong-bao-cao";

/** The state parts of the document: one as a rule. One trip, and one more for each. */
export function stateParts(runs: Runs): Promise<readonly CustomXmlPart[]> {
  return runs.calls("reading", async (ask) => (await storedParts(ask)).map(({ part }) => part));
}

/** The entries of the state, null when there is none that can be read. */
export async function readState(runs: Runs): Promise<StateEntries | null> {
  return documentState(await stateParts(runs))?.reading.entries ?? null;
}

/** Replaces the state. The new part is in before the old one goes, so that no failure leaves the document without. */
export async function writeState(runs: Runs, state: StateEntries): Promise<void> {
  if (isReadOnly()) throw new HostFault("readOnly");
  await runs.calls("writing", async (ask) => {
    const stored = await storedParts(ask);
    const known = documentState(stored.map(({ part }) => part));
    if (known?.reading.warning?.code === "stateNewer") throw new HostFault("stateNewer", known.part.name);
    if (!has("customXml")) return writeSetting(ask, stateXml(state));
    const { customXmlParts } = Office.context.document;
    const added = await ask<Office.CustomXmlPart>((answer) => customXmlParts.addAsync(stateXml(state), answer));
    // A part that cannot be read may still be somebody's only copy: it stays.
    const replaced = stored.filter(({ part }) => documentState([part])?.reading.entries != null);
    try {
      for (const { remove } of replaced) await remove();
    } catch (fault) {
      // Two would contradict each other, and the older one is read first: better none of the new than that.
      await ask<void>((answer) => added.deleteAsync(answer));
      throw fault;
    }
  });
}

interface StoredPart {
  readonly part: CustomXmlPart;
  readonly remove: () => Promise<void>;
}

async function storedParts(ask: Ask): Promise<readonly StoredPart[]> {
  const found = has("customXml") ? await customParts(ask) : [];
  const setting: unknown = has("settings") ? Office.context.document.settings.get(SETTING) : null;
  if (found.length > 0 || typeof setting !== "string") return found;
  const part = { name: SETTING, namespace: STATE_NAMESPACE, xml: setting };
  return [{ part, remove: () => writeSetting(ask, null) }];
}

async function customParts(ask: Ask): Promise<readonly StoredPart[]> {
  const { customXmlParts } = Office.context.document;
  const parts = await ask<Office.CustomXmlPart[]>((answer) =>
    customXmlParts.getByNamespaceAsync(STATE_NAMESPACE, answer),
  );
  const stored: StoredPart[] = [];
  for (const part of parts) {
    const xml = await ask<string>((answer) => part.getXmlAsync(answer));
    stored.push({
      part: { name: part.id, namespace: STATE_NAMESPACE, xml },
      remove: () => ask<void>((answer) => part.deleteAsync(answer)),
    });
  }
  return stored;
}

async function writeSetting(ask: Ask, xml: string | null): Promise<void> {
  if (!has("settings")) throw new HostFault("wordTooOld");
  const { settings } = Office.context.document;
  const before: unknown = settings.get(SETTING);
  const put = (value: unknown) => (typeof value === "string" ? settings.set(SETTING, value) : settings.remove(SETTING));
  put(xml);
  try {
    await ask<void>((answer) => settings.saveAsync(answer));
  } catch (fault) {
    put(before);
    throw fault;
  }
}
