/** The calls of the Common API the host answers, by the numbers the client gives them: custom XML parts, the whole file. */
import type { Answer } from "./client/native-word.ts";
import { commonError } from "./faults.ts";
import { addCustomXml, customXml, customXmlParts, removeCustomXml } from "./model/custom-xml.ts";
import { closeCopy, copySlice, openCopy } from "./model/file-copies.ts";
import type { WordDocument } from "./model/word-document.ts";
import { WordError } from "./protocol/word-error.ts";

interface Call {
  readonly name: string;
  readonly writes: boolean;
  readonly run: (document: WordDocument, argument: string, more: readonly unknown[]) => Answer;
}

const INTERNAL_ERROR = 5001;
/** «The specified node or part was not found». */
const NOT_FOUND = 6012;

/** Of `Office.FileType`, the only one that is the file itself. */
const COMPRESSED = "5";

const CALLS: Readonly<Record<number, Call>> = {
  77: {
    name: "document.getFileAsync",
    writes: false,
    run: (document, type) => {
      const copy = type === COMPRESSED ? openCopy(document) : null;
      return copy === null ? { error: INTERNAL_ERROR } : { payload: [copy.handle, copy.size] };
    },
  },
  80: {
    name: "file.getSliceAsync",
    writes: false,
    run: (document, handle, [offset, size]) => {
      const slice = copySlice(document, Number(handle), Number(offset), Number(size));
      return slice === null ? { error: NOT_FOUND } : { payload: [slice, slice.length] };
    },
  },
  81: {
    name: "file.closeAsync",
    writes: false,
    run: (document, handle) => {
      closeCopy(document, Number(handle));
      return { payload: null };
    },
  },
  128: {
    name: "customXmlParts.addAsync",
    writes: true,
    run: (document, xml) => {
      const part = addCustomXml(document, xml);
      return part === null ? { error: INTERNAL_ERROR } : { payload: [part.id, false] };
    },
  },
  129: {
    name: "customXmlParts.getByIdAsync",
    writes: false,
    run: (document, id) => onPart(document, id, (part) => [part.id, false]),
  },
  130: {
    name: "customXmlParts.getByNamespaceAsync",
    writes: false,
    run: (document, namespace) => ({
      payload: customXmlParts(document)
        .filter((part) => part.namespace === namespace)
        .map((part) => [part.id, false]),
    }),
  },
  131: {
    name: "customXmlPart.getXmlAsync",
    writes: false,
    run: (document, id) => onPart(document, id, (part) => customXml(document, part)),
  },
  133: {
    name: "customXmlPart.deleteAsync",
    writes: true,
    run: (document, id) =>
      onPart(document, id, (part) => {
        removeCustomXml(document, part);
        return null;
      }),
  },
};

function onPart(
  document: WordDocument,
  id: string,
  use: (part: ReturnType<typeof customXmlParts>[number]) => unknown,
): Answer {
  const part = customXmlParts(document).find((candidate) => candidate.id === id);
  return part === undefined ? { error: NOT_FOUND } : { payload: use(part) };
}

export function callName(dispatchId: number): string {
  return CALLS[dispatchId]?.name ?? `Common API ${dispatchId}`;
}

export function isCommonWrite(dispatchId: number): boolean {
  return CALLS[dispatchId]?.writes === true;
}

/** Answers a call; one this host does not have is an internal error of Word. */
export function commonAnswer(
  document: WordDocument,
  dispatchId: number,
  parameters: readonly unknown[],
  beforeWrite: (member: string) => void,
): Answer {
  const call = CALLS[dispatchId];
  if (call === undefined) return { error: INTERNAL_ERROR };
  try {
    if (call.writes) beforeWrite(call.name);
  } catch (error) {
    if (error instanceof WordError) return { error: commonError(error.code) };
    throw error;
  }
  return call.run(document, String(parameters[0] ?? ""), parameters.slice(1));
}
