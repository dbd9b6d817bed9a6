/** Which format pack the form of a report was held to, in words. */
import { reportWords } from "../strings/vi/check-report.ts";
import type { ReadReport } from "./checked-report.ts";

export function formLine({ checked: { form } }: ReadReport): string {
  const { name, documents, compared } = form.pack;
  return reportWords.form({ name, documents: Object.values(documents).map((one) => one.name), compared });
}
