/** The letters of a spreadsheet column by its index from 0: `A`, `B`, … `AA`. */
export function letterOf(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : letterOf(Math.floor(place / 26) - 1) + last;
}
