// Places labels beside points without overlap: in the first free one of eight positions, then further out.
import { textWidth } from './measure.ts';

type Point = { readonly key: string; readonly x: number; readonly y: number; readonly label: string };
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type PlacedLabel = Point & { readonly box: Box };

const HEIGHT = 16;
const OFF = 11;

/** Points keep their order; each label is inside `area` if there is room. */
export function placeLabels(points: readonly Point[], area: Box, size = 14): readonly PlacedLabel[] {
  const marks = points.map(({ x, y }): Box => ({ x: x - 7, y: y - 7, width: 14, height: 14 }));
  const placed: PlacedLabel[] = [];
  for (const point of points) {
    const taken = [...marks, ...placed.map(({ box }) => box)];
    const width = textWidth(point.label, size) + 2;
    const candidates = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((ring) => around(point, width, OFF * ring));
    const inside = candidates.filter((box) => contains(area, box));
    const free = inside.find((box) => !taken.some((other) => overlaps(box, other)));
    const box = free ?? inside[0] ?? candidates[0] ?? { x: point.x, y: point.y, width, height: HEIGHT };
    placed.push({ ...point, box });
  }
  return placed;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function contains(area: Box, box: Box): boolean {
  return (
    box.x >= area.x &&
    box.y >= area.y &&
    box.x + box.width <= area.x + area.width &&
    box.y + box.height <= area.y + area.height
  );
}

function around({ x, y }: Point, width: number, off: number): readonly Box[] {
  const [right, left, centre] = [x + off, x - off - width, x - width / 2];
  const [above, below, level] = [y - off - HEIGHT, y + off, y - HEIGHT / 2];
  const at = (bx: number, by: number): Box => ({ x: bx, y: by, width, height: HEIGHT });
  return [
    at(right, level),
    at(left, level),
    at(centre, above),
    at(centre, below),
    at(right, above),
    at(right, below),
    at(left, above),
    at(left, below),
  ];
}
