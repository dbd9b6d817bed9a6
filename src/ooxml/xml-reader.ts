/**
 * One streaming pass over an XML part. Checks well-formedness, refuses DOCTYPEs, bounds depth and size, and hands on
 * elements by their canonical names. Everything that reads XML goes through here.
 */
import { nextRecurring } from "./recurring-elements.ts";
import type { XmlEvents, XmlPosition } from "./xml-events.ts";
import { XmlPass } from "./xml-pass.ts";

/** Characters read in one piece by `xmlSteps`: a few milliseconds' work. */
const PIECE = 2 ** 17;

/**
 * Reads `xml`, calling `events` in order. `start` is told where to ask for the position. Throws FileFault only:
 * `malformedXml`, `entities` (a DOCTYPE), `tooDeep`, `tooLarge`.
 */
export function readXml<Symbol>(
  xml: string,
  part: string,
  events: XmlEvents<Symbol>,
  start?: (position: XmlPosition) => void,
): void {
  const steps = xmlSteps(xml, part, events, start);
  while (steps.next().done !== true);
}

/** The same reading in pieces, for a caller that has a screen to keep alive between them; a short part is one piece. */
export function* xmlSteps<Symbol>(
  xml: string,
  part: string,
  events: XmlEvents<Symbol>,
  start?: (position: XmlPosition) => void,
): Generator<void, void> {
  const pass = new XmlPass(xml, part, events);
  start?.(pass);
  let pieceEnd = PIECE;
  for (let element = nextRecurring(xml, 0); pass.read < xml.length; ) {
    if (pass.read >= pieceEnd) {
      yield;
      pieceEnd = pass.read + PIECE;
    }
    pass.parse(Math.min(element?.start ?? xml.length, pieceEnd));
    if (pass.read === element?.start) {
      pass.repeat(element.end);
      element = nextRecurring(xml, element.end);
    }
  }
  pass.close();
}
