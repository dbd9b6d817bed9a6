import { describe, expect, it } from "vitest";
import { sectionThin } from "../../../src/check/rules/section-thin.ts";
import { observed, said } from "../../support/observed.ts";
import { outlineOf } from "../../support/small-outline.ts";

const outline = outlineOf("ĐỀ CƯƠNG\nI. Đặc điểm tình hình\nII. Hạn chế\nIII. Kiến nghị");

function of(text: string): readonly string[] {
  return said(
    sectionThin,
    `I. Đặc điểm tình hình\n${text}\nII. Hạn chế\nMột số buổi sinh hoạt còn ít ý kiến phát biểu.`,
    { outline },
  );
}

describe("section-thin", () => {
  it.each(["Thực hiện tốt.", "Được quan tâm.", "Đạt kết quả khá.", "Đang cập nhật…", "- Ổn định"])(
    "tells «%s»",
    (text) => {
      expect(of(text)).toEqual(["0"]);
    },
  );

  it("says how many words there are", () => {
    const [observation] = observed(sectionThin, "I. Đặc điểm tình hình\nThực hiện rất tốt.", { outline });
    expect(observation?.data).toMatchObject({ lacks: "text", words: 4, section: { id: "1" } });
  });

  it("tells a part without the opening asked for, and says what was asked", () => {
    const part = outlineOf(
      "ĐỀ CƯƠNG\nPhần thứ nhất\nKẾT QUẢ THỰC HIỆN\nKhái quát những thuận lợi, khó khăn của cơ sở.\nI. Tư tưởng\nII. Tổ chức",
    );
    const source = (opening: string) =>
      `Phần thứ nhất\nKẾT QUẢ THỰC HIỆN\n${opening}\nI. Tư tưởng\nCó 06 hội nghị.\nII. Tổ chức\nKết nạp 05 đảng viên.`;
    expect(observed(sectionThin, source(""), { outline: part })).toMatchObject([
      { paragraph: 0, data: { lacks: "opening", asked: "Khái quát những thuận lợi, khó khăn của cơ sở." } },
    ]);
    expect(
      observed(sectionThin, source("Kinh tế tăng trưởng khá, thu nhập được nâng lên."), { outline: part }),
    ).toEqual([]);
  });

  it.each([
    ["a short answer with a figure", "Có 12 đảng viên."],
    ["a short answer with a share", "Đạt 98/102."],
    ["«Không có»", "Không có."],
    ["a sentence that says something", "Trụ sở mới, đời sống viên chức còn khó khăn."],
    ["an empty section", ""],
    ["guidance alone", "(Nêu khái quát đặc điểm tình hình)"],
    ["a table", "| Nội dung | Số lượng |\n| Đảng viên | 12 |"],
  ])("is silent on %s", (_, text) => {
    expect(of(text)).toEqual([]);
  });
});
