/** What the recorder's page says. */
export const recorderWords = {
  title: "Ghi lại cách Word trả lời",
  about:
    "Trang này dành cho người phát triển. Hãy mở một văn bản TRỐNG rồi bấm nút: trang chèn một đoạn mẫu, hỏi Word một loạt câu định sẵn và đưa ra tệp kết quả. Tệp chỉ có chữ của đoạn mẫu ấy; không có gì được gửi đi.",
  start: "Ghi",
  notWord: "Hãy mở trang này trong Word.",
  notEmpty: "Văn bản này đã có chữ nên không ghi gì vào. Hãy tạo một văn bản trống rồi mở lại trang này.",
  progress: (done: number, all: number) => `Đã hỏi ${done}/${all} câu…`,
  done: "Xong. Lưu tệp, hoặc chép chữ trong khung dưới đây vào một tệp .json, rồi đặt vào test/fixtures/recordings.",
  failed: "Word dừng giữa chừng nên chưa có tệp. Hãy đóng văn bản này, tạo văn bản trống khác rồi ghi lại.",
  save: "Lưu tệp",
  result: "Kết quả",
};
