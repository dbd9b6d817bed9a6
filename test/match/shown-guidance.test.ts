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
