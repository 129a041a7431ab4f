// Ansvar: the four responsibilities, phases and parties, the week with its holes and overlaps in words, advice,
// handovers and delegation.
import { sayHours } from '../../documents/formats.ts';
import { ResponsibilityWeek } from '../../documents/pictures/responsibility-week.tsx';
import { unbroken } from '../../documents/unbroken.ts';
import type { Assessment } from '../../domain/assessment/assessment.ts';
import { ACT_WORDS } from '../../domain/dossier/delegation.ts';
import { placeAt } from '../../domain/dossier/tree.ts';
import { partiesNamed, type Who } from '../../domain/dossier/who.ts';
import type { Language } from '../../lib/localised.ts';
import { capitalised } from '../../lib/written.ts';
import { FillIn } from '../case/fill-in.tsx';
import { CaseTabs } from '../case/tabs.tsx';
import type { Door } from '../door.tsx';
import { rowOptions } from '../dossier/row-names.ts';
import { sayWhoOr } from '../dossier/say-who.ts';
import { assessmentOf, type Case, caseTrail, loadCase, titleOf } from '../load-case.ts';
import { partyName } from '../names.ts';
import { Status } from '../parts/status.tsx';
import { Facts, Table } from '../parts/table.tsx';
import type { View } from '../view.ts';

type Props = { readonly view: View; readonly found: Case; readonly assessment: Assessment };

export function addResponsibilityPage(door: Door): void {
  door.get('/sager/:id/ansvar', async (view) => {
    const { t } = view;
    const found = await loadCase(view, view.params.id ?? '');
    const assessment = await assessmentOf(view, found.proposal.id, 0);
    const props = { view, found, assessment };
    return {
      title: `${t('responsibility.title')}: ${titleOf(found.proposal, view)}`,
      trail: caseTrail(view, found).slice(0, 1),
      body: (
        <>
          <CaseTabs view={view} found={found} current="ansvar" />
          <Four {...props} />
          {(found.dossier.responsibility?.phases ?? []).length === 0 ? (
            <>
              <p class="ob-lead">{t('responsibility.none')}</p>
              <FillIn view={view} found={found} group="ansvar" />
            </>
          ) : (
            <Matrix {...props} />
          )}
          <Week {...props} />
          <Rest {...props} />
        </>
      ),
    };
  });
}

/** The name of a holder. A choice among holders is named by those it is among. */
function holderName(found: Case, id: string, language: Language): string {
  const options = rowOptions({ ...found, language }, 'holder');
  return options.find(({ value }) => value === id)?.text ?? id;
}

function Four({ view, found }: Props) {
  const { t } = view;
  const { responsibility } = found.dossier;
  const said = (who: Who | undefined) => sayWhoOr(who, { ...found, t }, t('notAnswered'));
  const holders = (responsibility?.treatment?.holders ?? [])
    .map(({ id }) => holderName(found, id, view.language))
    .join(', ');
  return (
    <section aria-labelledby="fire">
      <h2 id="fire">{t('responsibility.four')}</h2>
      <Facts
        facts={[
          [t('responsibility.authority'), said(responsibility?.authority)],
          [t('responsibility.operation'), said(responsibility?.operation)],
          [t('responsibility.treatment'), holders || t('notAnswered')],
          [t('responsibility.funding'), said(responsibility?.funding)],
        ]}
      />
    </section>
  );
}

function Matrix({ view, found }: Props) {
  const { t } = view;
  const phases = found.dossier.responsibility?.phases ?? [];
  const parties = [
    ...new Set(
      phases.flatMap(({ accountable, performers }) => [...partiesNamed(accountable), ...partiesNamed(performers)]),
    ),
  ];
  const cell = (phase: (typeof phases)[number], party: string) => {
    const [answers, does] = [
      partiesNamed(phase.accountable).includes(party),
      partiesNamed(phase.performers).includes(party),
    ];
    if (answers && does) return <strong>{t('responsibility.both')}</strong>;
    return answers ? <strong>{t('responsibility.accountable')}</strong> : does ? t('responsibility.performs') : '–';
  };
  return (
    <section aria-labelledby="matrix">
      <h2 id="matrix">{t('responsibility.matrix')}</h2>
      <Table
        caption={t('responsibility.matrix')}
        head={[t('responsibility.phase'), ...parties.map((party) => partyName(found.framework, party))]}
        rows={phases.map((phase) => [phase.name || phase.id, ...parties.map((party) => cell(phase, party))])}
      />
    </section>
  );
}

