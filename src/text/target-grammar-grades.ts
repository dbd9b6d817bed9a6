/** The words and signs of targets that targets/grades looks for; folded. */

type GradeWord = "excellent" | "good" | "done" | "notDone";

export const FORMS: readonly (readonly [GradeWord, string])[] = [
  ["notDone", "không hoàn thành(?: nhiệm vụ)?|(?<![\\p{L}])khtnv"],
  ["excellent", "hoàn thành xuất sắc(?: nhiệm vụ)?|(?<![\\p{L}])htxs ?nv"],
  ["good", "hoàn thành tốt(?: nhiệm vụ)?|(?<![\\p{L}])ht ?tnv"],
  ["done", "(?<!không )hoàn thành nhiệm vụ|(?<![\\p{L}k])htnv"],
];

export const AND_BETTER = /^ (?:trở lên|nhiệm vụ trở lên)/u;

export const DONE_WORD = "hoàn thành";
