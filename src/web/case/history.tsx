// What has happened in a case, newest first, and what has changed in the dossier since each approval.
import type { WholeCase } from '../../app/ports.ts';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import type { ProposalEvent } from '../../domain/workflow/events.ts';
import { sameJson } from '../../lib/canonical-json.ts';
import type { Language } from '../../lib/localised.ts';
import { groupsOf } from '../dossier/groups.ts';
import { answeredFields, placeOf } from '../dossier/read-dossier.tsx';
import { sayField } from '../dossier/say-field.ts';
import { writeInstant } from '../formats.ts';
import type { Case } from '../load-case.ts';
import { bodyName, clusterName, frameworkName, ownerName, partyName, stepName } from '../names.ts';
import { Table } from '../parts/table.tsx';
import type { View } from '../view.ts';

type HistoryProps = {
  readonly view: Pick<View, 't' | 'language'>;
  readonly found: Pick<Case, 'framework' | 'earlier'>;
  readonly items: WholeCase['history'];
};

/** `items`: newest first; what has happened before them is only mentioned. */
export function History({ view, found, items }: HistoryProps) {
  const { t, language } = view;
  const since = items.at(-1)?.sequence ?? 1;
  return (
    <>
      {since > 1 && <p>{t('case.historyLatest', { count: items.length })}</p>}
      <ul>
        {items.map(({ sequence, event }) => (
          <li key={sequence}>
            {`${writeInstant(event.at, language)}: ${sayEvent(event, found, view)} `}
            <span class="ob-muted">{`(${event.by.name})`}</span>
          </li>
        ))}
        {items.length === 0 && <li>{t('none')}</li>}
      </ul>
    </>
  );
}

/** What happened, in one sentence. */
export function sayEvent(
  event: ProposalEvent,
  { framework: now, earlier = [] }: HistoryProps['found'],
  { t, language }: HistoryProps['view'],
): string {
  const frameworks = [now, ...earlier];
  /** By the framework that has the id: what happened before the case was carried over bears the names of then. */
  const called = (say: (framework: Framework, id: string, language: Language) => string, id: string) =>
    frameworks.map((framework) => say(framework, id, language)).find((name) => name !== id) ?? id;
  switch (event.type) {
    case 'proposal.revised':
      // No section of the dossier: only the numbers of other systems.
      if (event.data.sections.length === 0) return t('case.numberChanged');
      return `${t('event.proposal.revised')}: ${event.data.sections.map((section) => t(`section.${section as 'task'}`)).join(', ')}`;
    case 'position.stated':
      // A party, or a body that spoke for those it represents.
      return t('event.position.stated', { party: called(ownerName, event.data.party) });
    case 'figures.verified':
    case 'judgement.given':
      return t(`event.${event.type}`, { party: called(partyName, event.data.party) });
    case 'proposal.submitted':
      return `${t('event.proposal.submitted')}: ${event.data.steps.map((step) => called(stepName, step)).join(', ')}`;
    case 'decision.recorded':
      return t(event.data.without ? 'case.decisionWithout' : 'event.decision.recorded', {
        body: called(bodyName, event.data.decision.body),
        outcome: t(`outcome.${event.data.decision.outcome}`),
        who: (event.data.without?.left.parties ?? []).map(({ party }) => called(partyName, party)).join(', '),
      });
    case 'notice.answered':
      return t('event.notice.answered', { cluster: called(clusterName, event.data.cluster) });
    case 'proposal.withdrawn':
      return `${t('event.proposal.withdrawn')}: ${event.data.reason}`;
    case 'proposal.rerouted':
      return `${t('event.proposal.rerouted', { framework: called(frameworkName, event.data.to.id) })}: ${event.data.reason}`;
    case 'proposal.created':
    case 'proposal.deleted':
    case 'condition.closed':
      return t(`event.${event.type}`);
  }
}

/** Field by field, both values in words. */
type DifferencesProps = {
  readonly view: View;
  readonly found: Case;
  readonly before: Dossier;
  readonly differences: ReturnType<typeof differencesBetween>;
};

export function Differences({ view, found, before, differences }: DifferencesProps) {
  const { t, language } = view;
  const rows = differences.map(({ pointer, field, was, is }) => {
    const say = (dossier: Dossier, value: unknown) =>
      value === undefined ? '–' : sayField(field, value, { dossier, framework: found.framework, view });
    return [placeOf(field, pointer, language), say(before, was), say(found.dossier, is)];
  });
  return (
    <Table caption={t('case.differences')} head={[t('case.field'), t('case.before'), t('case.now')]} rows={rows} />
  );
}

export function differencesBetween(before: Dossier, after: Dossier) {
  const fieldsIn = (dossier: Dossier) =>
    new Map(
      groupsOf(dossier)
        .flatMap((group) => answeredFields(group.items, dossier))
        .map((each) => [each.pointer, each]),
    );
  const [old, now] = [fieldsIn(before), fieldsIn(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((pointer) => {
    const [was, is] = [old.get(pointer), now.get(pointer)];
    const field = (is ?? was)?.field;
    return field === undefined || sameJson(was?.value, is?.value)
      ? []
      : [{ pointer, field, was: was?.value, is: is?.value }];
  });
}
