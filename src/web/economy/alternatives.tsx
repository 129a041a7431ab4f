// Table of the alternatives, side by side.

import { CostEffect } from '../../documents/pictures/cost-effect.tsx';
import { placeAt } from '../../domain/dossier/tree.ts';
import type { AlternativeEconomy } from '../../domain/economics/economy-result.ts';
import { sayPerUnit } from '../../lib/written.ts';
import { sayWhoOr } from '../dossier/say-who.ts';
import { writeNumber, writeShare } from '../formats.ts';
import { Table } from '../parts/table.tsx';
import { amountsOf, type EconomyProps } from './props.ts';
import { unitName } from './try-volume.ts';

const ROLES = placeAt('/economy/alternatives/*/role')?.declaration.choices ?? {};

export function Alternatives({ view, found, economy }: EconomyProps) {
  const { t, language } = view;
  const { dossier, framework } = found;
  const { alternatives } = economy;
  const row = (name: string, say: (alternative: AlternativeEconomy) => string) => [name, ...alternatives.map(say)];
  const money = (name: string, oreOf: (alternative: AlternativeEconomy) => number | null) => {
    const { amount } = amountsOf(alternatives.map(oreOf), { view, economy });
    return row(name, (alternative) => amount(oreOf(alternative)));
  };
  const written = (id: string) => dossier.economy?.alternatives?.find((each) => each.id === id);
  const { quality } = dossier.economy ?? {};
  const declared = quality?.kind === 'same';
  const effect = ({ effect: value }: AlternativeEconomy) =>
    value === null ? '–' : `${writeNumber(value, language)} ${quality?.unit ?? ''}`.trim();
  const held = alternatives.some(({ heldAlready }) => heldAlready > 0);
  return (
    <section aria-labelledby="alternativer">
      <h2 id="alternativer">{t('economy.alternatives')}</h2>
      <Table
        caption={t('economy.alternatives')}
        head={[t('economy.figure'), ...alternatives.map((alternative) => alternative.name)]}
        numbers={alternatives.map((_alternative, i) => i + 1)}
        wrap
        rows={[
          row(t('economy.alternative'), ({ role }) => ROLES[role]?.[language] ?? role),
          row(t('economy.performedBy'), ({ id }) => sayWhoOr(written(id)?.performedBy, { dossier, framework, t }, '–')),
          money(t('economy.perYear'), ({ annualEquivalentCost }) => annualEquivalentCost),
          money(
            t('economy.perUnit', { per: sayPerUnit(unitName(dossier), language) }),
            ({ costPerUnit }) => costPerUnit,
          ),
          money(t('economy.fixed'), ({ fixedPerYear }) => fixedPerYear),
          money(t('economy.variable'), ({ unitsPerYear }) => unitsPerYear),
          ...(held ? [money(t('economy.held'), ({ heldAlready }) => heldAlready)] : []),
          ...(declared ? [] : [row(t('economy.effect'), effect)]),
          row(t(declared ? 'economy.atLeastSame' : 'economy.reachesFloor'), ({ effective }) =>
            effective === null ? '–' : t(effective ? 'yes' : 'no'),
          ),
        ]}
      />
      {!declared && (
        <CostEffect
          id="b-effekt"
          language={language}
          economy={economy}
          measure={quality}
          unit={unitName(dossier)}
          currency={economy.currency ?? 'DKK'}
        />
      )}
      <p class="ob-muted">{t('economy.perYearHint', { rate: ratesOf({ view, economy }) })}</p>
      {alternatives.map(({ id, missing }) => missing && <p key={id}>{missing.reason[language]}</p>)}
    </section>
  );
}

/** The discount rates: `3,5 %, fra år 36 2,5 %`. */
function ratesOf({ view: { t, language }, economy }: Pick<EconomyProps, 'view' | 'economy'>): string {
  return economy.discountRates
    .map(({ fromYear, rate }) =>
      fromYear <= 1
        ? writeShare(rate, language)
        : t('economy.rateFrom', { year: fromYear, rate: writeShare(rate, language) }),
    )
    .join(', ');
}
