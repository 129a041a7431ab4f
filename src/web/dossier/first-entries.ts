// The initial content of an empty page: a row in each empty list, and answers that nearly every case shares. It is only
// shown, and saved together with the page.
import { ROLE_WORDS } from '../../domain/dossier/economy.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import type { Language } from '../../lib/localised.ts';
import type { Group } from './field.ts';
import { orderedEntries, rowNumbers, withRows } from './form-rows.ts';

type Entries = URLSearchParams;
type About = { readonly framework: Framework; readonly language: Language };

/** Every case compares at least two alternatives: today's solution and the proposed one. */
const FIRST_ALTERNATIVES = ['current', 'proposed'] as const;
const ALTERNATIVES = '/economy/alternatives';
const CURRENCY = '/economy/currency';

export function firstEntries({ items }: Group, saved: Entries, { framework, language }: About): Entries {
  return items.reduce((entries, item) => {
    if (item.kind === 'field' && item.path === CURRENCY && !entries.has(CURRENCY))
      return withEntry(entries, CURRENCY, framework.settings.currency);
    const isEmpty =
      item.kind === 'list' && rowNumbers(entries, item.path).length === 0 && !entries.has(`${item.path}/@none`);
    if (!isEmpty) return entries;
    if (item.path !== ALTERNATIVES) return orderedEntries(items, entries, { add: item.path });
    const rows = FIRST_ALTERNATIVES.map(
      (role) =>
        [
          ['/name', ROLE_WORDS[role][language]],
          ['/role', role],
        ] as const,
    );
    return withRows(item, item.path, entries, rows);
  }, saved);
}

function withEntry(entries: Entries, name: string, value: string): Entries {
  return new URLSearchParams([...entries, [name, value]]);
}
