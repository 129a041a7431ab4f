// Previews a regulation of the tariffs: each regulated tariff before and after.
import { indexOf, regulated } from '../../domain/agreement/commands/regulate.ts';
import { nextRegulated } from '../../domain/agreement/due.ts';
import type { RegulatedTariff } from '../../domain/agreement/state.ts';
import { moneyWriter, writeNumber } from '../formats.ts';
import { Table } from '../parts/table.tsx';
import type { View } from '../view.ts';
import type { AgreementProps } from './agreement-parts.tsx';

/** Shows a message instead where the index of the year is not entered. */
export function RegulationPreview({ view, found: { agreement, priceIndex } }: AgreementProps) {
  const { t, language } = view;
  const year = nextRegulated(agreement) ?? 0;
  const index = indexOf(priceIndex, year);
  if (!index) return <p>{t('agreement.form.noIndex', { year })}</p>;
  const { percent, source } = index;
  return (
    <>
      <p>{t('agreement.form.percent', { year, percent: writeNumber(percent, language), source })}</p>
      <RegulatedTariffs view={view} tariffs={regulated(agreement, year, percent)} currency={agreement.terms.currency} />
    </>
  );
}

type Props = {
  readonly view: View;
  readonly tariffs: readonly RegulatedTariff[];
  readonly currency: 'DKK' | 'SEK' | 'EUR';
};

function RegulatedTariffs({ view: { t, language }, tariffs, currency }: Props) {
  const together = tariffs.flatMap(({ before, after }) => [before.amount, after.amount]);
  const write = moneyWriter(together, language, currency);
  const amount = (kroner: number | undefined) => (kroner === undefined ? '–' : write(kroner));
  return (
    <Table
      caption={t('agreement.tariffs')}
      head={[t('agreement.tariff'), t('agreement.form.before'), t('agreement.form.after')]}
      numbers={[1, 2]}
      rows={tariffs.map(({ tariff, before, after }) => [
        before.label || tariff,
        amount(before.amount),
        amount(after.amount),
      ])}
    />
  );
}