const TONE = { covered: 'good', incomplete: 'bad', 'not-assessed': 'warn' } as const;

function Week({ view, found, assessment }: Props) {
  const { t, language } = view;
  const { phases } = assessment.responsibility;
  if (phases.length === 0) return null;
  const hoursOf = (id: string) => {
    const hours = found.dossier.responsibility?.phases?.find((phase) => phase.id === id)?.hours;
    return unbroken(sayHours(hours, language)?.join('; ') ?? t('notAnswered'));
  };
  return (
    <section aria-labelledby="ugen">
      <h2 id="ugen">{t('responsibility.week')}</h2>
      <ResponsibilityWeek
        id="b-uge"
        language={language}
        responsibility={assessment.responsibility}
        holderName={(id) => holderName(found, id, view.language)}
      />
      <p class="ob-muted">{t('shell.formal')}</p>
      <Table
        caption={t('responsibility.week')}
        head={[
          t('responsibility.phase'),
          t('responsibility.hours'),
          t('responsibility.treatment'),
          t('responsibility.control'),
        ]}
        rows={phases.map((phase) => [
          phase.name,
          hoursOf(phase.phase),
          phase.held.map(({ holder }) => holderName(found, holder, language)).join(', ') || '–',
          <>
            <Status tone={TONE[phase.status]} text={t(`responsibility.status.${phase.status}`)} />
            {phase.reason && <p>{phase.reason[language]}</p>}
            <Words title={t('responsibility.holes')} words={phase.holes.map((hole) => hole.words[language])} />
            <Words
              title={t('responsibility.overlaps')}
              words={phase.overlaps.map((overlap) => overlap.words[language])}
            />
          </>,
        ])}
      />
    </section>
  );
}

function Words({ title, words }: { readonly title: string; readonly words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <>
      <p class="mb-0">
        <strong>{title}</strong>
      </p>
      <ul>
        {words.map((each) => (
          <li key={each}>{capitalised(each)}</li>
        ))}
      </ul>
    </>
  );
}

function Rest({ view, found, assessment }: Props) {
  const { t, language } = view;
  const { adviceHoles } = assessment.responsibility;
  const { treatment, delegation } = found.dossier.responsibility ?? {};
  const typeWords = placeAt('/responsibility/delegation/*/type')?.declaration.choices;
  return (
    <>
      <section aria-labelledby="raadgivning">
        <h2 id="raadgivning">{t('responsibility.advice')}</h2>
        {adviceHoles === null ? (
          <p>{t('responsibility.adviceUnknown')}</p>
        ) : adviceHoles.length === 0 ? (
          <p>{t('responsibility.adviceOk')}</p>
        ) : (
          <Words title={t('responsibility.holes')} words={adviceHoles.map((hole) => hole.words[language])} />
        )}
      </section>
      {(treatment?.handovers ?? []).length > 0 && (
        <section aria-labelledby="overdragelser">
          <h2 id="overdragelser">{t('responsibility.handovers')}</h2>
          <ul>
            {(treatment?.handovers ?? []).map(({ from, to, event, message }) => (
              <li key={`${from} ${to} ${event}`}>
                {t('responsibility.handover', {
                  from: holderName(found, from ?? '', view.language),
                  to: holderName(found, to ?? '', view.language),
                  event: event ?? t('notAnswered'),
                  message: message ?? t('notAnswered'),
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
      {delegation && (
        <section aria-labelledby="delegation">
          <h2 id="delegation">{t('responsibility.delegation')}</h2>
          {delegation.length === 0 ? (
            <p>{t('responsibility.nothingDelegated')}</p>
          ) : (
            <ul>
              {delegation.map((each) => (
                <li key={each.id}>
                  {[
                    each.act && ACT_WORDS[each.act][language],
                    each.description,
                    each.type && typeWords?.[each.type]?.[language],
                    each.supervision,
                  ]
                    .filter(Boolean)
                    .join('. ')}
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
    </>
  );
}
