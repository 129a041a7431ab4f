// Compares a year that was reported as a whole with the sum of its periods, so that a difference is seen.

import { partyName } from '../names.ts';
import { Period } from '../parts/day.tsx';
import { Table } from '../parts/table.tsx';
import { type FollowedProps, moneyOf, number } from './follow-up-parts.tsx';

/** Renders nothing where no period was reported both as a whole and in its parts. */
export function FollowedWholes({ view, agreement, framework, followed: { rows, currency } }: FollowedProps) {
  const { t } = view;
  const name = (id: string) => agreement.terms.activities.find((one) => one.id === id)?.name ?? id;
  const told = rows.flatMap(({ party, period, parts, units, cost }) => {
    if (!parts) return [];
    const figures = [
      ...parts.units.map(({ activity, value }) => ({
        what: name(activity),
        ofParts: value,
        whole: units.find((each) => each.activity === activity)?.realised ?? null,
        say: (each: number | null) => number(each, view),
      })),
      {
        what: t('follow.cost'),
        ofParts: parts.cost,
        whole: cost.realised,
        say: moneyOf([parts.cost, cost.realised], view, currency),
      },
    ];
    return figures.flatMap(({ what, ofParts, whole, say }) => {
      if (ofParts === null || whole === null) return [];
      return [
        [
          partyName(framework, party),
          <Period id={period} view={view} />,
          what,
          say(ofParts),
          say(whole),
          say(whole - ofParts),
        ],
      ];
    });
  });
  if (told.length === 0) return null;
  return (
    <>
      <h2>{t('follow.years')}</h2>
      <Table
        caption={t('follow.years')}
        head={[
          t('agreement.party'),
          t('follow.period'),
          t('follow.what'),
          t('follow.ofParts'),
          t('follow.asWhole'),
          t('follow.difference'),
        ]}
        numbers={[3, 4, 5]}
        rows={told}
      />
    </>
  );
}
