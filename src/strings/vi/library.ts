/** Words of the library of outlines that the pane needs as it opens; those of its pages are in library-pages.ts. */

export const libraryLinks = {
  import: "Nhập đề cương…",
  library: "Đề cương đã giữ…",
} as const;

export const pickerWords = {
  own: "Đã giữ trên máy này",
  published: "Của cơ quan",
  unpublished: (names: readonly string[]) =>
    `Không đọc được ${names.length} tệp đề cương của cơ quan: ${names.join(", ")}. Hãy báo người quản lý.`,
} as const;

export const libraryNotices = {
  kept: (titles: readonly string[]) =>
    titles.length === 1
      ? `Đã giữ đề cương «${titles[0]}» trên máy này.`
      : `Đã giữ ${titles.length} đề cương trên máy này.`,
  tookNewer: (lost: number) =>
    lost === 0
      ? "Tài liệu nay theo bản mới của đề cương."
      : `Tài liệu nay theo bản mới của đề cương. ${lost} chỗ gắn bằng tay đã bỏ vì mục không còn.`,
} as const;
