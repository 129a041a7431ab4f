// Opgavetyper: the product's own list, with codes in other lists and where each task was seen.
import { TASK_TYPES } from '../../domain/registers/task-types.ts';
import type { Door } from '../door.tsx';
import { Table } from '../parts/table.tsx';

export function registerTaskTypes(door: Door): void {
  door.get('/opgavetyper', async ({ t, language }) => ({
    title: t('taskTypes.title'),
    wide: true,
    trail: [{ href: '/registre', text: t('registers.title') }],
    body: (
      <>
        <p class="ob-lead">{t('taskTypes.lead')}</p>
        <Table
          caption={t('taskTypes.title')}
          head={[
            ...[t('registers.taskType'), t('taskTypes.kind'), t('taskTypes.kle'), t('taskTypes.fsiii')],
            t('taskTypes.seen'),
          ]}
          rows={TASK_TYPES.map(({ id, label, kind, kle, fsiii, sources, note }) => [
            <span id={id}>{label[language]}</span>,
            t(`taskKind.${kind}`),
            kle ?? '–',
            fsiii.map(({ code, display }) => `${code} ${display}`).join(', ') || '–',
            sources.length === 0 && !note ? (
              '–'
            ) : (
              <>
                {note && <p>{t(`taskNote.${note}`)}</p>}
                {sources.length > 0 && (
                  <ul lang="da">
                    {sources.map((source) => (
                      <li key={source}>{source}</li>
                    ))}
                  </ul>
                )}
              </>
            ),
          ])}
        />
      </>
    ),
  }));
}
