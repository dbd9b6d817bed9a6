/** What our own skeletons say where an outline says nothing. */

/** Placeholder of a section whose outline gives no guidance; of the form «(Nêu …)» that guidance has everywhere. */
export const SECTION_PROMPT = "(Nêu nội dung của mục này)";

/** Head of the annex that holds a table. */
export const ANNEX_HEAD = "Phụ lục";
