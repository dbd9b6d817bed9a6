/** From the title of an outline to the title of the report it asks for. */
import { ISSUE_NOTE, OUTLINE_NAME, REPORT, REPORT_KIND } from "../text/title-words.ts";

export interface ReportTitle {
  /** In capitals: «BÁO CÁO», «BÁO CÁO CHÍNH TRỊ». */
  readonly kind: string;
  /** What the report is about, as issued but for its first letter; "" when the outline says no more. */
  readonly subject: string;
}

/** «ĐỀ CƯƠNG HƯỚNG DẪN BÁO CÁO Sơ kết giữa nhiệm kỳ …» → «BÁO CÁO», «Sơ kết giữa nhiệm kỳ …». */
export function reportTitle(title: string): ReportTitle {
  const plain = title.normalize("NFC").replace(/\s+/gu, " ").trim();
  const rest = plain.replace(OUTLINE_NAME, "");
  const kind = REPORT_KIND.exec(rest)?.[0] ?? "";
  const subject = rest.slice(kind.length).replace(ISSUE_NOTE, "").trim();
  return {
    kind: kind === "" ? REPORT : kind.replace(/[^\p{L}]+$/u, "").toLocaleUpperCase("vi"),
    subject: subject.charAt(0).toLocaleUpperCase("vi") + subject.slice(1),
  };
}
