// Rows and cells of text with a sign between the cells: CSV, and what is copied from a spreadsheet. Source: RFC 4180.

/** The sign that stands between cells: a tab, a semicolon or a comma, whichever the first written line has most of. */
export function separatorOf(text: string): string {
  const [line = ''] = text.split(/\r?\n/).filter((each) => each.trim() !== '');
  const count = (sign: string) => line.split(sign).length;
  return ['\t', ';', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/**
 * Every row, also an empty one: its number in a spreadsheet is its place here plus one. A cell within quotes may hold
 * the separator, line breaks and doubled quotes.
 */
export function cellsOfText(text: string, between: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const end = () => rows.at(-1)?.push(cell.trim());
  for (let i = 0; i < text.length; i += 1) {
    const sign = text.charAt(i);
    if (quoted) {
      if (sign === '"' && text.charAt(i + 1) === '"') i += 1;
      else if (sign === '"') quoted = false;
      if (sign !== '"' || quoted) cell += sign;
      continue;
    }
    if (sign === '"' && cell.trim() === '') [quoted, cell] = [true, ''];
    else if (sign === between || sign === '\n') {
      end();
      cell = '';
      if (sign === '\n') rows.push([]);
    } else cell += sign;
  }
  end();
  return rows;
}
