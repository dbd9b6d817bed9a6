/** Tags of the controls in the cells of a table we wrote: the table's tag, row and column. */

/** «p1.1.targets.r2c3»; row and column count from 1, under the head. */
export function cellTag(table: string, row: number, column: number): string {
  return `${table}.r${row}c${column}`;
}

/** The table's tag in the tag of one of its cells; null for any other tag. */
export function tableTag(tag: string): string | null {
  return /^(.+)\.r[1-9]\d{0,3}c[1-9]\d{0,2}$/.exec(tag)?.[1] ?? null;
}
