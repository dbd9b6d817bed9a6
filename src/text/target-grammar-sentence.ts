/** The words and signs of a sentence on targets that targets/prose/sentence looks for; folded. */

export const BREAK = /[.;?!→](?= |$|["”)])|[()[\]]|(?<!\d) [-–] | [-–] (?!\d)|^[-+*] |, (?=trong đó )/gu;
