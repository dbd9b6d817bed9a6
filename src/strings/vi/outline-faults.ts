/** Why a saved outline file was refused, and what to do. `detail` names the place inside the file. */
import type { OutlineFileFault } from "../../outline/outline-file.ts";

const at = (detail: string) => (detail === "" ? "" : ` (chỗ ${detail})`);

export const outlineFaults: { readonly [Fault in OutlineFileFault]: (detail: string) => string } = {
  tooLarge: () => "Tệp đề cương lớn bất thường nên không mở. Hãy xin lại tệp từ nơi ban hành.",
  notJson: () => "Tệp đề cương bị hỏng, không đọc được. Hãy xin lại tệp, hoặc đọc lại đề cương từ tệp Word.",
  notOutline: () => "Tệp này không phải đề cương đã lưu (.decuong.json). Hãy chọn đúng tệp.",
  newerVersion: () => "Tệp đề cương do bản mới hơn của chương trình ghi. Hãy cập nhật chương trình rồi mở lại.",
  badShape: (detail) =>
    `Tệp đề cương thiếu hoặc sai một phần${at(detail)}. Hãy xin lại tệp, hoặc đọc lại đề cương từ tệp Word.`,
  badText: (detail) => `Trong tệp đề cương có ký tự hoặc mã lạ không được phép${at(detail)}. Hãy hỏi lại nơi gửi.`,
  reservedKey: (detail) => `Trong tệp đề cương có tên không được phép${at(detail)}. Hãy hỏi lại nơi gửi.`,
  tooDeep: (detail) => `Các mục trong tệp đề cương lồng nhau quá sâu${at(detail)}. Hãy hỏi lại nơi gửi.`,
  duplicateId: (detail) => `Trong tệp đề cương có hai mục trùng mã${at(detail)}. Hãy xin lại tệp từ nơi ban hành.`,
};
