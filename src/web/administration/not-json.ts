// The message for a text that was sent as JSON and is not valid JSON. It names the place where parsing fails.
import { jsonStopsAt } from '../../lib/json-stop.ts';
import type { Translate } from '../texts/index.ts';

const SHOWN = 40;

/** Undefined for a text that is JSON. */
export function notJson(text: string, t: Translate): string | undefined {
  const stop = jsonStopsAt(text);
  if (!stop) return undefined;
  const { line, column, rest } = stop;
  if (rest === '') return t('admin.notJsonEnd');
  const [first = ''] = rest.split('\n');
  return t('admin.notJson', { line, column, text: first.length <= SHOWN ? first : `${first.slice(0, SHOWN)} …` });
}
