// Økonomi: the alternatives side by side, LEON, break-even, who pays and who saves, and each party's figures with its own beside them.
import type { Assessment } from '../../domain/assessment/assessment.ts';
import { Budget, Settlement } from '../case/budget.tsx';
import { assessmentOf, type Case, caseTrail, loadCase, titleOf, whatIf } from '../case/load-case.ts';
import { partyName } from '../case/names.ts';
import { PartyFigures } from '../case/party-figures.tsx';
import { CaseTabs } from '../case/tabs.tsx';
import type { Door } from '../door.tsx';
import { TextInput } from '../form/controls.tsx';
import { readNumber, writeMoney, writeNumber, writeShare } from '../formats.ts';
import { Alert } from '../parts/alert.tsx';
import { Table } from '../parts/table.tsx';
import { Verdict } from '../parts/verdict.tsx';
import { BreakEven as BreakEvenPicture } from '../pictures/break-even.tsx';
import { CostEffect } from '../pictures/cost-effect.tsx';
import { Tornado } from '../pictures/tornado.tsx';
import { CHOICES } from '../texts/choices.ts';
import { inWords } from '../texts/text.ts';
import type { View } from '../view.ts';

export type EconomyProps = { readonly view: View; readonly found: Case; readonly economy: Assessment['economy'] };

export function registerEconomy(door: Door): void {
  door.get('/sager/:id/oekonomi', async (view) => {
    const { t, language, url } = view;
    const found = await loadCase(view, view.params.id ?? '');
    const own = found.dossier.volume?.perYear?.expected;
    const wished = readNumber(url.searchParams.get('omfang') ?? '', language);
    const tried = wished !== undefined && wished > 0 && wished <= 1e9 && wished !== own ? wished : undefined;
    const { economy } =
      tried === undefined
        ? await assessmentOf(view, found.proposal.id)
        : await whatIf(view, found.proposal.id, { volume: { perYear: { low: null, high: null, expected: tried } } });
    const props = { view, found, economy };
    return {
      title: `${t('economy.title')}: ${titleOf(found.proposal, view)}`,
      trail: caseTrail(view, found).slice(0, 1),
      body: (
        <>
          <CaseTabs view={view} found={found} current="oekonomi" />
          {(found.dossier.economy?.alternatives ?? []).length === 0 ? (
            <p class="ob-lead">{t('economy.none')}</p>
          ) : (
            <>
              {tried !== undefined && own !== undefined && (
                <Alert
                  kind="info"
                  t={t}
                  text={t('economy.whatIfShown', { volume: writeNumber(tried, language), own: writeNumber(own, language) })}
                />
              )}
              <Leon {...props} />
              <Alternatives {...props} />
              <BreakEven {...props} tried={tried} />
              {economy.uncertainty.status === 'drawn' && (
                <section aria-labelledby="sikkerhed">
                  <h2 id="sikkerhed">{t('economy.uncertainty')}</h2>
                  <p>{economy.uncertainty.words[language]}</p>
                  <Tornado id="b-betydning" language={language} economy={economy} currency={economy.currency ?? 'DKK'} />
                </section>
              )}
              <Budget {...props} />
              <Settlement {...props} />
              <PartyFigures {...props} />
            </>
          )}
        </>
      ),
    };
  });
}

function Leon({ view, economy }: EconomyProps) {
  const { t, language } = view;
  const { leon } = economy;
  const tone = leon.verdict === 'met' ? 'good' : leon.verdict === 'not-met' ? 'bad' : 'warn';
  return (
    <section aria-labelledby="leon">
      <h2 id="leon">{t('economy.leon')}</h2>
      <Verdict tone={tone} title={t(`economy.leon.${leon.verdict}`)} t={t}>
        <p>{leon.reason?.[language] ?? t('economy.leon.metText')}</p>
      </Verdict>
    </section>
  );
}

