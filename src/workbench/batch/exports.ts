/** The results of a batch as files for others: the same workbook and the same page as the command line writes. */
import type { CheckedReport } from "../../results/checked-report.ts";
import { batchWords } from "../../strings/vi/workbench.ts";
import { saveFile } from "../../taskpane/files/save-file.ts";

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export async function saveWorkbook(reports: readonly CheckedReport[]): Promise<void> {
  const [{ default: writeXlsxFile }, { workbook }] = await Promise.all([
    import("write-excel-file/browser"),
    import("../../results/workbook.ts"),
  ]);
  const file = await writeXlsxFile(workbook(reports)).toBlob();
  saveFile(`${batchWords.fileName}.xlsx`, new Uint8Array(await file.arrayBuffer()), XLSX_TYPE);
}

/** A page that holds all it needs, to be opened, printed and passed on. `today` is the ISO date of the check. */
export async function savePage(reports: readonly CheckedReport[], today: string): Promise<void> {
  const { htmlOutput } = await import("../../results/html.ts");
  saveFile(`${batchWords.fileName}.html`, htmlOutput(reports, today), "text/html");
}
