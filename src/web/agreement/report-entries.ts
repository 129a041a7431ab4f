// Reads the figures of a report from its form: one field for each figure and period, or rows pasted from a spreadsheet.
import type { ReportEntry } from '../../domain/agreement/commands/report.ts';
import { type FigureName, figureOfFault, figuresByName } from '../../domain/agreement/figure-names.ts';
import { sayPeriod } from '../../domain/agreement/say-period.ts';
import type { Agreement } from '../../domain/agreement/state.ts';
import { readNumber } from '../../lib/read-number.ts';
import { currencySign } from '../../lib/written.ts';
import type { Entries } from '../door.tsx';
import type { FormError } from '../form/error-summary.tsx';
import { sayFormFault } from '../form/say-form-fault.ts';
import type { View } from '../view.ts';
import { readPasted } from './pasted-figures.ts';

type Figure = { readonly name: FigureName; readonly label: string; readonly unit: string };

/** The figures of a report: one for each activity, the cost, and one for each indicator. */
export function figuresOf({ terms }: Agreement, { t }: Pick<View, 't'>): readonly Figure[] {
  const named =
    (kind: string) =>
    (each: { readonly id: string; readonly name?: string | undefined; readonly unit?: string | undefined }) => ({
      name: `${kind}-${each.id}`,
      label: each.name ?? each.id,
      unit: each.unit ?? '',
    });
  return [
    ...terms.activities.map(named('units')),
    { name: 'cost', label: t('agreement.report.cost'), unit: currencySign(terms.currency) },
    ...terms.indicators.map(named('indicator')),
  ];
}

export function fieldName(figure: FigureName, period: string): string {
  return `${figure}@${period}`;
}

/** Whether the entry belongs to a field other than the pasted table. */
export function isReportField(name: string): boolean {
  return name === 'comment' || name.includes('@');
}

/**
 * The field that shows a fault such as `/1/units/0/value`. The pasted table shows faults of pasted figures and all
 * others.
 */
export function fieldOfFault(pointer: string, reports: readonly ReportEntry[], entries: Entries): string {
  const { report, holds } = figureOfFault(pointer, reports);
  if (holds === 'comment') return 'comment';
  const field = fieldName(holds, report?.period ?? '');
  return entries.get(field)?.trim() ? field : 'table';
}

/**
 * One report for each period that has a figure, and the errors by field.
 * @param periods periods of the form, at least one; pasted figures may be of other periods
 */
export function readReports(
  view: View,
  agreement: Agreement,
  party: string,
  periods: readonly string[],
  entries: Entries,
): { readonly reports: readonly ReportEntry[]; readonly errors: FormError[] } {
  const { t, language } = view;
  const pasted = readPasted(entries.get('table') ?? '', agreement, periods[0] ?? '', language);
  const errors: FormError[] = pasted.unread.map(({ line, text }) => ({
    name: 'table',
    text: t('agreement.report.unread', { line, text }),
  }));
  const figureOf = (period: string, { name, label }: Figure): number | undefined => {
    const text = entries.get(fieldName(name, period))?.trim() ?? '';
    const given = pasted.values.get(period)?.get(name);
    if (given !== undefined || text === '') return given;
    const read = readNumber(text, language);
    if (typeof read === 'number') return read;
    const field = fieldName(name, period);
    const said = sayFormFault({ pointer: field, code: read.fault, values: read.values ?? {} }, language);
    errors.push({ name: field, text: `${label}, ${sayPeriod(period, view.language)}: ${said}` });
    return undefined;
  };
  const comment = entries.get('comment')?.trim() ?? '';
  const all = [...new Set([...periods, ...pasted.values.keys()])].sort();
  const reports = all.flatMap((period) => {
    const values = figuresOf(agreement, view).flatMap((figure) => {
      const value = figureOf(period, figure);
      return value === undefined ? [] : [[figure.name, value] as const];
    });
    if (values.length === 0) return [];
    return [{ party, period, ...figuresByName(values), ...(comment !== '' && { comment }) }];
  });
  return { reports, errors };
}
