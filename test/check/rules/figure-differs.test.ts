import { describe, expect, it } from "vitest";
import { figureDiffers } from "../../../src/check/rules/figure-differs.ts";
import { ruleTexts } from "../../../src/strings/vi.ts";
import { observed, said } from "../../support/observed.ts";

/** Two passages of a report, in sections far apart. */
const apart = (one: string, other: string): string => `I. ĐẶC ĐIỂM TÌNH HÌNH\n${one}\nII. KẾT QUẢ THỰC HIỆN\n${other}`;

const TABLE =
  "| TT | Chỉ tiêu | ĐVT | Năm 2025 | Năm 2026 | Năm 2027 |\n| 1 | Tổng lượt khách | nghìn lượt | 1.462 | 1.678 | 1.954 |\n| 2 | Doanh thu du lịch | tỷ đồng | 2.846 | 3.512 | 4.385 |\n| 3 | Khách lưu trú | nghìn lượt | 1.024 | 1.201 | 1.426 |";

describe("figure-differs", () => {
  it.each([
    ["Trong kỳ còn 514 hồ sơ quá hạn, chủ yếu là hồ sơ đất đai.", "Công tác hành chính còn 541 hồ sơ thủ tục quá hạn."],
    [
      "Tổng dư nợ các chương trình đến 31/10/2026 đạt 731,26 tỷ đồng.",
      "Tổng dư nợ 713,26 tỷ đồng với 11.236 khách hàng.",
    ],
    [
      "Tổng dư nợ đạt 731,26 tỷ đồng, tăng 82,51 tỷ đồng so với thời điểm 31/7/2025.",
      "Đến nay, dư nợ tăng 85,21 tỷ đồng và nợ quá hạn giảm.",
    ],
    ["Tỷ lệ nợ quá hạn 0,12% tổng dư nợ.", "Nợ quá hạn 0,86 tỷ đồng (chiếm 0,21% tổng dư nợ)."],
    ["Tổng lượt khách năm 2025 đạt 1.462 nghìn lượt, năm 2026 đạt 1.687 nghìn lượt.", TABLE],
    [TABLE, "Doanh thu du lịch năm 2027 đạt 4.358 tỷ đồng."],
    [
      "Chi bộ hiện có 23 đảng viên (21 chính thức, 02 dự bị).",
      "Đầu nhiệm kỳ có 20 đảng viên, hiện nay có 25 đảng viên.",
    ],
    [
      "Đảng bộ phường hiện có 38 chi bộ trực thuộc (27 chi bộ tổ dân phố, 11 chi bộ khác) với 1.214 đảng viên.",
      "Đảng ủy chỉ đạo 38 chi bộ với 1.241 đảng viên đưa nội dung vào sinh hoạt.",
    ],
  ])("warns: %s ~ %s", (one, other) => {
    const found = observed(figureDiffers, apart(one, other));
    expect(found.map(({ severity }) => severity)).toEqual([undefined]);
    expect(said(figureDiffers, apart(one, other))).toHaveLength(1);
  });

  it.each([
    ["Chi bộ hiện có 23 đảng viên, chiếm 74%.", "Chuyên đề được 25/25 đảng viên ký cam kết thực hiện."],
    ["Đảng bộ có 14 chi bộ trực thuộc.", "Đảng ủy cụ thể hóa thành nghị quyết của 15 chi bộ."],
    ["Tỷ lệ che phủ rừng giữ ở mức 43,6%.", "Bảo vệ rừng được tăng cường, tỷ lệ che phủ rừng đạt 42,6%."],
  ])("notes: %s ~ %s", (one, other) => {
    expect(observed(figureDiffers, apart(one, other)).map(({ severity }) => severity)).toEqual(["note"]);
    expect(said(figureDiffers, apart(one, other))).toHaveLength(1);
  });

  it.each([
    ["the same", "Còn 514 hồ sơ quá hạn.", "Còn 514 hồ sơ thủ tục quá hạn."],
    ["two years", "Năm 2025 có 514 hồ sơ đất đai quá hạn.", "Năm 2026 có 541 hồ sơ đất đai quá hạn."],
    ["two places", "Xã Yên Lập còn 514 hồ sơ quá hạn.", "Xã Thu Cúc còn 541 hồ sơ tồn đọng."],
    [
      "other units",
      "Dư nợ cho vay hộ nghèo đạt 731,26 tỷ đồng.",
      "Dư nợ cho vay hộ nghèo tăng thêm 713,26 triệu đồng.",
    ],
    ["a level and a change", "Tổng dư nợ đạt 82,51 tỷ đồng.", "Tổng dư nợ tăng 85,21 tỷ đồng."],
    ["a target", "Tổng thu ngân sách đạt 82,51 tỷ đồng.", "Kế hoạch tổng thu ngân sách 85,21 tỷ đồng."],
    ["a part", "Thu hút 1.687 lượt khách du lịch.", "Khách du lịch trong đó có 1.678 lượt khách nữ."],
    ["bounds", "Thu hút trên 1.687 lượt khách du lịch.", "Thu hút 1.678 lượt khách du lịch."],
    ["no slip", "Còn 514 hồ sơ quá hạn.", "Còn 538 hồ sơ quá hạn."],
    ["only alike", "Tỷ lệ che phủ rừng giữ ở mức 43,6%.", "Tỷ lệ rừng trồng có chứng chỉ đạt 42,6%."],
    ["another year's cell", "Tổng lượt khách năm 2024 đạt 1.687 nghìn lượt.", TABLE],
    [
      "two of a kind",
      "Xí nghiệp May 3 thu nộp 514 triệu đồng tiền quỹ.",
      "Xí nghiệp May 4 thu nộp 541 triệu đồng tiền quỹ.",
    ],
    [
      "a list of its like",
      "Tổ Bình Minh nộp 514 triệu đồng tiền quỹ.\nTổ An Hòa nộp 541 triệu đồng tiền quỹ.",
      "Tổ Tiên Phong nộp 154 triệu đồng tiền quỹ.",
    ],
    ["two digits", "Còn 51 hồ sơ quá hạn.", "Còn 15 hồ sơ quá hạn."],
    [
      "told twice either way",
      "Còn 514 hồ sơ quá hạn.",
      "Còn 541 hồ sơ quá hạn.\nCó 541 hồ sơ quá hạn của năm trước.\nCòn 514 hồ sơ quá hạn.",
    ],
    ["members then", "Chi bộ hiện có 23 đảng viên.", "Đầu nhiệm kỳ, chi bộ có 20 đảng viên."],
    ["some members", "Chi bộ hiện có 23 đảng viên.", "Hiện có 22 đảng viên đang công tác tại đơn vị."],
    ["another organisation", "Đảng bộ hiện có 212 đảng viên.", "Chi bộ Văn phòng hiện có 35 đảng viên."],
    ["members of a year", "Chi bộ hiện có 11 đảng viên.", "Năm 2025, kiểm điểm 10/10 đảng viên."],
    [
      "members told before",
      "Chi bộ hiện có 11 đảng viên.",
      "Tại Đại hội, Chi bộ có 10 đảng viên.\nKiểm điểm 10/10 đảng viên.",
    ],
    ["a ratio of some", "Đảng bộ hiện có 1.214 đảng viên.", "Có 1.163/1.208 đảng viên tham gia."],
    ["fewer cells", "Đảng bộ có 14 chi bộ trực thuộc.", "Đảng ủy kiểm tra sinh hoạt của 12 chi bộ."],
    ["cells before", "Đảng bộ có 14 chi bộ trực thuộc.", "Số chi bộ giảm từ 15 xuống 14. Nghị quyết của 15 chi bộ."],
    ["turns", "Đảng bộ có 14 chi bộ trực thuộc.", "Tổ chức 15 cuộc giám sát tại 15 chi bộ."],
    ["the time to come", "Còn 514 hồ sơ quá hạn.", "III. PHƯƠNG HƯỚNG, NHIỆM VỤ\nGiải quyết 541 hồ sơ quá hạn."],
  ])("is silent: %s", (_, one, other) => {
    expect(said(figureDiffers, apart(one, other))).toEqual([]);
  });

  it("leaves what stands beside a figure to say it is wrong", () => {
    const wrong = "Đầu năm có 10 đảng viên, kết nạp 01, tiếp nhận 01, chuyển đi 01; hiện nay có 12 đảng viên.";
    expect(said(figureDiffers, apart("Chi bộ hiện có 11 đảng viên.", wrong))).toEqual([]);
  });

  it("shows both places", () => {
    const [found] = observed(figureDiffers, apart("Còn 514 hồ sơ quá hạn.", "Còn 541 hồ sơ thủ tục quá hạn."));
    expect(found).toMatchObject({ paragraph: 3, related: 1 });
    expect(ruleTexts["figure-differs"](found!.data, null).message).toBe(
      "Một số liệu ghi khác nhau ở hai nơi: «541» và «514».",
    );
  });
});
