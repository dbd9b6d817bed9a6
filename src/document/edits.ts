/** Edits of text already in the document, described: where, what stands there, what is to stand there. */
export type Edit =
  | {
      readonly type: "replaceText";
      readonly paragraph: number;
      /** The stretch to replace, as it stands in the paragraph; the first of several alike. */
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly type: "deleteParagraph";
      readonly paragraph: number;
      /** The whole text of the paragraph. */
      readonly before: string;
    };
