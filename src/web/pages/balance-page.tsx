// Balance: what agreements in force mean for the sectors year by year, promised against realised.
import { kroner } from '../../app/extract-balance.ts';
import { type BalanceRead, getBalance, MOST_YEARS } from '../../app/read-balance.ts';
import { TASK_TYPES } from '../../app/read-tasks.ts';
import { SECTOR_WORDS } from '../../documents/choice-words.ts';
import type { Sector } from '../../domain/economics/economy-result.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { BALANCE_BY, BALANCE_TEXT, type BalanceBy, type BalanceLine } from '../../domain/registers/balance.ts';
import type { Column } from '../../lib/table-formats.ts';
import type { Door } from '../door.tsx';
import { idOf } from '../form/controls.tsx';
import { moneyWriter } from '../formats.ts';
import { clusterName, partyName } from '../names.ts';
import { downloadOf } from '../parts/download.ts';
import { Table } from '../parts/table.tsx';
import { BalancePicture } from '../registers/balance-picture.tsx';
import { type Chosen, chooseFramework } from '../registers/choose-framework.ts';
import { Choice, Files, FilterForm, orAll, PlaceChoice } from '../registers/filter-form.tsx';
import { sayTaskType } from '../registers/task-cells.tsx';
import type { TextKey } from '../texts/index.ts';
import type { View } from '../view.ts';

const PATH = '/balance';

export function addBalancePage(door: Door): void {
  door.get(PATH, showBalance);
  for (const ending of ['csv', 'xlsx'] as const)
    door.get(`${PATH}.${ending}`, async (view) => {
      const { found, nameOf } = await read(view);
      const columns = COLUMNS.map(([key, kind]) => ({ name: view.t(key), kind, about: '' }));
      const rows = found.lines.map((line) => {
        const cells = [
          line.year,
          nameOf(line.key),
          line.currency,
          line.agreements,
          ...figuresOf(line).map((ore, i) => (isSilent(line, ore, i) ? null : kroner(ore))),
        ];
        return Object.fromEntries(columns.map(({ name }, i) => [name, cells[i] ?? null]));
      });
      return downloadOf(view, columns, rows, ending, view.t('balance.file'));
    });
}

const FIGURES = [
  'balance.settled',
  'balance.cost',
  'balance.ends',
  'balance.againstToday',
  'balance.reportedPromised',
  'balance.reportedRealised',
] as const satisfies readonly TextKey[];

const COLUMNS = [
  ['balance.year', 'whole'],
  ['balance.who', 'text'],
  ['tasks.currency', 'text'],
  ['balance.agreements', 'whole'],
  ...FIGURES.map((key) => [key, 'decimal'] as const),
] as const satisfies readonly (readonly [TextKey, Column['kind']])[];

/** The figures of a line, in the order of FIGURES. */
function figuresOf({ promised, againstToday, reported }: BalanceLine): readonly number[] {
  const { settled, cost, ends } = promised;
  return [settled, cost, ends, againstToday, reported.promised.settled, reported.realised.settled];
}

type Read = {
  readonly chosen: Chosen;
  readonly found: BalanceRead;
  readonly nameOf: (key: string | null) => string;
};

async function read(view: View): Promise<Read> {
  const { ports, actor, url } = view;
  const { today } = ports.clock();
  const chosen = await chooseFramework(view, today);
  const asked = url.searchParams;
  const by = BALANCE_BY.find((known) => known === asked.get('efter')) ?? 'sector';
  const taskType = TASK_TYPES.find((known) => known === asked.get('opgave'));
  const { framework, cluster } = chosen;
  // An invalid year is ignored, like an empty one.
  const year = (name: string) => {
    const written = asked.get(name)?.trim() ?? '';
    return /^(19|20|21)\d\d$/.test(written) ? Number(written) : undefined;
  };
  const filter = { framework: framework.id, cluster, taskType, by };
  const from = year('fra');
  // The last year must not lie before the first or too far after it. Otherwise the default is used and shown in the
  // form.
  const to = year('til');
  const fits = from === undefined || to === undefined || (to >= from && to < from + MOST_YEARS);
  const found = await getBalance(ports, actor, { ...filter, from, to: fits ? to : undefined });
  return { chosen, found, nameOf: (key) => sayKey(key, by, framework, view) };
}

function sayKey(key: string | null, by: BalanceBy, framework: Framework, view: View): string {
  if (by === 'taskType' || key === null) return sayTaskType(key, view);
  if (by === 'sector') return SECTOR_WORDS[key as Sector][view.language];
  return by === 'party' ? partyName(framework, key) : clusterName(framework, key);
}

