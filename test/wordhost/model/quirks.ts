/** Where Words differ, or nobody outside knows: each is a switch, so that code is tried both ways. */
import type { StyleLanguage } from "./styles.ts";

export interface Quirks {
  /**
   * What becomes of the last paragraph that `insertOoxml` brings (docs issue 874, office-js 2914, 2411): it arrives as it
   * is; it takes over the form of the paragraph at the place; or an empty paragraph of that form comes behind it.
   */
  readonly lastParagraph: "intact" | "merged" | "extra";
  /** Whether `insertOoxml` brings the list definitions along (office-js 6843, 5243). */
  readonly numbering: "lost" | "kept";
  /** Whether the text of a control that shows its placeholder is that placeholder, or empty; not documented. */
  readonly placeholderInText: boolean;
  /** What stands between paragraphs in the text of a body or a range. */
  readonly paragraphSeparator: "\r" | "\n";
  /** The language of Word's own window: `style` gives the names of built-in styles in it. */
  readonly styleLanguage: StyleLanguage;
}
