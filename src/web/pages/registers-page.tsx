// Registre: the way to each register, with what it is for.
import type { Door } from '../door.tsx';
import type { TextKey } from '../texts/index.ts';

const REGISTERS: readonly { readonly href: string; readonly title: TextKey; readonly lead: TextKey }[] = [
  { href: '/uaftalt', title: 'observations.title', lead: 'observations.lead' },
  { href: '/pejlemaerker', title: 'beacons.title', lead: 'beacons.lead' },
  { href: '/opgavetyper', title: 'taskTypes.title', lead: 'taskTypes.lead' },
];

export function registerRegisters(door: Door): void {
  door.get('/registre', async ({ t }) => ({
    title: t('registers.title'),
    body: (
      <>
        <p class="ob-lead">{t('registers.lead')}</p>
        <ul class="ob-task-list no-max-width">
          {REGISTERS.map(({ href, title, lead }) => (
            <li key={href}>
              <span>
                <a href={href}>{t(title)}</a>
                <br />
                {t(lead)}
              </span>
            </li>
          ))}
        </ul>
      </>
    ),
  }));
}
