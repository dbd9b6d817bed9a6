/** What does not belong to the name of a target, before it, behind it and inside; folded. */
import { latin } from "./letters.ts";

const source = (words: readonly string[]): string => words.join("|");

/** Words a name does not begin with: «hằng năm, có», «đến nay toàn Đảng bộ đã», «trong đó», «về». */
export const NAME_LEAD = latin(
  new RegExp(
    `^(?:[ ,:;+*"-]+|\\(\\d+\\)|(?:${source([
      "(?:riêng )?(?:trong )?(?:giai đoạn|nhiệm kỳ) \\d{4} ?- ?\\d{4}",
      "(?:trong |qua )?(?:nửa |đầu |cả |toàn )?(?:đầu )?nhiệm kỳ(?: qua| vừa qua| này)?",
      "(?:bình quân )?(?:hằng|hàng|mỗi|từng) năm",
      "bình quân năm",
      "trong (?:\\d+ |các |những )?năm(?: qua)?(?: \\d{4}(?: ?- ?\\d{4})?)?",
      "(?:riêng |trong |năm học )?năm (?:19|20)\\d\\d",
      "\\d+ tháng(?: đầu năm)?(?: \\d{4})?",
      "(?:tính |từ .{0,30})?(?:đến|tới) (?:nay|ngày [\\d/.-]+|hết (?:năm|tháng|quý) [\\divx/]+|năm \\d{4}|tháng [\\d/]+|cuối nhiệm kỳ)",
      "từ năm \\d{4} đến (?:nay|năm \\d{4}|(?:tháng )?[\\d/]+)",
      "hiện nay",
      "hiện",
      "nay",
      "kết quả(?: thực hiện| đạt được| là)?(?= ?[:,]| (?:đến|như|cụ thể|có|đạt|là)(?: |$)|$)",
      "thực hiện(?= ?:|$)",
      "so với",
      "chỉ tiêu(?: số \\d+| thứ \\d+)?(?: về)?",
      "mục tiêu",
      "phấn đấu(?: đến năm \\d{4})?",
      "trong đó",
      "có",
      "đã",
      "được(?= \\d|$)",
      "toàn (?:đảng bộ|chi bộ|tỉnh|xã|phường|huyện|khối|ngành|đơn vị|trường)(?: có| đã)?",
      "(?:đảng bộ|chi bộ|đảng uỷ|xã|trường|đơn vị)(?= (?:đã|kết nạp|phát triển|mở|tổ chức|xây dựng|bồi dưỡng|trồng|vận động|thành lập|giải quyết)(?: |$))",
      "đồng thời",
      "ngoài ra",
      "cụ thể(?: là)?",
      "và",
      "về",
      "đối với",
      "còn",
      "đều",
      "số lượng",
      "lần lượt",
      "riêng",
      "như vậy",
      "như",
      "là",
      "từ",
      "đạt",
      "thì",
      "hoàn thành(?= *$)",
      "(?:tăng|giảm) (?:bình quân|trung bình)(?= *$)",
      "trên địa bàn",
      "duy trì(?= có)",
    ])})(?![\\p{L}\\d]))`,
    "u",
  ),
);

