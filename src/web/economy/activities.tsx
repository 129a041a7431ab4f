// The activities of a case, with the volume of each party.
import type { ActivityVolume } from '../../domain/economics/economy-result.ts';
import { writeNumber, writeShare } from '../formats.ts';
import { partyName } from '../names.ts';
import { Table } from '../parts/table.tsx';
import type { EconomyProps } from './props.ts';

export function Activities(props: EconomyProps) {
  const { t } = props.view;
  const { activities } = props.economy;
  if (activities.length === 0) return null;
  return (
    <section aria-labelledby="omfang-tal">
      <h2 id="omfang-tal">{t('economy.activities')}</h2>
      {activities.map((activity) => (
        <ActivityTable key={activity.id} {...props} activity={activity} />
      ))}
    </section>
  );
}

function ActivityTable({ view, found, activity }: EconomyProps & { readonly activity: ActivityVolume }) {
  const { t, language } = view;
  const { name, unit, parties, total, split, phaseIn } = activity;
  const title = [name || unit || activity.id, name && unit && `(${unit})`].filter(Boolean).join(' ');
  const cells = ({ low, expected, high }: { low: number; expected: number; high: number }) =>
    [low, expected, high].map((count) => writeNumber(count, language));
  return (
    <>
      <h3>{title}</h3>
      {total === null ? (
        <p>{t('economy.countsMissing')}</p>
      ) : (
        <Table
          caption={title}
          head={[t('economy.party'), t('form.low'), t('form.expected'), t('form.high')]}
          numbers={[1, 2, 3]}
          rows={[
            ...parties.map((count) => [partyName(found.framework, count.party), ...cells(count)]),
            [<strong>{t('economy.total')}</strong>, ...cells(total).map((cell) => <strong>{cell}</strong>)],
          ]}
        />
      )}
      {total !== null && !split && <p>{t('economy.notSplit')}</p>}
      {phaseIn.length > 0 && (
        <p>
          {t('economy.phaseIn', {
            years: phaseIn
              .map((share, i) => t('economy.phaseYear', { year: i + 1, share: writeShare(share, language) }))
              .join(', '),
          })}
        </p>
      )}
    </>
  );
}
