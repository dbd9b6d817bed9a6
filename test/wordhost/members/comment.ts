/** Word.Comment and Word.CommentReply. */
import {
  addReply,
  commentId,
  commentRange,
  commentText,
  isResolved,
  removeComment,
  repliesTo,
  setCommentText,
  setResolved,
} from "../model/comments.ts";
import { type Element, wordAttribute } from "../model/xml.ts";
import { kindOf, type WordObject } from "../protocol/word-object.ts";
import { type Api, textArgument } from "./api.ts";
import { collectionOf, inDocument } from "./collections.ts";

export function commentKind(api: Api) {
  const { make, document } = api;
  const reply = replyKind(api);
  const replies = collectionOf<Element>("CommentReplyCollection", reply);
  return kindOf<Element>({
    name: "Comment",
    ...inDocument,
    scalars: {
      ...textScalars(api),
      resolved: {
        get: (comment) => isResolved(document, comment),
        set: (comment, value) => setResolved(document, comment, value === true),
      },
    },
    objects: { replies: (comment) => replies(() => repliesTo(document, comment)) },
    reads: {
      getRange: (comment): WordObject | null => {
        const range = commentRange(document, comment);
        return range === null ? null : make.range(range);
      },
    },
    writes: {
      reply: (comment, args) => reply(addReply(document, comment, textArgument(args, 0))),
      delete: (comment) => {
        removeComment(document, comment);
      },
    },
  });
}

function replyKind(api: Api) {
  return kindOf<Element>({
    name: "CommentReply",
    ...inDocument,
    scalars: textScalars(api),
    writes: {
      delete: (reply) => {
        removeComment(api.document, reply);
      },
    },
  });
}

function textScalars({ document }: Api) {
  return {
    id: { get: commentId },
    authorName: { get: (comment: Element) => wordAttribute(comment, "author") ?? "" },
    authorEmail: { get: () => "" },
    creationDate: { get: (comment: Element) => wordAttribute(comment, "date") ?? null },
    content: {
      get: commentText,
      set: (comment: Element, value: unknown) => setCommentText(document, comment, String(value)),
    },
  };
}
