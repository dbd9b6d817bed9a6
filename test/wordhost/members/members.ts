/** The whole API over one document: its root object, ready for the executor. */
import type { WordObject } from "../protocol/word-object.ts";
import type { Api, Makers } from "./api.ts";
import { bodyKind } from "./body.ts";
import { collectionOf } from "./collections.ts";
import { commentKind } from "./comment.ts";
import { controlKind, controlsKind } from "./content-control.ts";
import { documentObject } from "./document.ts";
import { fontKind } from "./font.ts";
import { listItemKind, listKind } from "./list-item.ts";
import { paragraphKind } from "./paragraph.ts";
import { propertiesKind } from "./properties.ts";
import { rangeKind } from "./range.ts";
import { tableKind } from "./table.ts";
import { borderKind } from "./table-border.ts";
import { cellKind, rowKind } from "./table-parts.ts";

/** The root; `base` is everything the members need but each other. */
export function apiRoot(base: Omit<Api, "make">): { api: Api; root: WordObject } {
  // The kinds refer to each other through `make`, which is filled in below before any of them is used.
  const make = {} as { -readonly [name in keyof Makers]: Makers[name] };
  const api: Api = Object.assign(base as Api, { make });
  make.body = bodyKind(api);
  make.paragraph = paragraphKind(api);
  make.range = rangeKind(api);
  make.control = controlKind(api);
  make.table = tableKind(api);
  make.border = borderKind(api);
  make.row = rowKind(api);
  make.cell = cellKind(api);
  make.font = fontKind(api);
  make.listItem = listItemKind(api);
  make.list = listKind(api);
  make.comment = commentKind(api);
  make.properties = propertiesKind(api);
  make.paragraphs = collectionOf("ParagraphCollection", make.paragraph);
  make.ranges = collectionOf("RangeCollection", make.range);
  make.controls = controlsKind(api);
  make.tables = collectionOf("TableCollection", make.table);
  make.rows = collectionOf("TableRowCollection", make.row);
  make.cells = collectionOf("TableCellCollection", make.cell);
  make.comments = collectionOf("CommentCollection", make.comment);
  return { api, root: documentObject(api) };
}
