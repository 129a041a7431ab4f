// Portefølje: what the approved cases of a framework move between the sectors, and the same task in each cluster. For
// planners, readers and auditors.

import { currentFramework } from '../../app/current-framework.ts';
import { getPortfolio, type ReadPortfolio, readsPortfolio } from '../../app/read-portfolio.ts';
import { SECTOR_WORDS } from '../../documents/choice-words.ts';
import { TASK_TYPE_WORDS } from '../../domain/dossier/task-types.ts';
import { SECTORS } from '../../domain/economics/economy-result.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { BALANCE_FORMULA, type BalanceCase, type BalanceRow } from '../../domain/portfolio/balance.ts';
import { type Agreement, EQUITY_FORMULA, type TaskRow } from '../../domain/portfolio/equity.ts';
import { Refusal } from '../../domain/refusal.ts';
import { inLanguage, type Localised } from '../../lib/localised.ts';
import { sayPerUnit } from '../../lib/written.ts';
import type { Door } from '../door.tsx';
import { moneyWriter, writeMoney } from '../formats.ts';
import { clusterName, partyName } from '../names.ts';
import { Alert } from '../parts/alert.tsx';
import { type Cell, Table } from '../parts/table.tsx';
import type { View } from '../view.ts';

const TASK_TYPES: Readonly<Record<string, Localised>> = TASK_TYPE_WORDS;

type Props = { readonly view: View; readonly framework: Framework; readonly portfolio: ReadPortfolio };

export function addPortfolioPage(door: Door): void {
  door.get('/portefoelje', async (view) => {
    const { t, language, url } = view;
    const own = await readable(view);
    const framework = own.find(({ id }) => id === (url.searchParams.get('ramme') ?? own[0]?.id));
    if (!framework) throw new Refusal(url.searchParams.has('ramme') ? 'not-found' : 'forbidden');
    const portfolio = await getPortfolio(view.ports, view.actor, framework.id);
    const props = { view, framework, portfolio };
    return {
      title: t('portfolio.title', { framework: inLanguage(framework.title, language) }),
      wide: true,
      body: (
        <>
          <p class="ob-lead">
            {portfolio.cases === 0 ? t('portfolio.none') : t('portfolio.lead', { count: portfolio.cases })}
          </p>
          {!portfolio.complete && (
            <Alert kind="warning" t={t} text={t('portfolio.incomplete', { count: portfolio.cases })} />
          )}
          {portfolio.balance.length > 0 && <Balance {...props} />}
          {portfolio.equity.length > 0 && <Equity {...props} />}
          {portfolio.uncounted.length > 0 && <NotCounted {...props} />}
          <Others view={view} frameworks={own.filter(({ id }) => id !== framework.id)} />
        </>
      ),
    };
  });
}

/** The frameworks whose portfolio the person may read, each in its current version. */
async function readable({ ports, actor }: View): Promise<readonly Framework[]> {
  const published = await ports.frameworks.published();
  const ids = new Set(published.map(({ id }) => id).filter((id) => readsPortfolio(actor, id)));
  return [...ids].flatMap((id) => currentFramework(published, id, ports.clock().today) ?? []);
}

function Balance({ view, framework, portfolio }: Props) {
  const { t, language } = view;
  const rows = portfolio.balance.flatMap((one) => [one, ...one.cases]);
  const together = rows.flatMap(({ sectors, perYear }) => [...sectors.map((sum) => sum.perYear), perYear]);
  const write = (currency: string) =>
    moneyWriter(
      together.map((ore) => ore / 100),
      language,
      currency,
    );
  const cells = ({ sectors, perYear }: Pick<BalanceRow, 'sectors' | 'perYear'>, currency: string): readonly Cell[] =>
    [...sectors.map((sum) => sum.perYear), perYear].map((ore) => `${ore > 0 ? '+' : ''}${write(currency)(ore / 100)}`);
  const caseRow = (one: BalanceCase, { priceYear, currency }: BalanceRow): readonly Cell[] => [
    <>
      <CaseLink {...one} view={view} /> ({clusterName(framework, one.cluster)}): <Source {...one} view={view} />
    </>,
    `${priceYear}, ${currency}`,
    ...cells(one, currency),
  ];
  return (
    <section aria-labelledby="balance">
      <h2 id="balance">{t('portfolio.balance')}</h2>
      <p>{t('portfolio.balanceLead')}</p>
      <Table
        caption={t('portfolio.balance')}
        head={[
          t('portfolio.start'),
          t('portfolio.prices'),
          ...SECTORS.map((sector) => SECTOR_WORDS[sector][language]),
          t('portfolio.all'),
        ]}
        numbers={[2, ...SECTORS.map((_sector, i) => i + 3)]}
        rows={portfolio.balance.flatMap((row) => [
          [
            <strong>{t('portfolio.year', { year: row.startYear })}</strong>,
            `${row.priceYear}, ${row.currency}`,
            ...cells(row, row.currency).map((cell) => <strong>{cell}</strong>),
          ],
          ...row.cases.map((one) => caseRow(one, row)),
        ])}
      />
      <How view={view} text={BALANCE_FORMULA[language]} />
    </section>
  );
}

