/** The sample report, a part of the program: a page opened from a folder may not fetch even its neighbours. */
import { base64Bytes } from "../ooxml/base64.ts";
import { workbenchWords } from "../strings/vi/workbench.ts";
import type { ChosenFile } from "./chosen-file.ts";

export const sampleFile: ChosenFile = {
  name: workbenchWords.sample,
  path: workbenchWords.sample,
  bytes: async () => {
    const { default: address } = await import("../../assets/sample/bao-cao-mau.docx");
    return base64Bytes(address.slice(address.indexOf(",") + 1));
  },
};
