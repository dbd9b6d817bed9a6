/**
 * What this Word can do. Two questions each: does it announce the requirement set, and is the member really there? An
 * old copy of Office.js beside a new Word announces sets it has no members for, so either answer alone misleads.
 */

export type Feature =
  | "places" // ranges, tables and lists as objects: what everything here stands on
  | "highlight" // marking a place without changing the document
  | "recording" // whether changes are tracked
  | "paragraphEvents"
  | "comments"
  | "file" // the whole document as a file
  | "newDocument"
  | "protection" // asking whether the document is locked
  | "customXml"
  | "settings";

interface Need {
  readonly set: readonly [name: string, version: string];
  readonly present: () => boolean;
}

/** Sets by platform: learn.microsoft.com, «Word JavaScript API requirement sets». */
const NEEDS: Readonly<Record<Feature, Need>> = {
  places: { set: ["WordApi", "1.3"], present: () => "expandTo" in Word.Range.prototype },
  highlight: { set: ["WordApi", "1.8"], present: () => "highlight" in Word.Range.prototype },
  recording: { set: ["WordApi", "1.4"], present: () => "changeTrackingMode" in Word.Document.prototype },
  paragraphEvents: { set: ["WordApi", "1.6"], present: () => "onParagraphChanged" in Word.Document.prototype },
  protection: { set: ["WordApiDesktop", "1.4"], present: () => "protectionType" in Word.Document.prototype },
  comments: { set: ["WordApi", "1.4"], present: () => "insertComment" in Word.Range.prototype },
  file: {
    set: ["File", "1.1"],
    present: () => typeof Office.context.document.getFileAsync === "function",
  },
  newDocument: { set: ["WordApi", "1.3"], present: () => "createDocument" in Word.Application.prototype },
  customXml: {
    set: ["CustomXmlParts", "1.1"],
    present: () => typeof Office.context.document.customXmlParts?.getByNamespaceAsync === "function",
  },
  settings: {
    set: ["Settings", "1.1"],
    present: () => typeof Office.context.document.settings?.saveAsync === "function",
  },
};

/** Whether the feature is there. False when Office cannot even be asked. */
export function has(feature: Feature): boolean {
  const { set, present } = NEEDS[feature];
  return asked(() => Office.context.requirements.isSetSupported(...set) && present(), false);
}

/** Whether this is Word for the web, which wants to be written to in another way than the others. */
export function isWeb(): boolean {
  return asked(() => String(Office.context.platform) === "OfficeOnline", false);
}

/** Whether the document was opened for reading only. Word is known to deny it while it shows one so (office-js 3831). */
export function isReadOnly(): boolean {
  return asked(() => String(Office.context.document.mode) === "readOnly", false);
}

function asked(question: () => boolean, otherwise: boolean): boolean {
  try {
    return question();
  } catch {
    return otherwise;
  }
}
