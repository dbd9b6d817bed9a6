/** Changes that are no faults: headings renamed within reason, other numbering habits, sentences that look like faults. */

import { roman, typedMarker } from "../../support/docx/marker.ts";
import { between, type Random } from "../../support/docx/random.ts";
import { type CorpusLine, type CorpusReport, headedSections, spanOf, textLine } from "../corpus-report.ts";
import { picked, type Spoiler, variant } from "../variant.ts";
import { answered, leaves } from "./sections.ts";

type Renaming = (title: string) => string;

const caps: Renaming = (title) => title.toLocaleUpperCase("vi");

function lowerFirst(title: string): string {
  return /^\p{Lu}{2}/u.test(title) ? title : title.charAt(0).toLocaleLowerCase("vi") + title.slice(1);
}

/** Only of work done can a heading say how it went. */
function judged(title: string, judgement: string): string {
  const done = /^(?:về |việc )?(?:công tác|lãnh đạo|kết quả|thực hiện|xây dựng|nhiệm vụ chính trị)/iu.test(title);
  const shown = title === title.toLocaleUpperCase("vi") ? judgement.toLocaleUpperCase("vi") : judgement;
  return done && !/chuyển biến|được /iu.test(title) ? `${title} ${shown}` : title;
}

/** Habits of people who type a heading anew; each keeps its sense. */
const RENAMINGS: Record<string, Renaming> = {
  "judgement added": (title) => judged(title, "tiếp tục được quan tâm, đạt nhiều kết quả tích cực"),
  "result added": (title) => judged(title, "được thực hiện nghiêm túc, có chuyển biến rõ nét"),
  "in capitals": caps,
  "«Về» in front": (title) => (/^về /iu.test(title) ? title : `Về ${lowerFirst(title)}`),
  "other tone mark": (title) => title.replaceAll("ủy", "uỷ").replaceAll("hóa", "hoá"),
  "letter missing": (title) => title.replace(/^(\p{L}+ \p{L}+ \p{L}+)\p{L}/u, "$1"),
  "mark missing": (title) => title.replace(/ộ/u, "ô"),
  "colon at the end": (title) => `${title.replace(/[.:]$/u, "")}:`,
  "full stop at the end": (title) => `${title.replace(/[.:]$/u, "")}.`,
  "spaces doubled": (title) => title.replaceAll(" ", "  "),
  "«và» for a comma": (title) => title.replace(/, (?=[^,]*$)/u, " và "),
};

export const headingsRenamed: Spoiler = (report, _outline, random) => {
  const both = headedSections(report.lines).flatMap((section) =>
    picked(Object.keys(RENAMINGS), 3, random).map((kind) => ({ section, kind })),
  );
  return both.flatMap(({ section, kind }) => {
    const { heading, content } = spanOf(report.lines, section)!;
    const line = report.lines[heading]!;
    const marker = typedMarker(line.text);
    // A part's title may stand on the next line.
    const at = marker?.rest === "" ? heading + 1 : heading;
    const titled = report.lines[at]!;
    // Nor is one line of a title that runs over several a title to be changed.
    if (marker === null || at >= content || content - at > 1) return [];
    const renamed = at === heading ? `${marker.text} ${RENAMINGS[kind]!(marker.rest)}` : RENAMINGS[kind]!(titled.text);
    if (renamed === titled.text) return [];
    return variant(report, "heading renamed", `${kind}: ${renamed}`, {
      lines: report.lines.with(at, { ...titled, text: renamed }),
    });
  });
};

/** The headings of a report with other numbers; `number` gets a heading's place among its siblings at each level. */
function withScheme(
  lines: readonly CorpusLine[],
  number: (places: readonly number[], hasParts: boolean) => string,
): CorpusLine[] {
  const hasParts = lines.some(({ section }) => section === "p1");
  const counts: number[] = [];
  return lines.flatMap((line, index): CorpusLine[] => {
    const marker = typedMarker(line.text);
    if ((line.role !== "heading" && line.role !== "own") || marker === null) {
      // The title of a part goes up to its number.
      if (line.role === "title" && hasParts) return [];
      return [marker?.kind === "decimal" ? { ...line, text: `${marker.value}. ${marker.rest}` } : line];
    }
    const depth = line.role === "own" ? 2 : line.section!.split(".").length;
    counts.length = depth;
    counts[depth - 1] = (counts[depth - 1] ?? 0) + 1;
    const title = lines.slice(index + 1, index + 4).filter((next, at, all) => {
      return (
        next.role === "title" && /\p{L}/u.test(next.text) && all.slice(0, at).every(({ role }) => role === "title")
      );
    });
    const rest = [marker.rest, ...title.map(({ text }) => text)].filter((text) => text !== "").join(" ");
    return [{ ...line, text: `${number(counts, hasParts)} ${rest}` }];
  });
}

const LETTERS = "ABCDEGHIKLMN";

const SCHEMES: Record<string, Parameters<typeof withScheme>[1]> = {
  "parts by letters": (places, hasParts) => {
    const [first, ...inner] = hasParts ? places : [1, ...places];
    const last = inner.at(-1)!;
    if (inner.length === 0) return `${LETTERS[first! - 1]}.`;
    return inner.length === 1 ? `${roman(last)}.` : inner.length === 2 ? `${last}.` : `${inner.slice(1).join(".")}.`;
  },
  "figures all the way": (places, hasParts) => {
    if (hasParts && places.length === 1) return `PHẦN ${roman(places[0]!)}.`;
    return `${places.slice(hasParts ? 1 : 0).join(".")}.`;
  },
  "letters for the third level": (places, hasParts) => {
    if (hasParts && places.length === 1) return `PHẦN ${roman(places[0]!)}:`;
    const inner = places.slice(hasParts ? 1 : 0);
    const last = inner.at(-1)!;
    return inner.length === 1 ? `${roman(last)}.` : inner.length === 2 ? `${last}.` : `${"abcdđ".charAt(last - 1)})`;
  },
};

