/** The sentence of each reason why a file cannot be read: what is wrong, and what to do. */
import type { FileFaultCode } from "../../ooxml/fault.ts";

export const fileFaults: { readonly [Code in FileFaultCode]: string } = {
  empty: "Tệp rỗng, không có nội dung. Hãy mở lại bản gốc trong Word và lưu lại.",
  notZip: "Tệp không phải văn bản Word (.docx). Hãy mở bằng Word rồi chọn «Lưu thành», loại «Tài liệu Word (.docx)».",
  oldDoc: "Đây là tệp Word kiểu cũ (.doc). Hãy mở bằng Word rồi chọn «Lưu thành», loại «Tài liệu Word (.docx)».",
  openDocument: "Đây là tệp OpenDocument (.odt). Hãy mở bằng Word hoặc LibreOffice rồi lưu thành .docx.",
  encrypted:
    "Tệp có mật khẩu nên không đọc được. Hãy mở bằng Word, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ tài liệu) rồi lưu lại.",
  truncated: "Tệp bị cụt hoặc hỏng, có thể do sao chép hay tải về dở dang. Hãy xin lại bản gốc.",
  noDocument: "Trong tệp không có phần văn bản của Word. Hãy mở bằng Word và lưu lại thành .docx.",
  malformedXml: "Nội dung bên trong tệp bị hỏng. Hãy mở bằng Word (Word có thể tự sửa) và lưu thành tệp mới.",
  entities:
    "Tệp có khai báo lạ mà văn bản Word không bao giờ có nên không mở, để bảo đảm an toàn. Hãy hỏi lại nơi gửi.",
  tooLarge: "Nội dung bên trong tệp lớn bất thường nên không mở, để bảo đảm an toàn. Hãy hỏi lại nơi gửi.",
  tooDeep: "Nội dung bên trong tệp lồng nhau sâu bất thường nên không mở. Hãy mở bằng Word và lưu thành tệp mới.",
};
