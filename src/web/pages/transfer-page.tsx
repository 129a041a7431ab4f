// Videreførelse: what happens to each unfinished case in the succeeding framework, and the transfer itself. For
// planners of either framework.
import { type TransferItem, type Transfers, transferCases } from '../../app/transfer-cases.ts';
import { stageOf } from '../../domain/governance/lookups.ts';
import { holds } from '../../domain/workflow/actor.ts';
import { inLanguage, type Language } from '../../lib/localised.ts';
import { sayList } from '../../lib/written.ts';
import { refusalForPeople } from '../../words/refusals/refusals.ts';
import type { Door, Entries } from '../door.tsx';
import { titleOfCode } from '../dossier/finding.tsx';
import { errorAt, missing, tooLong } from '../form/act-page.tsx';
import { FormEnd, FormStart, TextArea } from '../form/controls.tsx';
import { ErrorSummary, type FormError } from '../form/error-summary.tsx';
import { writeDate } from '../formats.ts';
import { clusterName, stepName } from '../names.ts';
import { Alert } from '../parts/alert.tsx';
import { type Cell, Table } from '../parts/table.tsx';
import type { Page, View } from '../view.ts';

export function addTransferPage(door: Door): void {
  door.get('/rammer/:id/videreforelse', (view) => page(view, new URLSearchParams(), []));

  door.post('/rammer/:id/videreforelse', async (view, entries) => {
    const proposals = entries.getAll('sag');
    const errors = [
      ...missing(view, entries, { reason: 'transfer.reason' }),
      ...tooLong(view, entries, ['reason']),
      ...(proposals.length === 0 ? [{ name: 'sag', text: view.t('transfer.none') }] : []),
    ];
    if (errors.length > 0) return page(view, entries, errors);
    const reason = entries.get('reason')?.trim() ?? '';
    const { items } = await transferCases(view.ports, view.actor, view.params.id ?? '', {
      ...{ dryRun: false, proposals, reason },
    });
    const left = items.filter(({ outcome }) => outcome !== 'moved');
    if (left.length === 0) return { goTo: view.url.pathname + view.url.search, say: { key: 'transfer.done' } };
    const refused = left.map((item) => ({
      name: 'sag',
      text: `${item.title || item.proposal}: ${sayCode(item, view)}`,
    }));
    return page(view, entries, refused);
  });
}

async function page(view: View, entries: Entries, errors: readonly FormError[]): Promise<Page> {
  const { t, language, ports, actor, params, url, csrf } = view;
  const only = url.searchParams.getAll('sag');
  const after = url.searchParams.get('efter') ?? undefined;
  const asked = { dryRun: true, reason: '', after, ...(only.length > 0 && { proposals: only.slice(0, 100) }) };
  const found = await transferCases(ports, actor, params.id ?? '', asked);
  const { from, to, items, next } = found;
  const open = ports.clock().today >= to.validFrom;
  const movable = open && items.some(({ outcome }) => outcome === 'ready');
  const why = (
    <TextArea
      name="reason"
      label={t('transfer.reason')}
      value={entries.get('reason') ?? ''}
      error={errorAt(errors, 'reason')}
      t={t}
    />
  );
  return {
    title: t('transfer.title', { framework: inLanguage(to.title, language) }),
    wide: true,
    faulty: errors.length > 0,
    status: errors.length > 0 ? 400 : 200,
    trail: [
      { href: '/rammer', text: t('frameworks.title') },
      { href: `/rammer/${from.id}`, text: inLanguage(from.title, language) },
    ],
    body: (
      <>
        <ErrorSummary errors={errors} t={t} fields={why} />
        <p class="ob-lead">{t('transfer.lead')}</p>
        {!open && <Alert kind="info" t={t} text={t('transfer.notYet', { date: writeDate(to.validFrom, language) })} />}
        {items.length === 0 ? (
          <p>{t('transfer.empty')}</p>
        ) : (
          <form method="post" action={url.pathname + url.search}>
            <FormStart csrf={csrf} values={{}} />
            <Table
              caption={t('transfer.cases')}
              head={[
                t('cases.column.title'),
                t('transfer.goesOn'),
                t('transfer.keeps'),
                t('transfer.missing'),
                t('transfer.newFindings'),
              ]}
              rows={items.map((item) => row(item, found, { view, movable, chosen: chosenOf(entries) }))}
            />
            {movable && (
              <div class="ob-narrow mt-6">
                {why}
                <FormEnd save={t('transfer.go')} back={`/rammer/${from.id}`} t={t} />
              </div>
            )}
          </form>
        )}
        {next && <a href={`${url.pathname}?efter=${next}`}>{t('cases.more')}</a>}
      </>
    ),
  };
}

