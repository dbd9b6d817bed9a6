/** Where a property goes among its neighbours: the sequences of the schema (ECMA-376 part 1, annex A.1). */
import { type Element, elementsIn, isWord, newElement, remove, setWordAttribute, wordElement } from "./xml.ts";

const ORDER = {
  pPr: "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
  rPr: "ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange",
  trPr: "cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden ins del trPrChange",
  tblPr:
    "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange",
  tblBorders: "top left bottom right insideH insideV",
  sdtPr: "rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding",
  settings:
    "writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView trackRevisions",
} as const;

type Holder = keyof typeof ORDER;

/** The property, made at its place when the holder does not have it. */
export function property(holder: Element, name: string): Element {
  const known = wordElement(holder, name);
  if (known !== null) return known;
  const made = newElement(holder, name);
  const order: readonly string[] = (ORDER[holder.localName as Holder] ?? "").split(" ");
  const rank = order.indexOf(name);
  // Whatever the list does not name stands at the end of its holder (extensions; the kind of a control).
  const next = elementsIn(holder).find((element) => {
    const other = isWord(element, element.localName ?? "") ? order.indexOf(element.localName ?? "") : -1;
    return rank !== -1 && (other === -1 || other > rank);
  });
  holder.insertBefore(made, next ?? null);
  return made;
}

/** Sets `w:val` (or other attributes) of a property; null takes the property away. */
export function setProperty(
  holder: Element,
  name: string,
  value: string | Readonly<Record<string, string>> | null,
): void {
  if (value === null) {
    const known = wordElement(holder, name);
    if (known !== null) remove(known);
    return;
  }
  const element = property(holder, name);
  for (const [key, text] of Object.entries(typeof value === "string" ? { val: value } : value)) {
    setWordAttribute(element, key, text);
  }
}

/** An on/off property, written without a value when on. */
export function setFlag(holder: Element, name: string, on: boolean): void {
  setProperty(holder, name, null);
  if (on) property(holder, name);
  else setProperty(holder, name, "0");
}

/** `w:pPr`, `w:rPr` … of an element, made as its first child when it has none. */
export function properties(of: Element, name: "pPr" | "rPr" | "trPr" | "tblPr" | "sdtPr"): Element {
  const known = wordElement(of, name);
  if (known !== null) return known;
  const made = newElement(of, name);
  of.insertBefore(made, of.firstChild);
  return made;
}
