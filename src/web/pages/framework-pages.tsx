// Rammer: the frameworks, to read.
import { getFramework, listFrameworks } from '../../app/govern-frameworks.ts';
import { saySource } from '../../domain/assessment/source-names.ts';
import type { Cluster, Framework } from '../../domain/governance/framework.ts';
import { OUTCOMES, type Stage } from '../../domain/governance/procedure.ts';
import { addDays } from '../../lib/iso-date.ts';
import { inLanguage } from '../../lib/localised.ts';
import { bodyName, partyName } from '../case/names.ts';
import type { Door } from '../door.tsx';
import { writeDate } from '../formats.ts';
import { counted } from '../texts/index.ts';
import type { View } from '../view.ts';

/** Where a document has no address its title is enough. */
function sayReference(reference: string): string {
  return /^seed \d+$/.test(reference) ? '' : `. ${saySource(reference)}`;
}

export function registerFrameworks(door: Door): void {
  door.get('/rammer', async (view) => {
    const { ports, actor, t, language } = view;
    const stored = await listFrameworks(ports, actor);
    return {
      title: t('frameworks.title'),
      body: (
        <>
          <p class="ob-lead">{t('frameworks.lead')}</p>
          <ul class="ob-task-list no-max-width">
            {stored.map(({ framework }) => (
              <li key={`${framework.id} ${framework.version}`}>
                <span>
                  <a href={`/rammer/${framework.id}?version=${framework.version}`}>
                    {inLanguage(framework.title, language)}
                  </a>
                  <br />
                  {sayValidity(framework, view)}
                </span>
                <span class="ob-muted">{t('frameworks.version', { version: framework.version })}</span>
              </li>
            ))}
          </ul>
        </>
      ),
    };
  });

  door.get('/rammer/:id', async (view) => {
    const { ports, actor, t, language, params, url } = view;
    const version = Number(url.searchParams.get('version') ?? '');
    const { framework } = await getFramework(
      ports,
      actor,
      params.id ?? '',
      Number.isInteger(version) && version > 0 ? { version } : {},
    );
    const successor = (await ports.frameworks.published()).find(({ id }) => id === framework.successor);
    const unverified = (verified: boolean | undefined) =>
      verified === false ? ` (${t('frameworks.unverified')})` : '';
    const body = ({ deciders }: Stage) => ('body' in deciders ? bodyName(framework, deciders.body) : '');
    return {
      title: inLanguage(framework.title, language),
      trail: [{ href: '/rammer', text: t('frameworks.title') }],
      body: (
        <div class="ob-narrow">
          {framework.description && <p class="ob-lead">{inLanguage(framework.description, language)}</p>}
          <p>{sayValidity(framework, view)}</p>
          {framework.successor && (
            <p>
              {t('frameworks.successor')}{' '}
              <a href={`/rammer/${framework.successor}`}>
                {successor ? inLanguage(successor.title, language) : framework.successor}
              </a>
            </p>
          )}
          <h2>{t('frameworks.procedure')}</h2>
          {framework.procedures.map(({ id, stages }) => (
            <div key={id}>
              {framework.procedures.length > 1 && (
                <h3>
                  {framework.caseTypes
                    .filter(({ procedure }) => procedure === id)
                    .map(({ title }) => inLanguage(title, language))
                    .join(', ')}
                </h3>
              )}
              <ol>
                {stages.map((stage) => (
                  <li key={stage.id}>
                    <strong>{inLanguage(stage.title, language)}</strong>
                    {body(stage) && ` (${body(stage)})`}
                    {`: ${OUTCOMES.filter((outcome) => outcome in stage.outcomes)
                      .map((outcome) => t(`outcome.${outcome}`).toLowerCase())
                      .join(', ')}. ${counted(t, 'frameworks.days', stage.dueDays)}.`}
                  </li>
                ))}
              </ol>
            </div>
          ))}
          <h2>{t('frameworks.steps')}</h2>
          <ul>
            {framework.steps.map((step) => (
              <li
                key={step.id}
              >{`${inLanguage(step.title, language)}${unverified(step.verified)}: ${step.sections.map((section) => t(`section.${section}`)).join(', ')}`}</li>
            ))}
          </ul>
          <h2>{t('frameworks.principles')}</h2>
          {framework.principles.map((principle) => (
            <div key={principle.id}>
              <h3>{inLanguage(principle.title, language) + unverified(principle.verified)}</h3>
              {principle.text && <p>{inLanguage(principle.text, language)}</p>}
              <p class="ob-muted">{t('frameworks.checks', { count: principle.checks.length })}</p>
            </div>
          ))}
          <h2>{t('frameworks.clusters')}</h2>
          <ul>
            {framework.clusters.map((cluster) => (
              <li
                key={cluster.id}
              >{`${cluster.name}${unverified(cluster.verified)}: ${cluster.members.map((member) => sayMember(framework, member, view)).join(', ')}`}</li>
            ))}
          </ul>
          <h2>{t('frameworks.bodies')}</h2>
          <ul>
            {framework.bodies.map((each) => (
              <li key={each.id}>{each.name + unverified(each.verified)}</li>
            ))}
          </ul>
          <h2>{t('frameworks.sources')}</h2>
          <ul>
            {framework.sources.map((source) => (
              <li
                key={source.id}
              >{`${source.title}${sayReference(source.reference)}${unverified(source.verified)}`}</li>
            ))}
          </ul>
        </div>
      ),
    };
  });
}

/** `Billund (til og med 31. december 2024)`: the days only where the membership has an end or a beginning of its own. */
function sayMember(
  framework: Framework,
  { party, from, to }: Cluster['members'][number],
  { t, language }: View,
): string {
  const days = [
    from !== undefined && t('frameworks.memberFrom', { from: writeDate(from, language) }),
    to !== undefined && t('frameworks.memberTo', { to: writeLastDay(to, language) }),
  ].filter((text) => text !== false);
  return partyName(framework, party) + (days.length > 0 ? ` (${days.join(' ')})` : '');
}

function sayValidity(framework: Framework, { t, language }: View): string {
  const from = writeDate(framework.validFrom, language);
  return framework.validTo === undefined
    ? t('frameworks.valid', { from })
    : t('frameworks.validTo', { from, to: writeLastDay(framework.validTo, language) });
}

/** Days are kept as half-open intervals: people are told the last day, not the one after. */
function writeLastDay(dayAfter: string, language: View['language']): string {
  return writeDate(addDays(dayAfter, -1), language);
}
