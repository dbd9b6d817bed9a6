/** The named errors of a file that cannot be read as a Word document; `strings` holds the sentence of each code. */

export type FileFaultCode =
  | "notZip" // neither a zip nor flat OPC
  | "oldDoc" // Word 97-2003 .doc
  | "openDocument" // .odt
  | "encrypted" // password-protected (an OLE container holding EncryptedPackage)
  | "truncated" // a zip that ends too early or whose directory does not fit
  | "noDocument" // no main document part
  | "malformedXml" // the main part is not well-formed
  | "entities" // a DOCTYPE or entity declaration: refused
  | "tooLarge" // over the limits on inflated size or ratio
  | "tooDeep" // elements nested deeper than any real document
  | "empty"; // no bytes

/** A file that is no readable Word document. */
export class FileFault extends Error {
  readonly code: FileFaultCode;
  /** The part or element concerned, "" if the file as a whole. */
  readonly detail: string;

  constructor(code: FileFaultCode, detail = "") {
    super(detail === "" ? code : `${code}: ${detail}`);
    this.name = "FileFault";
    this.code = code;
    this.detail = detail;
  }
}
