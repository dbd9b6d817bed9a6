/** Causes outside a unit's power and within it, as reports label them; folded. */
import { latin } from "./letters.ts";

export type KindOfCause = "khách quan" | "chủ quan";

/** The word in whatever sense; «đánh giá khách quan», «không chủ quan» are none of causes. */
export const CAUSE_WORD: { readonly [Kind in KindOfCause]: RegExp } = {
  "khách quan": /khách quan/u,
  "chủ quan": /chủ quan/u,
};

const labelled = (kind: string): RegExp =>
  latin(
    new RegExp(
      `^(?:[-+*•–]|[a-z0-9.]{1,5}[.)/-])? ?\\**(?:về )?${kind}(?![\\p{L}])|(?:nguyên nhân|yếu tố|lý do)(?: [\\p{L}]+,?| và| -){0,5} ${kind}(?![\\p{L}])`,
      "u",
    ),
  );

/** «- Nguyên nhân khách quan: …», «Khách quan: …», «nguyên nhân cả khách quan và chủ quan». */
export const CAUSE_LABEL: { readonly [Kind in KindOfCause]: RegExp } = {
  "khách quan": labelled("khách quan"),
  "chủ quan": labelled("chủ quan"),
};
