// Indberetning: a party's figures for periods that have ended, typed in a table or pasted from a spreadsheet; and the
// correction of a report, which keeps both versions.
import { correctReport, reportPeriods } from '../../app/act-on-agreement.ts';
import { agreementContext } from '../../app/read-agreements.ts';
import { reportTable, reportTemplate } from '../../app/report-table.ts';
import { permitOn } from '../../domain/agreement/commands/command.ts';
import { monthsOf, periodsToReport, reportDue } from '../../domain/agreement/periods.ts';
import { isReportTable } from '../../domain/agreement/report-table.ts';
import { deadlineDays } from '../../domain/agreement/rhythms.ts';
import { sayPeriod } from '../../domain/agreement/say-period.ts';
import { type Agreement, type AgreementParty, partyOf, type Report } from '../../domain/agreement/state.ts';
import { Refusal } from '../../domain/refusal.ts';
import { actHref } from '../agreement/act-paths.ts';
import { agreementTrail, loadAgreement } from '../agreement/load-agreement.ts';
import { sayNothingToReport } from '../agreement/nothing-to-report.ts';
import { fieldName, fieldOfFault, isReportField, readReports } from '../agreement/report-entries.ts';
import { ReportTable } from '../agreement/report-table.tsx';
import type { Door, Entries } from '../door.tsx';
import { actPage, errorAt, missing, orErrors } from '../form/act-page.tsx';
import { TextArea } from '../form/controls.tsx';
import type { FormError } from '../form/error-summary.tsx';
import { formKey } from '../form-key.ts';
import { writeDate } from '../formats.ts';
import { partyName } from '../names.ts';
import { downloadOf } from '../parts/download.ts';
import { typedNumber } from '../typed-number.ts';
import type { Answer, Page, View } from '../view.ts';
import { askedOf } from './agreement-act-pages.tsx';

/** Periods of one form. Later periods follow when these are reported, or are pasted. */
const SHOWN = 4;

type Asked = { readonly agreement: Agreement; readonly party: AgreementParty; readonly name: string };

export function addAgreementReportPage(door: Door): void {
  const path = actHref(':id', 'report', ':target');
  door.get(path, async (view) => page(view, await load(view), new URLSearchParams(), []));
  door.post(path, async (view, entries) => {
    const found = await load(view, false);
    const { agreement, party } = found;
    const pasted = entries.get('table') ?? '';
    if (isReportTable(pasted)) return wholeTable(view, found, entries, pasted);
    const { reports, errors } = readReports(view, agreement, party.party, shown(view, found, entries), entries);
    const none = reports.length === 0 && errors.length === 0;
    if (none) errors.push({ name: 'table', text: view.t('agreement.report.nothing') });
    if (errors.length > 0) return page(view, found, entries, errors);
    const done = await orErrors(
      reportPeriods(view.ports, askedOf(view, entries), agreement.id, reports),
      view.language,
      (pointer) => fieldOfFault(pointer, reports, entries),
    );
    if ('errors' in done) return page(view, found, entries, done.errors);
    return { goTo: `/aftaler/${agreement.id}`, say: { key: 'agreement.form.done' } };
  });

  door.get('/aftaler/:id/skabelon.csv', async (view) => {
    const { ports, actor, language, params, t } = view;
    const { columns, rows } = await reportTemplate(ports, actor, params.id ?? '', language);
    return downloadOf(view, columns, rows, 'csv', t('agreement.report.file'));
  });

  const corrected = '/aftaler/:id/ret/:target/:period';
  door.get(corrected, async (view) => {
    const found = await load(view);
    return correctionPage(view, found, entriesOf(view, reportOf(view, found)), []);
  });
  door.post(corrected, async (view, entries) => {
    const found = await load(view, false);
    const { agreement, party } = found;
    const { period } = reportOf(view, found);
    const read = readReports(view, agreement, party.party, [period], entries);
    const errors = [...read.errors, ...missing(view, entries, { reason: 'agreement.report.why' })];
    const [report] = read.reports;
    if (!report) errors.push({ name: 'reason', text: view.t('agreement.report.nothing') });
    if (!report || errors.length > 0) return correctionPage(view, found, entries, errors);
    const entry = { ...report, reason: entries.get('reason')?.trim() ?? '' };
    const done = await orErrors(
      correctReport(view.ports, askedOf(view, entries), agreement.id, entry),
      view.language,
      () => 'reason',
    );
    if ('errors' in done) return correctionPage(view, found, entries, done.errors);
    return { goTo: `/aftaler/${agreement.id}`, say: { key: 'agreement.form.done' } };
  });
}

/** Handles a pasted, filled-in template, as the API does. */
async function wholeTable(view: View, found: Asked, entries: Entries, text: string): Promise<Answer> {
  const { ports, language, t } = view;
  const { agreement } = found;
  // Figures typed beside the pasted template would be lost, so they are an error.
  const beside = [...entries].some(([name, value]) => isReportField(name) && value.trim() !== '');
  if (beside) return page(view, found, entries, [{ name: 'table', text: t('agreement.report.beside') }]);
  const asked = { ...askedOf(view, entries), language, dryRun: false };
  const made = reportTable(ports, asked, agreement.id, text, (_done, { id }) => ({ status: 303, body: id }));
  const done = await orErrors(made, language, () => 'table');
  if ('errors' in done) return page(view, found, entries, done.errors);
  return { goTo: `/aftaler/${agreement.id}`, say: { key: 'agreement.form.done' } };
}