/** The ids ticked in a sent form; undefined for a new form, where every box is ticked. */
function chosenOf(entries: Entries): readonly string[] | undefined {
  return entries.size === 0 ? undefined : entries.getAll('sag');
}

type Beside = { readonly view: View; readonly movable: boolean; readonly chosen: readonly string[] | undefined };

/** The first cell holds the check box of the case. */
function row(item: TransferItem, { from, to }: Transfers, { view, movable, chosen }: Beside): readonly Cell[] {
  const { t, language } = view;
  const { plan, kept, outcome } = item;
  const id = `sag-${item.proposal}`;
  const title = item.title || t('transfer.draft');
  const stage = plan?.stage === undefined ? undefined : stageOf(to, plan, plan.stage);
  const steps = (ids: readonly string[], framework: typeof to) =>
    ids.map((step) => stepName(framework, step, language)).join(', ');
  const name = item.title ? <a href={`/sager/${item.proposal}`}>{title}</a> : title;
  return [
    movable && outcome === 'ready' ? (
      <div class="form-group-checkbox">
        <input
          type="checkbox"
          class="form-checkbox"
          id={id}
          name="sag"
          value={item.proposal}
          checked={chosen?.includes(item.proposal) ?? true}
        />
        <label class="form-label" for={id}>
          {title}
        </label>
      </div>
    ) : (
      name
    ),
    plan
      ? [
          plan.clusters.map((cluster) => clusterName(to, cluster)).join(', '),
          stage && inLanguage(stage.title, language),
        ]
          .filter(Boolean)
          .join(': ')
      : '–',
    [
      ...(plan && plan.approvedSteps.length > 0
        ? [
            steps(
              plan.approvedSteps.map(({ step }) => step),
              to,
            ),
          ]
        : []),
      t('transfer.counts', kept),
      ...(plan && plan.voidedSteps.length > 0 ? [t('transfer.voided', { steps: steps(plan.voidedSteps, from) })] : []),
    ].join('. '),
    outcome === 'refused'
      ? [sayCode(item, view), ...(plan?.holes ?? []).map(({ what, id: hole }) => `${t(HOLES[what])} ${hole}`)].join(
          '. ',
        )
      : '–',
    sayFindings(item, language) || '–',
  ];
}

function sayCode({ code }: TransferItem, { language }: View): string {
  return code ? refusalForPeople(code, language).title : '';
}

function sayFindings({ newFindings }: TransferItem, language: Language): string {
  return sayList([...new Set(newFindings.map((code) => titleOfCode(code, language)))], language);
}

const HOLES = {
  caseType: 'transfer.caseType',
  cluster: 'transfer.cluster',
  party: 'transfer.party',
  step: 'transfer.step',
  stage: 'transfer.stage',
} as const;

/** Whether the person is a planner of the framework or of its successor. */
export function mayTransfer({ actor }: Pick<View, 'actor'>, framework: { id: string; successor?: string | undefined }) {
  return (
    framework.successor !== undefined &&
    (holds(actor, 'planner', framework.id) || holds(actor, 'planner', framework.successor))
  );
}
