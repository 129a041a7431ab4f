// LEON, and the alternatives side by side.
import { partyName } from '../case/names.ts';
import { writeMoney, writeNumber, writeShare } from '../formats.ts';
import { Table } from '../parts/table.tsx';
import { Verdict } from '../parts/verdict.tsx';
import { CostEffect } from '../pictures/cost-effect.tsx';
import { CHOICES } from '../texts/choices.ts';
import { inWords } from '../texts/text.ts';
import type { EconomyProps } from './props.ts';

export function Leon({ view, economy }: EconomyProps) {
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

export function Alternatives({ view, found, economy }: EconomyProps) {
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
