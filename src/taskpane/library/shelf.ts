/** Storage that a page may share with others: Office gives each customer a partition, whose name goes before every key. */
import type { Shelf } from "../remembered.ts";

/** The shelf with the partition's name before each key; undefined or empty where Office names none. */
export function partitioned(shelf: () => Shelf, partition: string | undefined): () => Shelf {
  if (partition === undefined || partition === "") return shelf;
  return () => {
    const whole = shelf();
    return {
      getItem: (key) => whole.getItem(partition + key),
      setItem: (key, text) => whole.setItem(partition + key, text),
    };
  };
}
