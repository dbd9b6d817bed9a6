/** What a report must show for its words: annexes, figures, citations that agree. */
import { type Demand, sectionsOf } from "../../../src/outline/outline.ts";
import { type CorpusReport, spanOf, textLine } from "../corpus-report.ts";
import { type Expected, type Spoiler, variant } from "../variant.ts";
import { answered, leaves } from "./sections.ts";

const MENTIONS = ["(Phụ lục 1)", "(có Phụ lục kèm theo)", "(chi tiết tại Phụ lục số 2)"];

export const annexesMissing: Spoiler = (report, outline) => {
  const annex = report.lines.findIndex(({ text }) => /^phụ lục/iu.test(text));
  if (annex >= 0) {
    const table = report.lines.findIndex(({ text }, index) => index > annex && text.includes("\t"));
    const behind = report.lines.findIndex(({ text }, index) => index > table && !text.includes("\t"));
    const length = (behind < 0 ? report.lines.length : behind) - annex;
    const demanding = [...sectionsOf(outline)].filter(({ demands }) => demands.includes("annex")).map(({ id }) => id);
    const texts = report.lines.slice(0, annex).flatMap(({ text }) => (/phụ lục/iu.test(text) ? [text] : []));
    return [
      variant(report, "annex missing", "the annex itself taken off", {
        lines: report.lines.toSpliced(annex, length),
        planted: [{ rules: ["annex-missing"], sections: demanding, texts }],
        allowed: [{ rules: ["figure-missing"], sections: demanding }],
      }),
    ];
  }
  return leaves(report).map((section, index) => {
    const last = spanOf(report.lines, section)!.ownEnd - 1;
    const line = report.lines[last]!;
    const text = `${line.text.replace(/[.;:]?$/u, "")} ${MENTIONS[(index + report.slug.length) % MENTIONS.length]}.`;
    return variant(report, "annex missing", text, {
      lines: report.lines.with(last, { ...line, text }),
      planted: [{ rules: ["annex-missing"], texts: [text] }],
    });
  });
};

const WITHOUT_FIGURES = [
  "Các nhiệm vụ được triển khai đồng bộ, bám sát nghị quyết và tình hình của đơn vị; nhiều việc khó được bàn bạc kỹ, phân công rõ người phụ trách và có kiểm tra thường xuyên.",
  "Kết quả nhìn chung có chuyển biến tích cực so với trước, được cấp trên ghi nhận và quần chúng đồng tình; các chỉ tiêu cơ bản bảo đảm theo yêu cầu đề ra.",
  "Cấp uỷ đã chủ động tháo gỡ khó khăn, động viên đảng viên và người lao động phát huy trách nhiệm, giữ vững đoàn kết, hoàn thành công việc được giao.",
];

const WANTS_FIGURES: readonly Demand[] = ["figures", "rate", "targetComparison"];

export const figuresRemoved: Spoiler = (report, outline) => {
  const open = leaves(report);
  const demanding = [...sectionsOf(outline)].filter(
    ({ id, demands }) => open.includes(id) && demands.some((demand) => WANTS_FIGURES.includes(demand)),
  );
  return demanding.map(({ id }) =>
    variant(report, "figures removed", id, {
      lines: answered(report, id, WITHOUT_FIGURES),
      planted: [{ rules: ["figure-missing"], sections: [id] }],
      allowed: annexAllowed(report, id),
    }),
  );
};

function annexAllowed(report: CorpusReport, section: string): Expected[] {
  const { content, ownEnd } = spanOf(report.lines, section)!;
  const mentioned = report.lines.slice(content, ownEnd).some(({ text }) => /phụ lục/iu.test(text));
  return mentioned ? [{ rules: ["annex-missing"] }] : [];
}

const CITED =
  /(Nghị quyết|Chỉ thị|Kết luận|Quy định|Hướng dẫn|Kế hoạch|Chương trình hành động) số (\d+-\p{Lu}+\/\p{Lu}+),? ngày (\d{1,2})\/(\d{1,2})\/(\d{4})(?: của (Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương|Ban Tổ chức Trung ương|Ban Thường vụ Tỉnh ủy))?/u;

const OTHER_ISSUER: Record<string, string> = {
  "Bộ Chính trị": "Ban Bí thư",
  "Ban Bí thư": "Bộ Chính trị",
  "Ban Chấp hành Trung ương": "Bộ Chính trị",
  "Ban Tổ chức Trung ương": "Ban Tuyên giáo Trung ương",
  "Ban Thường vụ Tỉnh ủy": "Ban Tổ chức Tỉnh ủy",
};

/** A sentence elsewhere that cites the same number with another date, or as another body's. */
export const citationsContradicted: Spoiler = (report) => {
  const cited = report.lines.flatMap(({ text, role }) => {
    const found = role === "text" ? CITED.exec(text) : null;
    return found === null ? [] : [{ text, found }];
  });
  const open = leaves(report);
  return cited.map(({ text, found }, index) => {
    const [, type, code, day, month, year, issuer] = found;
    const byIssuer = index % 2 === 1 && issuer !== undefined;
    const otherDay = String((Number(day) % 27) + 1).padStart(2, "0");
    const date = byIssuer ? `${day}/${month}/${year}` : `${otherDay}/${month}/${year}`;
    const body = byIssuer ? OTHER_ISSUER[issuer]! : issuer;
    const by = body === undefined ? "" : ` của ${body}`;
    const added = `Việc thực hiện ${type} số ${code}, ngày ${date}${by} được kiểm điểm nghiêm túc vào dịp cuối năm.`;
    const place = spanOf(report.lines, open[(index * 5 + 1) % open.length]!)!.ownEnd;
    return variant(report, "citation contradicted", added, {
      lines: report.lines.toSpliced(place, 0, textLine(added)),
      planted: [{ rules: ["citation-differs"], texts: [added, text] }],
    });
  });
};