async function showBalance(view: View) {
  const { t, language } = view;
  const { chosen, found, nameOf } = await read(view);
  return {
    title: t('balance.title'),
    wide: true,
    body: (
      <>
        <p class="ob-lead">{t(found.lines.length === 0 ? 'balance.none' : 'balance.lead')}</p>
        <FilterForm view={view}>
          <PlaceChoice view={view} chosen={chosen} />
          <MoreToAsk view={view} found={found} />
        </FilterForm>
        {[...Map.groupBy(found.lines, ({ currency }) => currency)].map(([currency, lines]) => (
          <BalanceOf key={currency} {...{ view, currency, lines, nameOf }} />
        ))}
        {found.lines.length > 0 && <Files view={view} path={PATH} />}
        <h2>{t('portfolio.how')}</h2>
        <p class="ob-narrow">{BALANCE_TEXT[language]}</p>
      </>
    ),
  };
}

type OfCurrency = Pick<Read, 'nameOf'> & {
  readonly view: View;
  readonly currency: string;
  readonly lines: readonly BalanceLine[];
};

function BalanceOf({ view, currency, lines, nameOf }: OfCurrency) {
  const { t, language } = view;
  const unsettled = lines.reduce((sum, { unknown: { settled } }) => sum + settled, 0);
  const known = lines.filter((line) => !isSilent(line, line.promised.settled, SETTLED));
  const masked = lines.reduce((sum, line) => sum + line.masked, 0);
  const write = moneyWriter(
    lines.flatMap((line) => figuresOf(line).map((ore) => ore / 100)),
    language,
    currency,
  );
  const costless = lines.reduce((sum, { unknown: { cost } }) => sum + cost, 0);
  return (
    <>
      {/* Grouped by parties, clusters or tasks, a picture can have too many bars to be readable. */}
      {known.length > 0 && known.length <= MOST_BARS && (
        <BalancePicture {...{ view, lines: known, currency, nameOf }} />
      )}
      <Table
        caption={`${t('balance.title')}, ${currency}`}
        head={[t('balance.year'), t('balance.who'), t('balance.agreements'), ...FIGURES.map((key) => t(key))]}
        numbers={[2, ...FIGURES.map((_key, i) => i + 3)]}
        rows={lines.map((line) => [
          String(line.year),
          nameOf(line.key),
          String(line.agreements),
          ...figuresOf(line).map((ore, i) => (isSilent(line, ore, i) ? '–' : write(ore / 100))),
        ])}
      />
      {masked > 0 && <p>{t('balance.masked', { periods: masked })}</p>}
      {unsettled > 0 && <p class="ob-narrow">{t('balance.unknown.settled', { count: unsettled })}</p>}
      {costless > 0 && <p class="ob-narrow">{t('balance.unknown.cost', { count: costless })}</p>}
    </>
  );
}

const MOST_BARS = 40;
const REPORTED = 4;
const AGAINST_TODAY = 3;
const SETTLED = 0;
const COST = 1;

/** Whether the figure is unknown. It is then left out, so that it is not read as zero. */
function isSilent({ reported, unknown, promised }: BalanceLine, ore: number, i: number): boolean {
  const settled = promised.settled === 0 && unknown.settled > 0;
  const cost = promised.cost === 0 && unknown.cost > 0;
  if (i >= REPORTED) return reported.periods === 0;
  if (i === AGAINST_TODAY) return ore === 0 && unknown.againstToday > 0;
  return (i !== COST && settled) || (i !== SETTLED && cost);
}

function MoreToAsk({ view, found }: { readonly view: View; readonly found: BalanceRead }) {
  const { t, url } = view;
  const year = (name: string, label: string, value: number) => (
    <div class="form-group">
      <label class="form-label" for={idOf(name)}>
        {label}
      </label>
      <input class="form-input" id={idOf(name)} name={name} type="text" inputmode="numeric" value={String(value)} />
    </div>
  );
  return (
    <>
      <Choice
        name="opgave"
        label={t('tasks.task')}
        value={url.searchParams.get('opgave') ?? ''}
        options={orAll(
          view,
          TASK_TYPES.map((type) => ({ value: type, text: sayTaskType(type, view) })),
        )}
      />
      <Choice
        name="efter"
        label={t('balance.by')}
        value={found.by}
        options={BALANCE_BY.map((by) => ({ value: by, text: t(`balance.by.${by}`) }))}
      />
      {year('fra', t('balance.from'), found.from)}
      {year('til', t('balance.to'), found.to)}
    </>
  );
}
