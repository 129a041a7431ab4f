// About the case: its numbers, where it belongs and where it came from. glance.tsx shows the rest.
import { caseTypeOf } from '../../domain/governance/case-types.ts';
import { inLanguage } from '../../lib/localised.ts';
import { writeDate, writeInstant } from '../formats.ts';
import { type Case, frameworkThen, may } from '../load-case.ts';
import { clusterName } from '../names.ts';
import { Facts } from '../parts/table.tsx';
import type { View } from '../view.ts';

type Props = { readonly view: View; readonly found: Case };

export function Summary({ view, found }: Props) {
  const { t, language } = view;
  const { proposal, framework } = found;
  return (
    <section aria-labelledby="om-sagen">
      <h2 id="om-sagen">{t('case.about')}</h2>
      <Facts
        facts={[
          ...(proposal.externalIds.length > 0
            ? [
                [
                  t('case.number'),
                  proposal.externalIds.map(({ id, system }) => `${id} (${system})`).join(', '),
                ] as const,
              ]
            : []),
          [t('case.cluster'), <Clusters {...{ view, found }} />],
          [t('case.type'), inLanguage(caseTypeOf(framework, proposal.caseType).title, language)],
          [t('case.framework'), <a href={`/rammer/${framework.id}`}>{inLanguage(framework.title, language)}</a>],
          ...proposal.reroutings.map(
            ({ from, reason, at }) =>
              [
                t('case.carriedOver'),
                t('case.carriedFrom', {
                  framework: inLanguage(frameworkThen(found, from.id).title, language),
                  date: writeDate(at, language),
                  reason,
                }),
              ] as const,
          ),
          [
            t('case.created'),
            t('case.by', { when: writeInstant(proposal.createdAt, language), who: proposal.createdBy.name }),
          ],
          [t('case.updated'), writeInstant(proposal.updatedAt, language)],
          ...(proposal.copiedFrom
            ? [
                [
                  t('case.copiedFrom'),
                  <a href={`/sager/${proposal.copiedFrom.proposal}`}>{t('case.precedent')}</a>,
                ] as const,
              ]
            : []),
          [t('case.ownId'), proposal.id],
        ]}
      />
    </section>
  );
}

function Clusters({ view, found }: Props) {
  const { proposal, framework } = found;
  const names = proposal.clusters.map((id) => clusterName(framework, id)).join(', ');
  const editable = framework.clusters.length > 1 && may(found, 'edit');
  return (
    <>
      {names}
      {editable && (
        <span class="ob-no-print">
          {' '}
          <a href={`/sager/${proposal.id}/klynger`}>{view.t('clusters.change')}</a>
        </span>
      )}
    </>
  );
}
