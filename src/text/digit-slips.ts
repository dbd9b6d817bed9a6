/** Slips of the hand in typing a figure: what makes a wrong figure surely the one that was meant, however far off it is. */

/** Whether two figures as typed are of the same digits in another order: «14,5%» for «41,5%», «1.311» for «1.131». */
export function hasSwappedDigits(one: string, other: string): boolean {
  const [first, second] = [digitsOf(one), digitsOf(other)];
  return first !== second && first.length > 1 && sorted(first) === sorted(second);
}

function digitsOf(typed: string): string {
  return typed.replace(/\D/g, "");
}

function sorted(digits: string): string {
  return [...digits].sort().join("");
}