function Equity({ view, framework, portfolio }: Props) {
  const { t, language } = view;
  return (
    <section aria-labelledby="opgaver">
      <h2 id="opgaver">{t('portfolio.equity')}</h2>
      <p>{t('portfolio.equityLead')}</p>
      <Table
        caption={t('portfolio.equity')}
        head={[
          ...[t('portfolio.task'), t('portfolio.cluster'), t('portfolio.case'), t('portfolio.costPerUnit')],
          ...[t('portfolio.prices'), t('portfolio.funding'), t('portfolio.payers'), t('portfolio.source')],
        ]}
        numbers={[3]}
        wrap
        rows={portfolio.equity.flatMap((task) => [
          ...task.agreements.map((agreement) => [sayTask(task, view), ...agreementCells(agreement, view, framework)]),
          ...task.absent.map((cluster) => [
            ...[sayTask(task, view), clusterName(framework, cluster), t('portfolio.absent')],
            ...['–', '–', '–', '–', '–'],
          ]),
        ])}
      />
      <How view={view} text={EQUITY_FORMULA[language]} />
    </section>
  );
}

function sayTask({ taskType, kle, title, terms }: TaskRow, { t, language }: View): string {
  const type = taskType === null ? undefined : TASK_TYPES[taskType]?.[language];
  return `${type ?? (kle === null ? title : `KLE ${kle}`)}: ${t(`portfolio.terms.${terms}`).toLowerCase()}`;
}

function agreementCells(agreement: Agreement, view: View, framework: Framework): readonly Cell[] {
  const { t, language } = view;
  const { cluster, costPerUnit, unit, priceYear, currency, funding, payers } = agreement;
  const money = (ore: number) => writeMoney(ore / 100, language, currency ?? framework.settings.currency);
  const paying = payers?.map(({ party, perYear }) =>
    t('portfolio.aYear', {
      party: party === '' ? t('portfolio.noParty') : partyName(framework, party),
      amount: money(perYear),
    }),
  );
  return [
    clusterName(framework, cluster),
    <CaseLink {...agreement} view={view} />,
    costPerUnit === null
      ? t('portfolio.unknown')
      : t('portfolio.perUnit', { amount: money(costPerUnit), per: sayPerUnit(unit ?? undefined, language) }),
    priceYear === null ? '–' : `${priceYear}, ${currency ?? ''}`,
    funding.map((party) => partyName(framework, party)).join(', ') || '–',
    paying === undefined ? t('portfolio.unknown') : paying.length === 0 ? t('portfolio.nobody') : paying.join('; '),
    <Source {...agreement} view={view} />,
  ];
}

function NotCounted({ view, framework, portfolio }: Props) {
  const { t } = view;
  return (
    <section aria-labelledby="ikke-med">
      <h2 id="ikke-med">{t('portfolio.uncounted')}</h2>
      <ul>
        {portfolio.uncounted.map((one) => (
          <li key={one.proposal}>
            <CaseLink {...one} view={view} /> ({clusterName(framework, one.cluster)}): {t(`portfolio.${one.reason}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Others({ view, frameworks }: { readonly view: View; readonly frameworks: readonly Framework[] }) {
  const { t, language } = view;
  if (frameworks.length === 0) return null;
  return (
    <nav aria-labelledby="andre">
      <h2 id="andre">{t('portfolio.others')}</h2>
      <ul>
        {frameworks.map(({ id, title }) => (
          <li key={id}>
            <a href={`/portefoelje?ramme=${id}`}>{inLanguage(title, language)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type OfCase = { readonly view: View; readonly proposal: string; readonly submission: string; readonly title: string };

function CaseLink({ view: { t }, proposal, title }: OfCase) {
  return <a href={`/sager/${proposal}`}>{title || t('case.untitled')}</a>;
}

/** A link to the frozen paper with the calculation behind a figure. */
function Source({ view: { t }, submission, title }: OfCase) {
  return (
    <a
      href={`/forelaeggelser/${submission}/afgoerelse`}
      aria-label={`${t('portfolio.source')}: ${title || t('case.untitled')}`}
    >
      {t('portfolio.source')}
    </a>
  );
}

function How({ view: { t }, text }: { readonly view: View; readonly text: string }) {
  return (
    <>
      <h3>{t('portfolio.how')}</h3>
      <p class="ob-narrow">{text}</p>
    </>
  );
}