/** Words a name does not end with: «… đạt», «… là», «… bình quân hằng năm ước đạt», «… còn». */
export const NAME_TAIL = latin(
  new RegExp(
    `(?:[ ,:;("/+-]+|(?<![\\p{L}])(?:${source([
      "đạt tỷ lệ",
      "đạt được",
      "đạt",
      "ước đạt",
      "ước",
      "là",
      "còn",
      "được",
      "có",
      "và",
      "chiếm",
      "giảm còn",
      "giảm xuống còn",
      "xuống còn",
      "giảm xuống",
      "(?:giảm|tăng) từ(?: [\\d.,]+ ?(?:%|[\\p{L}]+)?(?: đầu nhiệm kỳ)?)?",
      "tăng lên",
      "với",
      "khoảng",
      "trên",
      "từ",
      "đã",
      "mới",
      "bằng",
      "thì",
      "thực hiện(?: được)?",
      "kết quả(?: thực hiện)?",
      "trong đó(?: có)?",
      "(?:hằng|hàng|mỗi|từng) năm",
      "(?:trong |của |đến )?(?:nửa |đầu |cả |cuối )?nhiệm kỳ(?: qua)?",
      "(?:đến |trong |vào |tính đến |tính đến hết )?(?:cuối )?năm (?:19|20)\\d\\d",
      "đến (?:nay|cuối nhiệm kỳ|ngày [\\d/.-]+)",
      "nay",
      "hiện nay",
      "tương ứng",
      "lần lượt",
      "mức",
      "ở mức",
      "duy trì(?: ổn định)?(?: ở mức)?",
      "chỉ tiêu",
      "kế hoạch",
      "nq",
      "kh",
      "tỷ lệ(?= *$)",
      "ít nhất",
      "không quá",
      "tối thiểu",
      "tối đa",
      "dưới",
      "đều",
      "năm liền",
      "\\d+ năm liền",
      "trong \\d+ năm",
      "thêm",
      "phấn đấu",
      "mỗi",
      "trở lên(?= và *$)",
      "đạt (?:từ|trên|dưới)",
    ])}))$`,
    "u",
  ),
);

/** Where the words behind a figure stop naming it: «…, đạt 84%», «…, trong đó», «… so với». */
export const NAME_STOP = latin(
  /(?:^|[ ,])(?:,? ?(?:đạt(?= (?:\d|tỷ lệ|trên|từ|gần|khoảng|hơn|chỉ tiêu|và vượt|kế hoạch|thấp|thêm|yêu cầu))|bằng (?=\d)|chiếm(?= )|vượt|chưa (?=đạt|hoàn)|không đạt|trong đó|tăng (?=\d|so)|giảm (?=\d|so)|so với|theo (?=chỉ tiêu|nghị quyết|kế hoạch)|góp phần|đồng thời|tương ứng|trong lộ trình|đúng lộ trình|cơ bản|hoàn thành (?=chỉ tiêu|kế hoạch|vượt|trước)|bảo đảm (?=chỉ tiêu)|mỗi (?=lớp|chi bộ|buổi)|nhằm|để (?=hoàn)|nâng tổng số|đưa|thấp hơn|cao hơn|kết quả|cụ thể|trong khi|gấp|là do|do (?=nguồn)|ở mức))/u,
);

/** Units of measure and money: what is measured is named by the other words. */
export const MEASURE = latin(
  /^(?:(?:nghìn tỷ|ngàn tỷ|nghìn|ngàn|vạn|triệu|trđ|tr|tỷ)(?: |$).*|ha|km2?|m[23²³]?|tấn|tạ|kg|tạ\/ha|mét giá|mét|mét khối|mét vuông|đồng.*|usd.*|lần|điểm|lít|kwh|trang|.*\/.*)$/u,
);

/** Verbs by which a figure is something done: «kết nạp», «mở», «trồng». */
export const ACTION = latin(
  /^(?:phối hợp |thực hiện |công tác |việc )*(?:kết nạp|phát triển (?:mới )?đảng|phát triển|mở|trồng|xây(?: dựng| mới)?|tổ chức|vận động|giải quyết việc làm|hỗ trợ|thu|huy động|đào tạo|bồi dưỡng|thành lập|triển khai|hoàn thành|chỉnh lý|số hoá|cấp|trao|tặng|kiểm tra|giám sát|bê tông|nâng cấp|sửa chữa|tuyên truyền|giới thiệu|cử|đăng|biên soạn|ban hành|khám|cho vay|xoá|giảm|tư vấn|tuyển|chuyển đổi|phát hành|quyên góp|ủng hộ|hiến|tiếp nhận|làm mới|duy tu|lắp đặt|kết nghĩa|nhận đỡ đầu|khai thác|tinh giản)(?![\p{L}])/u,
);