function Alternatives({ view, found, economy }: EconomyProps) {
  const { t, language } = view;
  const { dossier, framework } = found;
  const currency = economy.currency ?? 'DKK';
  const unit = dossier.volume?.unit?.trim() || t('economy.case');
  const money = (ore: number | null) => (ore === null ? '–' : writeMoney(ore / 100, language, currency));
  const performers = (id: string) => dossier.economy?.alternatives?.find((each) => each.id === id)?.performedBy ?? [];
  const row = (name: string, say: (alternative: (typeof economy.alternatives)[number]) => string) => [
    name,
    ...economy.alternatives.map(say),
  ];
  const effectUnit = dossier.economy?.effectMeasure?.unit ?? '';
  return (
    <section aria-labelledby="alternativer">
      <h2 id="alternativer">{t('economy.alternatives')}</h2>
      {economy.volume.expected !== null && (
        <p>{t('economy.volume', { volume: `${writeNumber(economy.volume.expected, language)} ${unit}` })}</p>
      )}
      <Table
        caption={t('economy.alternatives')}
        head={[t('economy.figure'), ...economy.alternatives.map((alternative) => alternative.name)]}
        numbers={economy.alternatives.map((_alternative, i) => i + 1)}
        wrap
        rows={[
          row(t('economy.alternative'), ({ role }) => inWords(CHOICES.alternativeRole[role], language)),
          row(
            t('economy.performedBy'),
            ({ id }) =>
              performers(id)
                .map((party) => partyName(framework, party))
                .join(', ') || '–',
          ),
          row(t('economy.perYear'), ({ annualEquivalentCost }) => money(annualEquivalentCost)),
          row(t('economy.perCase', { unit }), ({ costPerCase }) => money(costPerCase)),
          row(t('economy.fixed'), ({ fixedPerYear }) => money(fixedPerYear)),
          row(t('economy.variable', { unit }), ({ perCase }) => money(perCase)),
          row(t('economy.effect'), ({ effect }) => (effect === null ? '–' : `${writeNumber(effect, language)} ${effectUnit}`.trim())),
          row(t('economy.reachesFloor'), ({ effective }) => (effective === null ? '–' : t(effective ? 'yes' : 'no'))),
        ]}
      />
      <CostEffect id="b-effekt" language={language} economy={economy} measure={dossier.economy?.effectMeasure} currency={currency} />
      <p class="ob-muted">{t('economy.perYearHint', { rate: writeShare(economy.discountRate, language) })}</p>
      {economy.alternatives.map(({ id, missing }) => missing && <p key={id}>{missing.reason[language]}</p>)}
    </section>
  );
}

function BreakEven({ view, found, economy, tried }: EconomyProps & { readonly tried: number | undefined }) {
  const { t, language } = view;
  const { breakEven } = economy;
  const side = (which: 'current' | 'proposed' | 'equal') =>
    t(which === 'proposed' ? 'economy.theProposed' : which === 'current' ? 'economy.theCurrent' : 'economy.bothEqual');
  const words =
    breakEven.status === 'at'
      ? t('economy.breakEvenAt', { volume: writeNumber(breakEven.volumeCeil, language), cheaper: side(breakEven.cheaperAbove) })
      : breakEven.status === 'none'
        ? t('economy.breakEvenNever', { cheaper: side(breakEven.cheaperAlways) })
        : breakEven.reason[language];
  const volume = tried ?? found.dossier.volume?.perYear?.expected;
  return (
    <section aria-labelledby="nulpunkt">
      <h2 id="nulpunkt">{t('economy.breakEven')}</h2>
      <p>{words.charAt(0).toLocaleUpperCase('da') + words.slice(1)}</p>
      <div id="nulpunkt-billede">
        <BreakEvenPicture
          id="b-nulpunkt"
          language={language}
          economy={economy}
          unit={found.dossier.volume?.unit ?? ''}
          currency={economy.currency ?? 'DKK'}
          {...(tried !== undefined && { chosen: tried })}
        />
      </div>
      <form method="get" action={`/sager/${found.proposal.id}/oekonomi`} class="ob-grid ob-no-print">
        <TextInput
          name="omfang"
          label={t('economy.whatIf')}
          hint={t('economy.whatIfHint')}
          value={volume === undefined ? '' : writeNumber(volume, language)}
          width="s"
          numeric
          t={t}
        />
        <div class="form-group">
          <button class="button button-secondary" type="submit">
            {t('economy.whatIfGo')}
          </button>
        </div>
      </form>
    </section>
  );
}
