// How often each task has been observed, and where: picture, sentence and table.
import type { ObservationCount } from '../../app/registers/entry-ports.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { tally } from '../../domain/registers/tally.ts';
import { partyName, taskTypeName } from '../names.ts';
import { counted } from '../texts/index.ts';
import type { View } from '../view.ts';
import { CountBars } from './count-bars.tsx';

type Props = { readonly view: View; readonly framework: Framework; readonly counts: readonly ObservationCount[] };

export function ObservationCounts({ view, framework, counts }: Props) {
  const { t, language } = view;
  const { all, byTask } = tally(counts);
  const [most] = byTask;
  if (!most) return null;
  const name = (taskType: string) => taskTypeName(taskType, language);
  const words = [
    counted(t, 'observations.total', all.count, all),
    t('observations.most', { task: name(most.taskType), count: most.count }),
  ];
  const columns = ['open', 'promoted', 'closed'] as const;
  return (
    <section aria-labelledby="set">
      <h2 id="set">{t('observations.counts')}</h2>
      <CountBars
        id="observationer"
        language={language}
        caption={t('observations.countsCaption')}
        heading={t('registers.number')}
        words={words}
        bars={byTask.map(({ taskType, count }) => ({ key: taskType, name: name(taskType), value: count }))}
        table={{
          columns: [
            t('registers.taskType'),
            t('registers.place'),
            ...columns.map((status) => `#${t(`observations.status.${status}`)}`),
          ],
          rows: counts.map((row) => [
            name(row.taskType),
            partyName(framework, row.place),
            ...columns.map((status) => String(row[status])),
          ]),
        }}
      />
    </section>
  );
}
