import { describe, expect, it } from "vitest";
import { targetVerdict } from "../../../src/check/rules/target-verdict.ts";
import { findingText } from "../../../src/strings/vi.ts";
import { checked } from "../../support/checked.ts";
import { observed, said } from "../../support/observed.ts";

const HALF =
  "BÁO CÁO\nSơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội, nhiệm kỳ 2025 - 2030\nI. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU\n";
const FINAL =
  "BÁO CÁO\nTổng kết thực hiện Nghị quyết Đại hội, nhiệm kỳ 2020 - 2025\nI. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU\n";

describe("target-verdict", () => {
  it.each([
    [
      "short of the term's target, ahead of half the term",
      `${HALF}1. Kết nạp 339 đảng viên mới (chỉ tiêu Đại hội: 400 đảng viên mới) - Vượt chỉ tiêu.`,
      {
        claimed: "exceeded",
        comparison: { computed: "notYetMet", pace: "exceeded", actual: 339, full: 400, due: 200 },
      },
    ],
    [
      "short of both",
      `${HALF}1. Kết nạp 150 đảng viên mới (chỉ tiêu cả nhiệm kỳ: 400 đảng viên mới), đạt chỉ tiêu.`,
      { claimed: "met", comparison: { computed: "notYetMet", pace: "notYetMet" } },
    ],
    [
      "short when the term is over",
      `${FINAL}1. Kết nạp 21 đảng viên (chỉ tiêu Đại hội: 35 đảng viên), đạt chỉ tiêu.`,
      { claimed: "met", comparison: { computed: "missed", pace: null } },
    ],
    [
      "said to be missed, and reached",
      `${FINAL}1. Có 96% đảng viên hoàn thành tốt nhiệm vụ trở lên (chỉ tiêu từ 90% trở lên), chưa đạt.`,
      { claimed: "notYetMet", comparison: { computed: "exceeded" } },
    ],
    [
      "lower is better",
      `${HALF}1. Tỷ lệ hộ nghèo còn 2,4% (chỉ tiêu dưới 2%) - vượt chỉ tiêu.`,
      { claimed: "exceeded", comparison: { computed: "notYetMet", pace: null } },
    ],
    [
      "said to be exceeded, just met",
      `${HALF}1. Xây dựng 02 mô hình “Dân vận khéo” (chỉ tiêu cả nhiệm kỳ 02 mô hình), vượt chỉ tiêu.`,
      { claimed: "exceeded", comparison: { computed: "met" } },
    ],
    [
      "behind the pace it claims",
      `${HALF}1. Trồng 500 ha rừng (chỉ tiêu cả nhiệm kỳ 1.500 ha), vượt tiến độ nửa nhiệm kỳ.`,
      { claimed: "onTrack", comparison: { pace: "notYetMet" } },
    ],
    [
      "a per-year target over the period written",
      `${HALF}1. Từ năm 2026 đến 06/2028 kết nạp 50 đảng viên, vượt chỉ tiêu Nghị quyết (hằng năm kết nạp 30 đảng viên).`,
      { claimed: "exceeded", comparison: { computed: "notYetMet", full: 75 } },
    ],
    [
      "a count below its target, of the term or of a year",
      `${HALF}1. Kết nạp 03 đảng viên (chỉ tiêu Nghị quyết: 04 đảng viên), vượt chỉ tiêu.`,
      { claimed: "exceeded", comparison: { computed: "notYetMet", ratio: 0.75 } },
    ],
    [
      "a count below its target that is said to be met",
      `${HALF}1. Xây dựng 02 mô hình (chỉ tiêu 03 mô hình), đạt chỉ tiêu.`,
      { claimed: "met", comparison: { computed: "notYetMet" } },
    ],
    [
      "a result that is set against less, said to be missed",
      `${HALF}1. Trồng rừng tập trung 1.250 ha/1.200 ha, đạt 104,2% kế hoạch - không đạt chỉ tiêu.`,
      { claimed: "missed", comparison: { computed: "exceeded", ratio: 1250 / 1200 } },
    ],
    [
      "a result that is set against less by the slash alone, said to be missed",
      `${HALF}1. Trồng rừng 1.250 ha / 1.200 ha (cả nhiệm kỳ), chưa đạt chỉ tiêu.`,
      { claimed: "notYetMet", comparison: { computed: "exceeded" } },
    ],
    [
      "a share of the target, said to be missed",
      `${HALF}1. Trồng rừng 1.250 ha (chỉ tiêu 1.200 ha), đạt 104,2% - chưa đạt chỉ tiêu.`,
      { claimed: "notYetMet", comparison: { computed: "exceeded" } },
    ],
    [
      "«đạt và vượt» of what is neither",
      `${HALF}1. Học sinh tham gia bảo hiểm y tế đạt 88,2% (chỉ tiêu 95%), đạt và vượt chỉ tiêu.`,
      { claimed: "exceeded", comparison: { computed: "notYetMet" } },
    ],
    [
      "a target named first, its result behind a colon, no word for either",
      `${HALF}1. Học sinh tham gia bảo hiểm y tế 100%: đạt 88,2%, vượt.`,
      { claimed: "exceeded", comparison: { computed: "notYetMet" } },
    ],
    [
      "an item that goes on with the numbers of items that look like headings",
      `${HALF.replace("CHỈ TIÊU", "CHỈ TIÊU, NHIỆM VỤ")}6/ Không để xảy ra tai nạn lao động: đạt.\n7/ 90% chi bộ hoàn thành tốt nhiệm vụ trở lên; có 5/6 chi bộ hoàn thành tốt nhiệm vụ trở lên (83,3%), vượt chỉ tiêu.`,
      { claimed: "exceeded", comparison: { computed: "notYetMet" } },
    ],
    [
      "a row of a table",
      `${HALF}| TT | Chỉ tiêu | Đơn vị | Nghị quyết Đại hội | Kết quả đến nay | Đánh giá |\n| 1 | Mở lớp trung cấp lý luận chính trị | lớp | 05 | 02 | Đạt |`,
      { claimed: "met", comparison: { computed: "notYetMet", pace: "notYetMet" } },
    ],
    [
      "the last of two years, each with its plan",
      `${HALF}| Chỉ tiêu | ĐVT | KH 2026 | TH 2026 | KH 2027 | TH 2027 | Đánh giá |\n| Thu ngân sách | tỷ đồng | 1.000 | 1.050 | 1.300 | 1.156 | Vượt |`,
      { claimed: "exceeded", comparison: { computed: "notYetMet", full: 1300, actual: 1156 } },
    ],
    [
      "a scale word in one of two cells",
      `${HALF}| Chỉ tiêu | MT nhiệm kỳ | Kết quả | Đánh giá |\n| Trồng cây | 1 triệu cây | 340.000 cây | Vượt |`,
      { claimed: "exceeded", comparison: { computed: "notYetMet", pace: "notYetMet", ratio: 0.34 } },
    ],
    [
      "a target told in one text",
      `${HALF}| Chỉ tiêu Nghị quyết Đại hội | Kết quả | Vượt | Đạt | Không đạt |\n| Kết nạp 500 hội viên mới | 162 hội viên | | x | |`,
      { claimed: "met", comparison: { computed: "notYetMet", full: 500, actual: 162 } },
    ],
    [
      "a grade below the one asked for",
      `${HALF}1. Hằng năm Chi bộ được xếp loại hoàn thành nhiệm vụ (chỉ tiêu hằng năm hoàn thành tốt nhiệm vụ), đạt chỉ tiêu.`,
      { claimed: "met", comparison: { computed: "notYetMet" } },
    ],
  ])("tells: %s", (_, source, data) => {
    expect(said(targetVerdict, source)).toHaveLength(1);
    expect(observed(targetVerdict, source)[0]?.data).toMatchObject(data);
  });

  it("shows both bases in words", () => {
    const source = `${HALF}1. Kết nạp 339 đảng viên mới (chỉ tiêu Đại hội: 400 đảng viên mới) - Vượt chỉ tiêu.`;
    const finding = checked(source).findings.find(({ rule }) => rule === "target-verdict")!;
    expect(findingText(finding).have).toBe("339/400 = 84,75 % chỉ tiêu cả nhiệm kỳ; vượt tiến độ nửa nhiệm kỳ.");
    expect(finding.severity).toBe("warning");
  });

  it("rounds the share of the target", () => {
    const source = `${HALF}1. Trồng rừng 1.150 ha/1.200 ha, vượt chỉ tiêu.`;
    const finding = checked(source).findings.find(({ rule }) => rule === "target-verdict")!;
    expect(findingText(finding).have).toBe("Bằng 95,83 % chỉ tiêu.");
  });

  it.each([
    [
      "ahead of the pace, and says so",
      "Trồng 842 ha rừng (chỉ tiêu cả nhiệm kỳ 1.500 ha), bằng 56,1% chỉ tiêu cả nhiệm kỳ, vượt tiến độ.",
    ],
    [
      "figures and words agree",
      "Trên 95% đảng viên hoàn thành tốt nhiệm vụ (chỉ tiêu từ 90% trở lên) - vượt chỉ tiêu.",
    ],
    [
      "«đạt và vượt» of several targets, one of them just met",
      "Huấn luyện: 100% nội dung đạt yêu cầu, trong đó 82,5% khá, giỏi (chỉ tiêu: 100% đạt yêu cầu, trên 75% khá, giỏi). Đạt và vượt chỉ tiêu.",
    ],
    ["«đạt và vượt» of what is just met", "Tiêm chủng đạt 100% (chỉ tiêu 100%) - hoàn thành và vượt chỉ tiêu."],
    [
      "the plan of the year reached, the term's target not yet",
      "Trồng rừng 1.250 ha/1.200 ha, đạt 104,2% kế hoạch năm 2027, chưa đạt chỉ tiêu Nghị quyết.",
    ],
    [
      "more than a target that may be of each year",
      "Kết nạp 331 đảng viên (chỉ tiêu 250 đảng viên), chưa đạt chỉ tiêu.",
    ],
    ["short of what it is set against, and says so", "Trồng rừng 1.150 ha/1.200 ha, đạt 95,8% - chưa đạt chỉ tiêu."],
    ["more of what befalls", "Xảy ra 12 vụ/10 vụ - không đạt chỉ tiêu."],
    ["«đạt» of what is exceeded", "Tỷ lệ hồ sơ đúng hạn 99,2% (chỉ tiêu 98%) - đạt chỉ tiêu."],
    ["no target to compare with", "Hằng năm Đảng bộ được xếp loại hoàn thành tốt nhiệm vụ - đạt chỉ tiêu."],
    ["no result to compare", "Công tác bồi dưỡng cấp ủy viên (đạt chỉ tiêu đề ra)."],
    ["no base", "Bê tông hóa 6,8 km đường hẻm (kế hoạch 7 km), đạt."],
    ["a base that can only be guessed", "Mở 03 lớp (NQ: 05 lớp), đạt."],
    ["an approximate result near the target", "Trên 94% đảng viên tham gia học tập (chỉ tiêu 95%) - đạt chỉ tiêu."],
    [
      "a count above its target, of the term or of a year",
      "Kết nạp 05 đảng viên (chỉ tiêu 04 đảng viên), vượt chỉ tiêu.",
    ],
    ["a count below it that keeps pace", "Xây dựng 02 mô hình (chỉ tiêu 03 mô hình), vượt tiến độ."],
    ["fewer of what is better few", "Xảy ra 02 vụ vi phạm (chỉ tiêu 03 vụ), đạt chỉ tiêu."],
    ["a decimal slip", "Trồng 1.5 triệu cây xanh (chỉ tiêu cả nhiệm kỳ 2 triệu cây), vượt chỉ tiêu."],
    ["not yet met, and says so", "Kết nạp 21 đảng viên (chỉ tiêu cả nhiệm kỳ 35 đảng viên), chưa đạt."],
    ["«cơ bản đạt»", "Độ che phủ rừng duy trì 72,6%, cơ bản đạt chỉ tiêu Nghị quyết (73%)."],
    ["an intention", "Phấn đấu đến hết nhiệm kỳ kết nạp 35 đảng viên, hoàn thành chỉ tiêu Đại hội (40 đảng viên)."],
    ["one bound on both sides", "Cán bộ không hoàn thành nhiệm vụ dưới 0,5% (chỉ tiêu dưới 1,5%) - vượt chỉ tiêu."],
    ["another scale of the unit", "Thu ngân sách 62.500 triệu đồng (chỉ tiêu cả nhiệm kỳ 60 tỷ đồng), vượt chỉ tiêu."],
    [
      "one year of several falls short of what is asked for every year",
      "Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ trở lên năm 2025 là 15/17 đồng chí, đạt 88,2%, năm 2026 là 17/18 đồng chí, đạt 94,4%; so với chỉ tiêu Nghị quyết Đại hội (hằng năm 90% trở lên) thì năm 2025 chưa đạt, năm 2026 vượt, nên cả nhiệm kỳ chi bộ tự đánh giá là chưa đạt chỉ tiêu này.",
    ],
    ["a share of the whole", "10/10 chi bộ hoàn thành tốt nhiệm vụ (chỉ tiêu 100%) - đạt."],
    [
      "a place left open",
      "Kết nạp …. đảng viên, khen thưởng 12 đảng viên (chỉ tiêu cả nhiệm kỳ: 25 đảng viên), đạt chỉ tiêu.",
    ],
    [
      "a bracket left open",
      "Kết nạp [bổ sung sau] đảng viên, khen thưởng 12 đảng viên (chỉ tiêu cả nhiệm kỳ: 25 đảng viên), đạt chỉ tiêu.",
    ],
  ])("is silent: %s", (_, sentence) => {
    expect(said(targetVerdict, `${HALF}- ${sentence}`)).toEqual([]);
  });

  it.each([
    [
      "the plan of a year beside a result that says no other",
      "| Chỉ tiêu | ĐVT | Kế hoạch năm 2027 | Thực hiện | Đánh giá |\n| Hồ sơ trực tuyến | hồ sơ | 900 | 910 | Vượt |",
    ],
    [
      "the plan of a year beside a result to date",
      "| Chỉ tiêu | ĐVT | Kế hoạch năm 2027 | Kết quả đến nay | Đánh giá |\n| Hồ sơ trực tuyến | hồ sơ | 900 | 910 | Vượt |",
    ],
    [
      "years in the other order",
      "| Chỉ tiêu | ĐVT | KH 2027 | TH 2027 | KH 2026 | TH 2026 | Đánh giá |\n| Thu ngân sách | tỷ đồng | 1.100 | 1.156 | 1.200 | 1.250 | Vượt |",
    ],
    [
      "verdicts of two years",
      "| Chỉ tiêu | KH 2026 | TH 2026 | Đánh giá 2026 | KH 2027 | TH 2027 | Đánh giá 2027 |\n| Lớp | 5 lớp | 3 lớp | Không đạt | 5 lớp | 6 lớp | Vượt |",
    ],
    [
      "a scale word in the result alone",
      "| Chỉ tiêu | MT nhiệm kỳ | Kết quả | Đánh giá |\n| Trồng cây | 1.000.000 cây | 1,2 triệu cây | Vượt |",
    ],
    [
      "a remark beside a bare figure",
      "| Chỉ tiêu | ĐVT | NQ Đại hội | Kết quả | Đánh giá |\n| Thu ngân sách | tỷ đồng | 28 | 31,2 (ước) | Vượt |",
    ],
    [
      "another thing counted in the name of a target",
      "| Chỉ tiêu Nghị quyết Đại hội | Kết quả | Đánh giá |\n| Số hộ có thu nhập trên 100 triệu đồng | 35 hộ | Vượt |",
    ],
    [
      "what is counted by the year is so in the column of results too",
      "| TT | Chỉ tiêu | Nghị quyết Đại hội | Năm 2025 | Năm 2026 | Năm 2027 | Kết quả giữa nhiệm kỳ | Đánh giá |\n| 1 | Hiến máu tình nguyện (đơn vị máu/năm) | Từ 200 trở lên | 186 | 214 | 231 | 210 | Vượt |\n| 2 | Kết nạp đảng viên | 50 | 8 | 10 | 12 | 30 | Chưa đạt |",
    ],
  ])("is silent on a table: %s", (_, source) => {
    expect(said(targetVerdict, `${HALF}${source}`)).toEqual([]);
  });
});
