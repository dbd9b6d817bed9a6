/** The two kinds of causes as reports name them, «nguyên nhân khách quan» and «nguyên nhân chủ quan»; in folded text. */
import { latin } from "./letters.ts";

/** Outside a unit's power, or its own doing. */
export type KindOfCause = "external" | "own";

/** The word in whatever sense; «đánh giá khách quan», «không chủ quan» are none of causes. */
export const CAUSE_WORD: { readonly [Kind in KindOfCause]: RegExp } = {
  external: /khách quan/u,
  own: /chủ quan/u,
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
  external: labelled("khách quan"),
  own: labelled("chủ quan"),
};
