import { describe, expect, test } from "vitest";
import { fold } from "../../src/text/fold.ts";
import { declaresNone } from "../../src/text/none-words.ts";

describe("nothing to report is declared by", () => {
  test.each([
    "Không.",
    "Không có",
    "- Không có.",
    "Không phát sinh.",
    "Trong kỳ không phát sinh đơn thư.",
    "Không có kiến nghị, đề xuất.",
    "Không có, do nghị quyết đại hội không đề ra nội dung này.",
    "Chi bộ không có đảng viên bị thi hành kỷ luật.",
    "Từ đầu nhiệm kỳ đến nay, đơn vị chưa phát sinh khiếu nại, tố cáo; tình hình nội bộ ổn định.",
    "KHÔNG CÓ",
  ])("«%s»", (text) => expect(declaresNone(fold(text))).toBe(true));
});

describe("nothing to report is not declared by", () => {
  test.each([
    "Một số đồng chí không có điều kiện tham gia học tập.",
    "Nhiều đảng viên chưa có bằng trung cấp lý luận chính trị.",
    "Công tác phát triển đảng viên còn chưa có chuyển biến.",
    "Không ngừng đổi mới nội dung sinh hoạt.",
    "Chi bộ đoàn kết. Không có đơn thư.",
    "Thực hiện tốt.",
    "",
  ])("«%s»", (text) => expect(declaresNone(fold(text))).toBe(false));
});
