// Finds names that occur twice in one JSON object. RFC 8259 leaves open which value counts, so both are refused.

/** A string, a bracket or a comma. The rest (numbers, colons, white space) does not matter for names. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],]/g;
const MOST = 100;

/**
 * One level of nesting: the names of the object so far (undefined in an array), and the name or index of the current
 * value.
 */
type Level = { readonly names: Set<string> | undefined; part: string; expectsName: boolean; item: number };

/**
 * @param text valid JSON
 * @returns pointers of the names, without duplicates, at most a hundred
 */
export function repeatedNames(text: string): readonly string[] {
  const found = new Set<string>();
  const levels: Level[] = [];
  for (const [token] of text.matchAll(TOKEN)) {
    const level = levels.at(-1);
    if (token === '{' || token === '[') {
      levels.push({ names: token === '{' ? new Set() : undefined, part: '0', expectsName: token === '{', item: 0 });
    } else if (token === '}' || token === ']') levels.pop();
    else if (!level) continue;
    else if (token === ',') nextPart(level);
    else if (level.names && level.expectsName) {
      const name = JSON.parse(token) as string;
      level.part = name;
      level.expectsName = false;
      if (level.names.has(name)) found.add(pointerOf(levels));
      level.names.add(name);
      if (found.size === MOST) break;
    }
  }
  return [...found];
}

function nextPart(level: Level): void {
  level.expectsName = level.names !== undefined;
  level.item += 1;
  if (!level.names) level.part = String(level.item);
}

function pointerOf(levels: readonly Level[]): string {
  return levels.map(({ part }) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
