import { describe, expect, it } from "vitest";
import { previousPromise } from "../../../src/check/rules/previous-promise.ts";
import { observed, said } from "../../support/observed.ts";

const RESULTS = `I. KẾT QUẢ
Chi bộ lãnh đạo hoàn thành khám chữa bệnh, tiêm chủng, phòng chống dịch ở các thôn.
Đã kết nạp 02 đảng viên mới, chuyển chính thức cho 01 đồng chí.
Vận động nhân dân ủng hộ quỹ khuyến học, chăm lo gia đình chính sách.`;

const plans = (...promises: string[]) => `${RESULTS}\nII. PHƯƠNG HƯỚNG, NHIỆM VỤ NHIỆM KỲ TỚI\n${promises.join("\n")}`;
const KEPT = ["Kết nạp 03 đảng viên mới trong nhiệm kỳ.", "Vận động nhân dân ủng hộ quỹ khuyến học 20 triệu đồng."];
const FORGOTTEN = "Xây dựng 02 vườn thuốc nam mẫu tại sân trạm và nhà văn hóa thôn.";

const promised = (source: string, ...promises: string[]) =>
  observed(previousPromise, source, { previous: plans(...promises) }).map(({ data }) => data.promise);

describe("previous-promise", () => {
  it("notes what was promised and is nowhere spoken of", () => {
    expect(promised(RESULTS, ...KEPT, FORGOTTEN)).toEqual([FORGOTTEN.replace(/\.$/, "")]);
    expect(observed(previousPromise, RESULTS, { previous: plans(...KEPT, FORGOTTEN) })).toMatchObject([
      { paragraph: null, data: { heading: "PHƯƠNG HƯỚNG, NHIỆM VỤ NHIỆM KỲ TỚI" } },
    ]);
    expect(said(previousPromise, RESULTS, { previous: plans(...KEPT, FORGOTTEN) })).toEqual(["null"]);
  });

  it("finds a promise with a name, one behind a bullet, one among others", () => {
    const named = "Ra mắt mô hình “Bữa sáng yêu thương” cho bệnh nhân nghèo";
    expect(promised(RESULTS, ...KEPT, `${named}.`)).toEqual([named]);
    expect(promised(RESULTS, ...KEPT, `- ${FORGOTTEN}`)).toHaveLength(1);
    expect(promised(RESULTS, ...KEPT, `Giữ vững đoàn kết; ${FORGOTTEN}`)).toHaveLength(1);
  });

  it.each([
    ["in other words", `${RESULTS}\nTrạm đã trồng một vườn thuốc nam mẫu, nhân dân đến xem.`],
    ["as not done", `${RESULTS}\nViệc làm vườn thuốc nam mẫu tại nhà văn hóa thôn chưa triển khai do thiếu kinh phí.`],
    ["in a table", `${RESULTS}\n| Vườn thuốc nam mẫu tại sân trạm | 02 | 01 |`],
  ])("is silent where the report speaks of it %s", (_, source) => {
    expect(promised(source, ...KEPT, FORGOTTEN)).toEqual([]);
  });

  it("is silent where a note speaks of it", () => {
    const note = { kind: "footnote" as const, paragraph: 1, text: "Vườn thuốc nam mẫu tại sân trạm: 01." };
    const circumstances = { previous: plans(...KEPT, FORGOTTEN), document: { notes: [note] } };
    expect(observed(previousPromise, RESULTS, circumstances)).toEqual([]);
  });

  it.each([
    ["too general", "Tiếp tục đổi mới phương thức lãnh đạo, nâng cao chất lượng sinh hoạt chuyên đề."],
    ["a rate of everything", "Phấn đấu 100% hộ dân được lập hồ sơ quản lý sức khỏe điện tử toàn diện."],
    ["a legal basis", "Thực hiện Nghị quyết số 28-NQ/TU về xây dựng 02 trung tâm nghiên cứu dược liệu vùng cao."],
    ["of few words", "Xây 02 vườn thuốc."],
  ])("is silent on a promise that is %s", (_, promise) => {
    expect(promised(RESULTS, ...KEPT, promise)).toEqual([]);
  });

  it("is silent on what stands elsewhere than under plans", () => {
    const source = `${RESULTS}\n${FORGOTTEN}\nII. PHƯƠNG HƯỚNG, NHIỆM VỤ NHIỆM KỲ TỚI\n${KEPT.join("\n")}`;
    expect(observed(previousPromise, RESULTS, { previous: source })).toEqual([]);
  });

  it("is silent while the report is half written, and where hardly any promise is answered", () => {
    expect(promised("I. KẾT QUẢ\nChi bộ lãnh đạo khám chữa bệnh.", ...KEPT, FORGOTTEN)).toEqual([]);
    const others = ["Đào 03 giếng khoan nước sạch cho điểm trường lẻ.", "Lắp 12 bóng đèn đường ngõ xóm vùng cao."];
    expect(promised(RESULTS, FORGOTTEN, ...others)).toEqual([]);
  });

  it("is silent without a report before, or beside one without plans", () => {
    expect(said(previousPromise, RESULTS)).toEqual([]);
    expect(observed(previousPromise, RESULTS, { previous: RESULTS })).toEqual([]);
  });
});
