/**
 * Outline: a đề cương as issued by the committee above, as plain readonly data. The same shape is the `.decuong.json`
 * file and the answer of `decuong outline --json` (there wrapped with `format` and `version`, see outline-file.ts).
 */

export interface Outline {
  /** Stable ASCII name: the built-in id, or made from the title. */
  readonly id: string;
  readonly title: string;
  readonly kind: OutlineKind;
  readonly source: OutlineSource;
  /** The term the outline was issued for; null when it names none. */
  readonly term: Term | null;
  readonly fields: readonly Field[];
  /** What the outline says of itself as a whole, before the first section; absent when it says nothing. */
  readonly guidance?: readonly Guidance[];
  readonly sections: readonly Section[];
  readonly warnings: readonly OutlineWarning[];
}

export type OutlineKind =
  | "midtermReview" // sơ kết giữa nhiệm kỳ
  | "finalReview" // tổng kết
  | "politicalReport" // báo cáo chính trị
  | "selfReview" // kiểm điểm
  | "thematicReport" // báo cáo chuyên đề
  | "other";

/** Where the outline comes from; what is not known is absent. */
export interface OutlineSource {
  readonly issuer?: string;
  /** «41-KH/ĐUK» */
  readonly number?: string;
  /** ISO date. */
  readonly date?: string;
}

export interface Term {
  readonly from: number;
  readonly to: number;
}

/** A token of the issued text that another unit or another term fills differently. */
export interface Field {
  readonly key: FieldKey;
  readonly label: string;
  /** The token as issued: «2020-2025», «……», «Đảng ủy Khối». */
  readonly text: string;
}

export type FieldKey =
  | "term" // nhiệm kỳ của báo cáo
  | "previousTerm" // nhiệm kỳ trước
  | "nextTerm" // nhiệm kỳ tới
  | "unit" // tên chi bộ, đảng bộ
  | "superior" // cấp trên trực tiếp
  | "place" // địa danh
  | "date" // ngày tháng năm ký
  | "number" // số và ký hiệu
  | "authority" // quyền hạn ký: «T/M CHI BỘ»
  | "post" // chức vụ người ký
  | "signer"; // họ tên người ký

/** Field values a user gives: «2025-2030», «Chi bộ Trường THPT …». Terms are written «YYYY-YYYY». */
export type FieldValues = { readonly [Key in FieldKey]?: string };

export interface Section {
  /** Stable path: «p1.2.2.1» in an outline of parts, «1.3» in one without. */
  readonly id: string;
  readonly kind: "part" | "section";
  /** As issued: «Phần thứ nhất», «I-», «2.1.»; "" when the heading has none. */
  readonly marker: string;
  readonly title: string;
  /** 0 for a part, 1 for the outermost numbered level, and so on. */
  readonly level: number;
  /** False for «(nếu có)» and for the variants of a choice. */
  readonly required: boolean;
  readonly guidance: readonly Guidance[];
  readonly demands: readonly Demand[];
  readonly children: readonly Section[];
}

/** A line that says what to write, with its own bullet. */
export interface Guidance {
  /** «-», «*», «+», or "" for a plain paragraph. */
  readonly marker: string;
  readonly text: string;
  readonly children?: readonly Guidance[];
}

/** What the guidance asks for beyond prose. */
export type Demand =
  | "targetComparison" // so sánh với chỉ tiêu
  | "figures" // có số liệu cụ thể
  | "rate" // tỷ lệ %
  | "table" // lập biểu
  | "annex" // Phụ lục
  | "causes" // nguyên nhân khách quan, chủ quan
  | "choice"; // «Đối với chi bộ …»: one of several

/** A line the parser could not place with certainty; it is kept as guidance of the section above. */
export interface OutlineWarning {
  /** Line (or paragraph) from 0 in what was parsed. */
  readonly line: number;
  readonly text: string;
  readonly reason: OutlineWarningReason;
}

export type OutlineWarningReason =
  | "numberGap"
  | "numberRepeated"
  | "childWithoutParent"
  | "headingTooLong"
  | "bracketsUnpaired"
  | "unplaced"
  | "anotherOutline" // a further outline in the same file, not read
  | "noSections";

/** Every section, parents before children, in the order of the outline. */
export function* sectionsOf(outline: { readonly sections: readonly Section[] }): Generator<Section> {
  for (const section of outline.sections) {
    yield section;
    yield* sectionsOf({ sections: section.children });
  }
}
