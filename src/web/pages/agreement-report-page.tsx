// Indberetning: a party's figures for the period that is next, field by field or pasted from a spreadsheet.
import { reportPeriods } from '../../app/act-on-agreement.ts';
import { agreementContext } from '../../app/read-agreements.ts';
import { permitOn } from '../../domain/agreement/commands/command.ts';
import type { ReportEntry } from '../../domain/agreement/commands/report.ts';
import { nextToReport } from '../../domain/agreement/periods.ts';
import { type Agreement, partyOf } from '../../domain/agreement/state.ts';
import { agreementTrail, loadAgreement } from '../agreement/load-agreement.ts';
import { readPasted } from '../agreement/pasted-figures.ts';
import { partyName } from '../case/names.ts';
import type { Door, Entries } from '../door.tsx';
import { actPage, errorAt, orErrors } from '../form/act-page.tsx';
import { TextArea, TextInput } from '../form/controls.tsx';
import type { FormError } from '../form/error-summary.tsx';
import { readNumber } from '../read-number.ts';
import type { Page, View } from '../view.ts';
import { askedOf } from './agreement-act-pages.tsx';

const PATH = '/aftaler/:id/indberet/:target';

type Asked = { readonly agreement: Agreement; readonly party: string; readonly name: string; readonly period: string };

export function registerAgreementReport(door: Door): void {
  door.get(PATH, async (view) => page(view, await load(view), new URLSearchParams(), []));
  door.post(PATH, async (view, entries) => {
    const found = await load(view);
    const { entry, errors } = readEntry(view, found, entries);
    if (errors.length > 0) return page(view, found, entries, errors);
    const done = await orErrors(
      reportPeriods(view.ports, askedOf(view), found.agreement.id, [entry]),
      view.language,
      (pointer) => (pointer.startsWith('/period') ? 'period' : (fieldsOf(found.agreement)[0]?.name ?? 'cost')),
    );
    if ('errors' in done) return page(view, found, entries, done.errors);
    return { goTo: `/aftaler/${found.agreement.id}`, say: { key: 'agreement.form.done' } };
  });
}

async function load(view: View): Promise<Asked> {
  const { agreement, framework } = await loadAgreement(view);
  const party = view.params.target ?? '';
  const context = await agreementContext(view.ports, view.actor, agreement);
  permitOn('report', { agreement, context, target: party });
  const own = partyOf(agreement, party);
  const period = (own && nextToReport(agreement, own)?.id) ?? '';
  return { agreement, party, name: partyName(framework, party), period };
}

/** One field for each activity and indicator. */
function fieldsOf({ terms }: Agreement) {
  return [
    ...terms.activities.map(({ id, name, unit }) => ({ name: `units-${id}`, label: name ?? id, unit: unit ?? '' })),
    ...terms.indicators.map(({ id, name, unit }) => ({ name: `indicator-${id}`, label: name ?? id, unit: unit ?? '' })),
  ];
}

function readEntry(
  { t, language }: View,
  { agreement, party, period }: Asked,
  entries: Entries,
): { readonly entry: ReportEntry; readonly errors: readonly FormError[] } {
  const errors: FormError[] = [];
  const pasted = readPasted(entries.get('table') ?? '', agreement);
  for (const { line, text } of pasted.unread)
    errors.push({ name: 'table', text: t('agreement.report.unread', { line, text }) });
  const numberOf = (name: string): number | undefined => {
    const from = pasted.values.get(name);
    const text = entries.get(name)?.trim() ?? '';
    if (from !== undefined || text === '') return from;
    const read = readNumber(text, language);
    if (typeof read === 'number') return read;
    errors.push({ name, text: t('agreement.report.noNumber') });
    return undefined;
  };
  const cost = numberOf('cost');
  const comment = entries.get('comment')?.trim() ?? '';
  const entry: ReportEntry = {
    party,
    period: entries.get('period')?.trim() || period,
    units: agreement.terms.activities.flatMap(({ id }) => {
      const value = numberOf(`units-${id}`);
      return value === undefined ? [] : [{ activity: id, value }];
    }),
    indicators: agreement.terms.indicators.flatMap(({ id }) => {
      const value = numberOf(`indicator-${id}`);
      return value === undefined ? [] : [{ indicator: id, value }];
    }),
    ...(cost !== undefined && { cost }),
    ...(comment !== '' && { comment }),
  };
  return { entry, errors };
}

function page(view: View, { agreement, name, period }: Asked, entries: Entries, errors: readonly FormError[]): Page {
  const { t } = view;
  const shared = (field: string) => ({ name: field, value: entries.get(field) ?? '', error: errorAt(errors, field), t });
  return actPage({
    ...{ view, errors, title: t('agreement.action.report'), lead: t('agreement.report.lead', { party: name, period }) },
    trail: agreementTrail(view, agreement),
    back: `/aftaler/${agreement.id}`,
    above: <p>{t('agreement.report.noPerson')}</p>,
    children: (
      <>
        <TextInput {...shared('period')} value={entries.get('period') ?? period} label={t('agreement.report.period')} width="s" />
        {fieldsOf(agreement).map(({ name: field, label, unit }) => (
          <TextInput key={field} {...shared(field)} label={label} suffix={unit || undefined} width="m" numeric />
        ))}
        <TextInput {...shared('cost')} label={t('agreement.report.cost')} suffix={agreement.terms.currency} width="m" numeric />
        <TextArea {...shared('comment')} label={t('agreement.report.comment')} rows={2} />
        <TextArea {...shared('table')} label={t('agreement.report.paste')} hint={t('agreement.report.pasteHint')} />
      </>
    ),
  });
}
