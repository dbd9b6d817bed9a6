/** The words and signs of a sentence on targets that targets/prose/shared-names looks for; folded. */
import { latin } from "./letters.ts";

export const PREDICATE = latin(
  /(?:^| )(?:được |đã được |đều |đạt (?!chuẩn$))?(?:hoàn thành|không hoàn thành|httnv|htxsnv|htnv|tham gia|học tập|đạt|được|thực hiện|sử dụng|chấp hành|có |duy trì|xếp loại)/u,
);

export const LISTED_NEXT = /(?:,| và) ?(?:có )?$/u;

export const VERB_TAIL = /(?: được| đạt| xếp loại| đánh giá| đều)+ ?$/u;