/**
 * @param permitted whether to refuse, as the report does, where the person does not speak for a party that has joined
 */
async function load(view: View, permitted = true): Promise<Asked> {
  const { agreement, framework } = await loadAgreement(view);
  const target = view.params.target ?? '';
  const party = partyOf(agreement, target);
  if (!party) throw new Refusal('not-found');
  if (permitted) {
    const context = await agreementContext(view.ports, view.actor, agreement);
    permitOn('report', { agreement, context, target });
  }
  return { agreement, party, name: partyName(framework, target) };
}

const PERIODS = 'perioder';

/** The periods that the form was shown with, even if some are reported since; for a new form the next ones. */
function shown({ ports }: View, { agreement, party }: Asked, entries: Entries): readonly string[] {
  const sent = entries.get(PERIODS);
  if (sent !== null) return sent.split(',').slice(0, SHOWN);
  return periodsToReport(agreement, party, ports.clock().today)
    .slice(0, SHOWN)
    .map(({ id }) => id);
}

function page(view: View, found: Asked, entries: Entries, errors: readonly FormError[]): Page {
  const { t, language } = view;
  const { agreement, party, name } = found;
  const title = t('agreement.action.report');
  const trail = agreementTrail(view, agreement);
  const periods = shown(view, found, entries);
  const given = agreement.reports.filter((report) => report.party === party.party);
  const [first] = periodsToReport(agreement, party, view.ports.clock().today);
  if (!first) {
    return {
      title,
      trail,
      body: (
        <>
          <p class="ob-lead">{sayNothingToReport(agreement, party.party, view)}</p>
          <Given view={view} agreement={agreement} given={given} />
        </>
      ),
    };
  }
  const said = sayPeriod(first.id, language);
  const due = writeDate(reportDue(first, deadlineDays(agreement.terms, monthsOf(first))), language);
  return actPage({
    ...{ view, errors, title, trail },
    lead: t('agreement.report.lead', { party: name, period: said, date: due }),
    back: `/aftaler/${agreement.id}`,
    above: <p>{t('agreement.report.noPerson')}</p>,
    values: { ...formKey(entries), [PERIODS]: periods.join(',') },
    children: (
      <>
        <ReportTable {...{ view, agreement, periods, entries, errors }} />
        <TextArea
          name="comment"
          label={t('agreement.report.comment')}
          value={entries.get('comment') ?? ''}
          rows={2}
          t={t}
        />
        <p class="ob-no-print">
          <a href={`/aftaler/${agreement.id}/skabelon.csv`}>{t('agreement.report.template')}</a>
        </p>
        <TextArea
          name="table"
          label={t('agreement.report.paste')}
          hint={t('agreement.report.pasteHint', { period: said })}
          value={entries.get('table') ?? ''}
          error={errorAt(errors, 'table')}
          t={t}
        />
        <Given view={view} agreement={agreement} given={given} />
      </>
    ),
  });
}

type GivenProps = { readonly view: View; readonly agreement: Agreement; readonly given: readonly Report[] };

/** The periods that the party has reported, each with a link to the correction. */
function Given({ view: { t, language }, agreement, given }: GivenProps) {
  if (given.length === 0) return null;
  return (
    <p>
      {`${t('agreement.report.given')} `}
      {given.map(({ party, period }, i) => (
        <>
          {i > 0 && ', '}
          <a href={`/aftaler/${agreement.id}/ret/${party}/${period}`}>{sayPeriod(period, language)}</a>
        </>
      ))}
    </p>
  );
}

function reportOf({ params }: View, { agreement, party }: Asked): Report {
  const found = agreement.reports.find((each) => each.party === party.party && each.period === params.period);
  if (!found) throw new Refusal('not-found');
  return found;
}

/** The reported figures as entries of the form. */
function entriesOf({ language }: View, { period, figures }: Report): Entries {
  const { units, cost, indicators, comment } = figures;
  const values = [
    ...units.map(({ activity, value }) => [`units-${activity}`, value] as const),
    ...(cost === undefined ? [] : [['cost', cost] as const]),
    ...indicators.map(({ indicator, value }) => [`indicator-${indicator}`, value] as const),
  ];
  const fields = values.map(([name, value]) => [fieldName(name, period), typedNumber(value, language)]);
  return new URLSearchParams([...fields, ...(comment === undefined ? [] : [['comment', comment]])]);
}

function correctionPage(view: View, found: Asked, entries: Entries, errors: readonly FormError[]): Page {
  const { t } = view;
  const { agreement, name } = found;
  const { period } = reportOf(view, found);
  const shared = (field: string) => ({
    name: field,
    value: entries.get(field) ?? '',
    error: errorAt(errors, field),
    t,
  });
  return actPage({
    ...{ view, errors, title: t('agreement.report.correct', { period: sayPeriod(period, view.language) }) },
    lead: t('agreement.report.correctLead', { party: name }),
    trail: agreementTrail(view, agreement),
    back: `/aftaler/${agreement.id}`,
    values: formKey(entries),
    children: (
      <>
        <ReportTable {...{ view, agreement, periods: [period], entries, errors }} />
        <TextArea {...shared('comment')} label={t('agreement.report.comment')} rows={2} />
        <TextArea {...shared('reason')} label={t('agreement.report.why')} rows={2} />
      </>
    ),
  });
}