/** Numbers of the report's own below its headings would no longer be told from those of the headings. */
function hasOwnFigures({ lines }: CorpusReport): boolean {
  return lines.some(({ role, text }) => (role === "text" || role === "list") && typedMarker(text)?.kind === "decimal");
}

export const otherSchemes: Spoiler = (report) =>
  Object.entries(SCHEMES)
    .filter(([name]) => name !== "figures all the way" || !hasOwnFigures(report))
    .map(([name, number]) => variant(report, "all renumbered", name, { lines: withScheme(report.lines, number) }));

/** Another sign after every number of one kind: «I.» for «I-», «1-» for «1.». */
export const signsChanged: Spoiler = (report) =>
  (["-", ".", "/"] as const).map((sign) =>
    variant(report, "all renumbered", `numbers followed by ${sign}`, {
      lines: report.lines.map((line) => {
        const marker = typedMarker(line.text);
        const simple = marker?.kind === "roman" || marker?.kind === "decimal";
        if (marker === null || !simple) return line;
        return { ...line, text: `${marker.text.slice(0, -1)}${sign} ${marker.rest}` };
      }),
    }),
  );

/** Sentences that are right as they stand, each near to a fault. */
const TEMPTING: readonly ((random: Random) => string)[] = [
  () => "Phong trào văn hoá, văn nghệ, thể dục, thể thao, thi đua lập thành tích... được duy trì thường xuyên.",
  () => "Các đoàn thể đã tổ chức hội thi, hội diễn, tham quan về nguồn, v.v…",
  () => "Chủ đề sinh hoạt “Mình đã làm gì để dân tin?” được đảng viên trao đổi sôi nổi, thẳng thắn.",
  () => "So với nhiệm kỳ 2015 - 2020, nền nếp sinh hoạt đã tốt hơn nhiều, số buổi phải lùi ngày giảm hẳn.",
  () => "Trong năm học 2025 - 2026 và giai đoạn 2021 - 2025, đơn vị không có trường hợp vi phạm.",
  () => "Cấp uỷ ký quy chế phối hợp với Chi bộ Công an khu vực và Đảng bộ Công ty Điện lực để giữ an ninh trật tự.",
  () => "Tỷ lệ sai sót < 1%, thấp hơn nhiều so với quy định (không quá 3%).",
  () => "Theo tài liệu tham khảo [1], cách làm này đã được một số nơi áp dụng (nếu có điều kiện).",
  () => "Nghị quyết số 04-NQ/TW và Kết luận số 04-KL/TW đều được phổ biến đầy đủ tới đảng viên.",
  () => "Nghị quyết Đại hội được quán triệt ngày 5/9/2025, sớm hơn thời hạn ngày 05-10-2025 của cấp trên.",
  () => "Đánh giá đúng cán bộ, nêu gương người tốt là cách làm được quần chúng đồng tình.",
  () => "Đồng chí bí thư nói: “Việc gì có lợi cho dân [...] phải hết sức làm”.",
  () => "Không có đảng viên vi phạm phải xử lý; không phát sinh đơn thư khiếu nại, tố cáo.",
  (random) =>
    `Bình quân mỗi tháng có ${between(random, 3, 9)} - ${between(random, 10, 15)} ý kiến phát biểu; thời lượng 2.5 giờ.`,
];

export const temptingText: Spoiler = (report, _outline, random) => {
  const open = leaves(report);
  return TEMPTING.map((sentence, index) => {
    const text = sentence(random);
    const section = open[(index * 3 + report.slug.length) % open.length]!;
    const place = spanOf(report.lines, section)!.ownEnd;
    return variant(report, "tempting text", `${section}: ${text}`, {
      lines: report.lines.toSpliced(place, 0, textLine(text)),
    });
  });
};

const NONE = [
  "Không có.",
  "Không có kiến nghị, đề xuất.",
  "Trong kỳ không phát sinh.",
  "Không có, do nghị quyết đại hội không đề ra nội dung này.",
];

/** Sections for which «none» is an honest answer. */
const MAY_BE_NONE = ["p2.3", "p1.1.4"];

export const declaredNone: Spoiler = (report, outline) => {
  if (outline.id !== "phu-tho-2023-so-ket") return [];
  return leaves(report)
    .filter((section) => MAY_BE_NONE.includes(section))
    .flatMap((section) =>
      NONE.map((text) =>
        variant(report, "declared none", `${section}: ${text}`, { lines: answered(report, section, [text]) }),
      ),
    );
};

/** Sub-headings of the report's own making, a label of the outline's among them, each with text under it. */
export const ownSubHeadings: Spoiler = (report) =>
  leaves(report).map((section) => {
    const { content, ownEnd } = spanOf(report.lines, section)!;
    const own = report.lines.slice(content, ownEnd);
    const mixed = own.flatMap((line, index): CorpusLine[] =>
      index === 0 ? [textLine("* Những việc đã làm được:"), line] : [line],
    );
    return variant(report, "tempting text", `${section}: own sub-heading`, {
      lines: report.lines.toSpliced(content, ownEnd - content, ...mixed),
    });
  });
