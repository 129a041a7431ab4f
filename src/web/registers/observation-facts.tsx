// The facts of one observation, and links to what this person can do about it.
import type { Framework } from '../../domain/governance/framework.ts';
import { mayClose, mayPromote, type Observation } from '../../domain/registers/observation.ts';
import { inLanguage } from '../../lib/localised.ts';
import { writeDate, writeInstant, writeNumber } from '../formats.ts';
import { partyName, taskTypeName } from '../names.ts';
import { Status } from '../parts/status.tsx';
import { Facts } from '../parts/table.tsx';
import { counted, type Translate } from '../texts/index.ts';
import type { View } from '../view.ts';

const TONES = { open: 'wait', promoted: 'good', closed: 'plain' } as const;

export function ObservationStatus({ status, t }: { readonly status: Observation['status']; readonly t: Translate }) {
  return <Status tone={TONES[status]} text={t(`observations.status.${status}`)} />;
}

type Props = { readonly view: View; readonly observation: Observation; readonly framework: Framework };

export function ObservationFacts({ view, observation, framework }: Props) {
  const { t, language } = view;
  const { place, taskType, what, since, frequency, lacks, status, promoted, closed, createdBy, createdAt } =
    observation;
  return (
    <>
      <p class="ob-lead ob-pre">{what}</p>
      <Facts
        facts={[
          [t('registers.status'), <ObservationStatus status={status} t={t} />],
          ...(promoted
            ? ([
                [t('observations.case'), <a href={`/sager/${promoted.proposal}`}>{t('observations.openCase')}</a>],
              ] as const)
            : []),
          ...(closed
            ? ([
                [t('observations.reason'), `${closed.reason} (${closed.by.name}, ${writeDate(closed.at, language)})`],
              ] as const)
            : []),
          [t('registers.taskType'), taskTypeName(taskType, language)],
          [t('observations.who'), partyName(framework, place)],
          [t('observations.since'), since === undefined ? '–' : writeDate(since, language)],
          [t('observations.often'), frequency ? sayFrequency(frequency, view) : '–'],
          [t('observations.lacks'), lacks.map((lack) => t(`lack.${lack}`)).join(', ') || '–'],
          [t('registers.framework'), inLanguage(framework.title, language)],
          [t('registers.by'), `${createdBy.name}, ${writeInstant(createdAt, language)}`],
        ]}
      />
      {status === 'open' && <Acts {...{ view, observation, framework }} />}
    </>
  );
}

function sayFrequency({ count, per }: NonNullable<Observation['frequency']>, { t, language }: View): string {
  const values = { per: t(`period.${per}`) };
  return counted(t, 'observations.howOften', count, { ...values, count: writeNumber(count, language) });
}

function Acts({ view, observation, framework }: Props) {
  const { t, actor, ports } = view;
  const { id, createdBy } = observation;
  const context = { actor, framework, ...ports.clock() };
  return (
    <p class="ob-actions">
      {mayPromote(actor) && (
        <a class="button button-primary" href={`/uaftalt/${id}/sag`}>
          {t('observations.promote')}
        </a>
      )}
      {createdBy.subject === actor.subject && <a href={`/uaftalt/${id}/ret`}>{t('registers.change')}</a>}
      {mayClose(observation, context) && <a href={`/uaftalt/${id}/luk`}>{t('observations.close')}</a>}
    </p>
  );
}
