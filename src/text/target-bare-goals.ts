/** Clauses that name a target and its figure and tell no result: «Lợi nhuận trước thuế (chỉ tiêu 31,0 tỷ đồng).»; folded. */
import { latin } from "./letters.ts";

export interface BareGoal {
  readonly name: string;
  /** What stands in its bracket. */
  readonly bracket: string;
  /** A verdict follows the bracket and nothing else. */
  readonly judged: boolean;
  readonly start: number;
  readonly length: number;
}

const OPENS = "(?:chỉ tiêu|nghị quyết|nq|kế hoạch|kh|mục tiêu)(?![\\p{L}])";
const VERDICT =
  "(?:đã |cơ bản )?(?:đạt|vượt|chưa đạt|không đạt|đạt và vượt)(?: mức)?(?: chỉ tiêu| kế hoạch| nghị quyết| đề ra)*";
/** A name without a figure, its bracket right behind it, and at most a verdict before the end; to be walked with matchAll. */
const CLAUSE = latin(
  new RegExp(
    `(?:^|[.;] )((?:[-+*•] |\\d{1,2}[.)] )?(?:[\\p{L}“”"/,-]+ ){2,18})\\((${OPENS}[^()]{0,60}\\d[^()]{0,80})\\)(?: ?[-–,] ?(${VERDICT})(?![\\p{L}]))?(?= ?(?:[.;](?: |$)|$))`,
    "gu",
  ),
);

/** A name that says itself what came of it, or that nothing did. */
const TELLS_ITSELF = latin(
  /^(?:so với|theo|căn cứ|tăng|giảm|cao hơn|thấp hơn)(?!\p{L})|(?:^|[ ,])(?:không|chưa|đã|hoàn thành|đạt|vượt|giữ vững|duy trì|bảo đảm|đảm bảo|phấn đấu|mục tiêu|đề ra|giao|tất cả|toàn bộ|các|những|phụ lục|biểu)(?!\p{L})/u,
);

/** The next clause goes on with the result: «Đến nay đạt 52,3%». */
const GOES_ON = latin(
  /^[.;]? ?(?:kết quả|thực hiện|đến|tính|nay|hiện|ước|mới|đã|đạt|năm|trong|cả năm|\d|qua|từ|riêng|so với|bình quân)(?!\p{L})/u,
);

/** The clauses of a folded text that leave their target without a result. */
export function bareGoals(folded: string): readonly BareGoal[] {
  if (!folded.includes("(")) return [];
  return [...folded.matchAll(CLAUSE)].flatMap((found) => {
    const [whole, lead = "", bracket = "", verdict] = found;
    const name = lead.replace(/^(?:[-+*•]|\d{1,2}[.)]) /u, "").trim();
    const start = found.index + whole.indexOf(lead);
    const end = found.index + whole.length;
    if (TELLS_ITSELF.test(name) || GOES_ON.test(folded.slice(end))) return [];
    return [{ name, bracket, judged: verdict !== undefined, start, length: end - start }];
  });
}
