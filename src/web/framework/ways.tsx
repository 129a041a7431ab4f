// The types of case of a framework and their procedures: who decides at each stage, and what is not verified.
import { fieldLabel } from '../../domain/dossier/labels.ts';
import type { CaseType } from '../../domain/governance/framework.ts';
import { OUTCOMES, type Procedure, type Stage } from '../../domain/governance/procedure.ts';
import { inLanguage } from '../../lib/localised.ts';
import { sayMonths } from '../../lib/written.ts';
import { titleOfCode } from '../dossier/finding.tsx';
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
      <OwnRules {...{ shown, type }} />
    </div>
  ));
}

/** Changes that the type makes to the severity of checks and to the fields required in a step. */
function OwnRules({ shown, type }: { readonly shown: Shown; readonly type: CaseType }) {
  const { framework, t, language } = shown;
  const { checks = {}, steps = [] } = type;
  const lines = [
    ...Object.entries(checks).map(([code, { severity, disabled }]) => {
      const said = disabled
        ? t('frameworks.own.disabled')
        : severity
          ? t(`severity.${severity}`)
          : t('frameworks.own.limits');
      return `${titleOfCode(code, language)}: ${said.toLowerCase()}`;
    }),
    ...steps.flatMap((step) => {
      const title = typeof step === 'string' ? undefined : framework.steps.find(({ id }) => id === step.id)?.title;
      if (typeof step === 'string' || !title) return [];
      return (['requires', 'expects'] as const).flatMap((name) => {
        const fields = step[name]?.map((field) => fieldLabel(field)[language]) ?? [];
        const values = { step: inLanguage(title, language), fields: fields.join(', ') };
        return fields.length > 0 ? [t(`frameworks.own.${name}`, values)] : [];
      });
    }),
  ];
  if (lines.length === 0) return null;
  return (
    <>
      <p>{t('frameworks.own')}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
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
          {saySeveral(shown, stage)}
          {stage.requires.some((each) => each.startsWith('notice')) && ` ${t('frameworks.waitsForNotice')}`}
          {'returned' in stage.outcomes && ` ${sayResumes(shown, procedure, stage)}`}
        </li>
      ))}
    </ol>
  );
}

/** The stage at which a returned case resumes. */
function sayResumes({ t, language }: Shown, { stages }: Procedure, { id, resumesAt = id }: Stage): string {
  const stage = stages.find((each) => each.id === resumesAt);
  return resumesAt === id || !stage
    ? t('frameworks.resumesHere')
    : t('frameworks.resumesAt', { stage: inLanguage(stage.title, language) });
}

/** For a stage with several bodies: how many must decide, and the effect of a refusal. */
function saySeveral({ t }: Shown, { deciders, complete = 'all', refusal = 'stop', outcomes }: Stage): string {
  if ('body' in deciders) return '';
  const least =
    complete === 'all'
      ? [t('frameworks.all')]
      : complete.atLeast.map((one) => {
          const kind = t(`partyKind.${one.kind}`);
          if ('number' in one) return t('frameworks.least.number', { count: one.number, kind });
          return 'share' in one
            ? t('frameworks.least.share', { percent: Math.round(one.share * 100), kind })
            : t('frameworks.least.majority', { kind });
        });
  return ['', ...least, ...('rejected' in outcomes ? [t(`frameworks.refusal.${refusal}`)] : [])].join(' ');
}

/** The body's name, or words for the bodies of each cluster or for the councils of the parties. */
function sayDeciders({ framework, t }: Shown, { deciders }: Stage): string {
  if ('body' in deciders) return bodyName(framework, deciders.body);
  return 'perCluster' in deciders ? t('frameworks.perCluster') : t(`frameworks.perParty.${deciders.perParty.among}`);
}
