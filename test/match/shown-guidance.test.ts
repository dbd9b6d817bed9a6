import { expect, test } from "vitest";
import { align } from "../../src/match/align.ts";
import { withoutShownGuidance } from "../../src/match/shown-guidance.ts";
import { parseOutline } from "../../src/outline/parse.ts";
import { report } from "../support/report.ts";

const outline = parseOutline(
  `ĐỀ CƯƠNG BÁO CÁO
I. Kết quả thực hiện nhiệm vụ
1. Công tác tuyên giáo
2. Công tác tổ chức xây dựng Đảng
II. Nhiệm vụ, giải pháp
- Công tác tuyên giáo:
- Công tác tổ chức xây dựng Đảng:
+ Phát triển đảng viên`
    .split("\n")
    .map((text) => ({ text, number: "" })),
);

const shown = `{b}II. Nhiệm vụ, giải pháp
{ph 2}- Công tác tuyên giáo:
{ph 2}- Công tác tổ chức xây dựng Đảng:
{cc 2}Phát triển đảng viên`;

test("lines of a section's guidance in the section's own control answer no other section", () => {
  const { byId } = align(outline, report(shown));
  expect(byId.get("1.1")?.heading).toBeNull();
  expect(byId.get("1.2")?.heading).toBeNull();
  expect(byId.get("2")?.heading?.paragraph).toBe(0);
});

test("they are emptied word for word, with or without their bullet, and nothing else is", () => {
  const texts = (source: string) => withoutShownGuidance(report(source), outline).paragraphs.map(({ text }) => text);
  expect(texts(shown)).toEqual(["II. Nhiệm vụ, giải pháp", "", "", ""]);
  expect(texts("{cc 2}- Công tác tuyên giáo: đẩy mạnh")).toEqual(["- Công tác tuyên giáo: đẩy mạnh"]);
  expect(texts("{cc 1.1}- Công tác tuyên giáo:")).toEqual(["- Công tác tuyên giáo:"]);
  expect(texts("- Công tác tuyên giáo:")).toEqual(["- Công tác tuyên giáo:"]);
});

test("a document without any is the same document", () => {
  const document = report("{b}I. Kết quả thực hiện nhiệm vụ\n{cc 1.1}Đã làm tốt.");
  expect(withoutShownGuidance(document, outline)).toBe(document);
});

test("sub-sections are answered neither by the guidance of their parent nor by a table nobody filled in", () => {
  const parent = "{b}I. Kết quả thực hiện nhiệm vụ";
  const guided = parseOutline(
    "I. Kết quả thực hiện nhiệm vụ\n- Nêu rõ kết quả\n- Nêu rõ tỷ lệ\n1. Công tác tuyên giáo\n2. Công tác tổ chức"
      .split("\n")
      .map((text) => ({ text, number: "" })),
  );
  const via = (below: string) => align(guided, report(`${parent}\n${below}`)).byId.get("1.1")?.via;
  expect(via("{ph 1}- Nêu rõ kết quả\n{ph 1}- Nêu rõ tỷ lệ")).toBe("none");
  expect(via("| Chỉ tiêu | Kết quả |\n|  |  |\n|  |  |")).toBe("none");
  expect(via("| Chỉ tiêu | Kết quả |\n| Kết nạp | 3 |\n| Học tập | 25 |")).toBe("list");
});
