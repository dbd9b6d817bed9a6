/**
 * A comment stands in the margin. Each one is told, for each has to be answered on its own.
 *
 * Error: comments are the office talking to itself, and Word prints them.
 */
import { rule } from "../rule.ts";

export interface CommentLeft {
  readonly author: string;
  readonly text: string;
}

export const comments = rule({
  id: "comments",
  severity: "error",
  group: "beforeSending",
  *check({ document }) {
    for (const { paragraph, author, text } of document.comments) {
      const data: CommentLeft = { author: author.trim(), text: text.trim() };
      yield paragraph === null ? { paragraph, story: "comment" as const, data } : { paragraph, data };
    }
  },
});
