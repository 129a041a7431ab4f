// What a framework is based on: health agreements, its principles with their sources, and documents.
import type { HealthAgreement } from '../../domain/governance/health-agreement.ts';
import { inLanguage } from '../../lib/localised.ts';
import { sayYears } from '../../lib/written.ts';
import { type Shown, sayTitleOfSource, sayWholeSource, unverified } from './says.ts';

export function HealthAgreements(shown: Shown) {
  const { framework, t } = shown;
  if (!framework.healthAgreements) return null;
  return (
    <>
      <h2>{t('frameworks.agreements')}</h2>
      {framework.healthAgreements.map((agreement) => (
        <Agreement key={agreement.id} {...{ shown, agreement }} />
      ))}
    </>
  );
}

function Agreement({ shown, agreement }: { readonly shown: Shown; readonly agreement: HealthAgreement }) {
  const { framework, t, language } = shown;
  const { title, vision, goals, years, followUp, principles = [], source, verified } = agreement;
  const names = framework.principles.filter(({ id }) => principles.includes(id));
  return (
    <div>
      <h3>{inLanguage(title, language) + unverified(t, verified)}</h3>
      {vision && <p>{t('frameworks.vision', { text: inLanguage(vision, language) })}</p>}
      {goals.length > 0 && (
        <>
          <p>{t('frameworks.goals')}</p>
          <ul>
            {goals.map((goal) => (
              <li key={inLanguage(goal, language)}>{inLanguage(goal, language)}</li>
            ))}
          </ul>
        </>
      )}
      {followUp && <p>{inLanguage(followUp, language)}</p>}
      <p class="ob-muted">
        {[
          years !== undefined && t('frameworks.years', { years: sayYears(years, language) }),
          names.length > 0 &&
            t('frameworks.brings', { names: names.map((one) => inLanguage(one.title, language)).join(', ') }),
          sayTitleOfSource(shown, source),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </div>
  );
}

export function Principles(shown: Shown) {
  const { framework, t, language } = shown;
  return framework.principles.map((principle) => (
    <div key={principle.id}>
      <h3>{inLanguage(principle.title, language) + unverified(t, principle.verified)}</h3>
      {principle.text && <p>{inLanguage(principle.text, language)}</p>}
      <p class="ob-muted">
        {`${t('frameworks.checks', { count: principle.checks.length })}. ${sayTitleOfSource(shown, principle.source)}`}
      </p>
    </div>
  ));
}

export function Sources({ framework, t }: Shown) {
  return (
    <ul>
      {framework.sources.map((source) => (
        <li key={source.id}>{sayWholeSource(source) + unverified(t, source.verified)}</li>
      ))}
    </ul>
  );
}
