// The table of a report: a row for each figure, a column for each period. Figures not owed in a period show a dash.
import { monthsOf } from '../../domain/agreement/periods.ts';
import { isOwed } from '../../domain/agreement/rhythms.ts';
import { sayPeriod } from '../../domain/agreement/say-period.ts';
import type { Agreement } from '../../domain/agreement/state.ts';
import type { Entries } from '../door.tsx';
import { errorAt } from '../form/act-page.tsx';
import { TextInput } from '../form/controls.tsx';
import type { FormError } from '../form/error-summary.tsx';
import { Period } from '../parts/day.tsx';
import { Table } from '../parts/table.tsx';
import type { View } from '../view.ts';
import { fieldName, figuresOf } from './report-entries.ts';

type Props = {
  readonly view: View;
  readonly agreement: Agreement;
  readonly periods: readonly string[];
  readonly entries: Entries;
  readonly errors: readonly FormError[];
};

export function ReportTable({ view, agreement, periods, entries, errors }: Props) {
  const { t } = view;
  const said = (period: string) => sayPeriod(period, view.language);
  const owed = (figure: string, period: string) => isOwed(agreement.terms, figure, monthsOf({ id: period }));
  const figures = figuresOf(agreement, view).filter(({ name }) => periods.some((period) => owed(name, period)));
  return (
    <Table
      caption={t('agreement.report.table')}
      head={[t('agreement.report.figure'), ...periods.map((period) => <Period key={period} id={period} view={view} />)]}
      rows={figures.map(({ name, label, unit }) => [
        unit === '' ? label : `${label} (${unit})`,
        ...periods.map((period) => {
          if (!owed(name, period)) return '–';
          const field = fieldName(name, period);
          return (
            <TextInput
              key={period}
              name={field}
              label={`${label}, ${said(period)}`}
              labelHidden
              value={entries.get(field) ?? ''}
              error={errorAt(errors, field)}
              width="s"
              numeric
              t={t}
            />
          );
        }),
      ])}
    />
  );
}
