// The types of case of a framework and the procedures they travel: who decides at each stage, and what is not
// verified.
import { OUTCOMES, type Procedure, type Stage } from '../../domain/governance/procedure.ts';
import { inLanguage } from '../../lib/localised.ts';
import { sayMonths } from '../../lib/written.ts';
import { bodyName } from '../names.ts';
import { counted } from '../texts/index.ts';
import { type Shown, sayTitleOfSource, unverified } from './says.ts';

export function CaseTypes(shown: Shown) {
  const { framework, t, language } = shown;
  return framework.caseTypes.map((type) => (
    <div key={type.id}>
      <h3>{inLanguage(type.title, language) + unverified(t, type.verified)}</h3>
      {type.description && <p>{inLanguage(type.description, language)}</p>}
      <p class="ob-muted">
        {[
          t(`frameworks.rule.${type.rule}`),
          t(`frameworks.baseline.${type.baseline}`),
          type.minimumDurationMonths &&
            t('frameworks.minimum', { months: sayMonths(type.minimumDurationMonths, language) }),
          sayTitleOfSource(shown, type.source),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </div>
  ));
}

export function Procedures(shown: Shown) {
  const { framework, language } = shown;
  const { procedures, caseTypes } = framework;
  return procedures.map((procedure) => (
    <div key={procedure.id}>
      {procedures.length > 1 && (
        <h3>
          {caseTypes
            .filter((type) => type.procedure === procedure.id)
            .map(({ title }) => inLanguage(title, language))
            .join(', ')}
        </h3>
      )}
      <Stages {...{ shown, procedure }} />
    </div>
  ));
}

function Stages({ shown, procedure }: { readonly shown: Shown; readonly procedure: Procedure }) {
  const { t, language } = shown;
  return (
    <ol>
      {procedure.stages.map((stage) => (
        <li key={stage.id}>
          <strong>{inLanguage(stage.title, language)}</strong>
          {` (${sayDeciders(shown, stage)})${unverified(t, stage.verified)}`}
          {`: ${OUTCOMES.filter((outcome) => outcome in stage.outcomes)
            .map((outcome) => t(`outcome.${outcome}`).toLowerCase())
            .join(', ')}. ${counted(t, 'frameworks.days', stage.dueDays)}.`}
          {'returned' in stage.outcomes && ` ${sayResumes(shown, procedure, stage)}`}
        </li>
      ))}
    </ol>
  );
}

/** Where a case that was returned here is taken up again. */
function sayResumes({ t, language }: Shown, { stages }: Procedure, { id, resumesAt = id }: Stage): string {
  const stage = stages.find((each) => each.id === resumesAt);
  return resumesAt === id || !stage
    ? t('frameworks.resumesHere')
    : t('frameworks.resumesAt', { stage: inLanguage(stage.title, language) });
}

/** One body by name; the bodies of each cluster; the councils of the parties of a case. */
function sayDeciders({ framework, t }: Shown, { deciders }: Stage): string {
  if ('body' in deciders) return bodyName(framework, deciders.body);
  return 'perCluster' in deciders ? t('frameworks.perCluster') : t(`frameworks.perParty.${deciders.perParty.among}`);
}
