/** A self-contained page to open, print and keep: no script runs in it, nothing is fetched. */
import { escapeHtml } from "./escape-html.ts";

/** The page round `body`, which is mark-up, as is `style` a style sheet; `title` is text. */
export function htmlPage(title: string, style: string, body: string): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
