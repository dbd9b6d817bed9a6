/** A workbook as the bytes of an .xlsx file. */
import writeXlsxFile from "write-excel-file/node";
import type { Sheet } from "../results/workbook.ts";

export async function xlsxBytes(sheets: Sheet[]): Promise<Uint8Array> {
  return await writeXlsxFile(sheets).toBuffer();
}
