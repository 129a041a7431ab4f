// LEON: the verdict, and the alternatives that decide it, that cost practically the same, or that only the quality gate
// excludes.
import type { CheaperAlternative } from '../../domain/economics/economy-result.ts';
import { Verdict } from '../parts/verdict.tsx';
import type { TextKey } from '../texts/index.ts';
import { type EconomyProps, sumOf } from './props.ts';

const TONES = {
  met: 'good',
  'met-with-remarks': 'good',
  'not-met': 'bad',
  'not-assessed': 'warn',
  'not-applicable': 'warn',
} as const;

/** @param over the case is decided, so the past tense is used */
export function Leon({
  view,
  economy,
  over = false,
}: Pick<EconomyProps, 'view' | 'economy'> & { readonly over?: boolean }) {
  const { t, language } = view;
  const { leon } = economy;
  const said = (text: TextKey, found: readonly CheaperAlternative[]) =>
    found.map(({ id, perYear }) => (
      <li key={`${text}${id}`}>
        {t(text, {
          name: economy.alternatives.find((one) => one.id === id)?.name || id,
          amount: sumOf(perYear, { view, economy }),
        })}
      </li>
    ));
  const remarks = [
    ...said('economy.leon.cheaper', leon.cheaper),
    ...said('economy.leon.same', leon.practicallySame),
    ...said('economy.leon.floor', leon.removedByFloor),
  ];
  return (
    <section aria-labelledby="leon">
      <h2 id="leon">{t('economy.leon')}</h2>
      <Verdict
        tone={TONES[leon.verdict]}
        title={t(over ? `leonThen.${leon.verdict}` : `economy.leon.${leon.verdict}`)}
        t={t}
      >
        {over && <p>{t('leonThen.lead')}</p>}
        <p>{leon.reason?.[language] ?? t('economy.leon.metText')}</p>
        {remarks.length > 0 && <ul>{remarks}</ul>}
        {leon.robust === false && <p>{t('economy.leon.notRobust')}</p>}
        {leon.materiality !== null && remarks.length > 0 && (
          <p class="ob-muted">
            {t('economy.leon.materiality', { amount: sumOf(leon.materiality, { view, economy }) })}
          </p>
        )}
      </Verdict>
    </section>
  );
}
