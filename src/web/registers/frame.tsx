// Shared by the lists of all registers: the frameworks that a person may read, the filter, and paging.

import { currentFramework } from '../../app/current-framework.ts';
import { getSight } from '../../app/see-proposal.ts';
import { TASK_TYPE_WORDS } from '../../domain/dossier/task-types.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { Refusal } from '../../domain/refusal.ts';
import { inLanguage, type Language } from '../../lib/localised.ts';
import type { Option } from '../form/controls.tsx';
import type { View } from '../view.ts';

export function taskTypeOptions(language: Language): readonly Option[] {
  return Object.entries(TASK_TYPE_WORDS).map(([value, words]) => ({ value, text: words[language] }));
}

/** Frameworks whose registers the person may see, in their current version; those that have ended come last. */
export async function readableFrameworks({ ports, actor }: View): Promise<readonly Framework[]> {
  const { today } = ports.clock();
  const [published, sight] = await Promise.all([ports.frameworks.published(), getSight(ports, actor)]);
  const ids = [...new Set(published.map(({ id }) => id))].filter((id) => sight.all || sight.frameworks.includes(id));
  const current = ids.flatMap((id) => currentFramework(published, id, today) ?? []);
  const over = ({ validTo }: Framework) => Number(validTo !== undefined && today >= validTo);
  return current.sort((a, b) => over(a) - over(b));
}

export function frameworkOptions(frameworks: readonly Framework[], language: Language): readonly Option[] {
  return frameworks.map(({ id, title }) => ({ value: id, text: inLanguage(title, language) }));
}

const PAGE_SIZE = 50;

/** The filter and the page asked for. Refusal `not-found` for a framework that the person may not read. */
export async function askedOfList<S extends string>(view: View, statuses: readonly S[]) {
  const asked = view.url.searchParams;
  const frameworks = await readableFrameworks(view);
  const framework = asked.get('ramme') || undefined;
  if (framework !== undefined && !frameworks.some(({ id }) => id === framework)) throw new Refusal('not-found');
  const filter = {
    framework,
    taskType: asked.get('opgavetype') || undefined,
    status: statuses.find((status) => status === asked.get('status')),
    q: asked.get('q')?.trim().slice(0, 200) || undefined,
  };
  return { frameworks, filter, page: { pageSize: PAGE_SIZE, cursor: asked.get('side') || undefined } };
}

/** Links to the first and the next page of a list. */
export function Paging({ view: { t, url }, next }: { readonly view: View; readonly next: string | null }) {
  const rest = new URLSearchParams(url.searchParams);
  rest.delete('side');
  const first = `${url.pathname}?${rest}`;
  rest.set('side', next ?? '');
  return (
    <p class="ob-actions">
      {url.searchParams.has('side') && <a href={first}>{t('registers.first')}</a>}
      {next && <a href={`${url.pathname}?${rest}`}>{t('registers.next')}</a>}
    </p>
  );
}
