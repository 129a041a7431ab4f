// Which place in the menu a page belongs to.
import { expect, test } from 'vitest';
import { isPlaceOf } from '../../src/web/menu.ts';

test.each([
  ['/', '/', true],
  ['/', '/sager', false],
  ['/sager', '/sager/1/oekonomi', true],
  ['/sager', '/sager/ny', false],
  ['/sager/ny', '/sager/ny', true],
  ['/sager', '/forelaeggelser/1/afgoerelse', true],
  ['/sager', '/forbehold/1/luk', true],
  ['/aftaler', '/kalender', true],
  ['/aftaler', '/aftalerne', false],
  ['/pejlemaerker', '/maal/syddanmark-2022/nyt', true],
  ['/erfaringer', '/tidlige-orienteringer', true],
])('%s holds %s: %s', (place, path, holds) => {
  expect(isPlaceOf(place, path)).toBe(holds);
});
