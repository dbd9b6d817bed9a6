import { describe, expect, it } from "vitest";
import { reportFrame } from "../../src/check/report-frame.ts";
import { headings } from "../../src/match/headings.ts";
import { fold } from "../../src/text/fold.ts";
import { report } from "../support/report.ts";

function frame(source: string) {
  const document = report(source);
  return reportFrame(document, headings(document), (index) => fold(document.paragraphs[index]?.text ?? ""));
}

const BODY = "{b}I. Kết quả\nChi bộ có 12 đảng viên.\n{b}II. Phương hướng\nTiếp tục phấn đấu.";

describe("reportFrame", () => {
  it("tells letterhead, title, closing and signature apart", () => {
    const source = `ĐẢNG BỘ XÃ AN QUỚI\nCHI BỘ TRƯỜNG THPT\n*\n{c}BÁO CÁO\n{c}Sơ kết giữa nhiệm kỳ\n{c}nhiệm kỳ 2025 - 2030\n-----\n${BODY}\nTrên đây là báo cáo của Chi bộ.\nNơi nhận:\nT/M CHI BỘ\nBÍ THƯ`;
    expect(frame(source)).toEqual({
      letterhead: [0, 1, 2],
      title: [3, 4, 5],
      opening: [],
      closing: [11],
      signature: [13],
    });
  });

  it.each([
    ["a letterhead in a table", `| CHI BỘ X | ĐẢNG CỘNG SẢN |\n{c}BÁO CÁO\n{c}Sơ kết nhiệm kỳ\n${BODY}`, [2, 3]],
    [
      "kind and subject in one line",
      `BÁO CÁO SƠ KẾT GIỮA NHIỆM KỲ\nThực hiện Nghị quyết, chi bộ báo cáo như sau:\n${BODY}`,
      [0],
    ],
    [
      "a subject that goes on with «thực hiện»",
      `BÁO CÁO\nSơ kết giữa nhiệm kỳ\nthực hiện Nghị quyết Đại hội\n${BODY}`,
      [0, 1, 2],
    ],
    ["the addressee ends it", `BÁO CÁO\nTổng kết năm 2027\nKính gửi: Đảng ủy xã\n${BODY}`, [0, 1]],
    ["no line that names the paper", `Kết quả năm 2027\n${BODY}`, []],
    ["nothing at all", "", []],
  ])("finds the title: %s", (_, source, title) => {
    expect(frame(source).title).toEqual(title);
  });

  it("takes a sentence about a report in the body for no closing", () => {
    expect(frame(`BÁO CÁO\n${BODY.replace("Chi bộ có", "Trên đây là kết quả; chi bộ có")}`).closing).toEqual([]);
  });

  it("finds the sentences before the first heading, below title and rule", () => {
    const source = `CHI BỘ TRƯỜNG THPT\n{c}BÁO CÁO\n{c}Sơ kết giữa nhiệm kỳ\n-----\nThực hiện Kế hoạch số 5-KH/ĐU, Chi bộ báo cáo như sau:\n${BODY}`;
    expect(frame(source).opening).toEqual([4]);
    expect(frame("{c}BÁO CÁO\nChi bộ báo cáo kết quả như sau:\nĐã làm.").opening).toEqual([]);
  });
});
