/** The words and signs of a sentence on targets that targets/prose/assembly looks for; folded. */

export const AND = " và ";
