/** The words and signs of targets that targets/unit-scale looks for; folded. */

export const MILLION = "triệu";
