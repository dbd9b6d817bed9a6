/** The sentence that closes a report; it belongs to no section. */

/** «Trên đây là báo cáo …», «Trên đây là toàn bộ báo cáo …». Takes folded text. */
export function isClosingSentence(folded: string): boolean {
  return /^trên đây là (?:toàn bộ |nội dung )?(?:bản )?(?:dự thảo )?báo cáo(?![\p{L}\p{N}])/u.test(folded);
}
