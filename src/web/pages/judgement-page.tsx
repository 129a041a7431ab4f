// A party's human judgement of the principles, beside the results of the formal check.
import { giveJudgement } from '../../app/act-on-submission.ts';
import { frameworkOf, getSubmission } from '../../app/see-proposal.ts';
import type { Assessment } from '../../domain/assessment/assessment.ts';
import { RATINGS } from '../../domain/governance/rating.ts';
import { permit } from '../../domain/workflow/commands/command.ts';
import { inLanguage } from '../../lib/localised.ts';
import type { Door, Entries } from '../door.tsx';
import { actPage, errorAt, orErrors } from '../form/act-page.tsx';
import { Radios } from '../form/choices.tsx';
import { TextArea } from '../form/controls.tsx';
import type { FormError } from '../form/error-summary.tsx';
import { partyName } from '../names.ts';
import { asked, type Page, type View } from '../view.ts';

const PATH = '/forelaeggelser/:id/vurdering/:part';

export function addJudgementPage(door: Door): void {
  door.get(PATH, (view) => page(view, new URLSearchParams(), []));

  door.post(PATH, async (view, entries) => {
    const { submission, proposal, judged } = await load(view);
    const given = judged.flatMap(({ id }) => {
      const rating = RATINGS.find((known) => known === entries.get(`rating-${id}`));
      return rating ? [{ principle: id, rating, reason: entries.get(`reason-${id}`)?.trim() ?? '' }] : [];
    });
    const errors: FormError[] = given
      .filter(({ reason }) => reason === '')
      .map(({ principle }) => ({ name: `reason-${principle}`, text: view.t('judge.needReason') }));
    if (given.length === 0) errors.push({ name: `rating-${judged[0]?.id ?? ''}`, text: view.t('judge.needOne') });
    if (errors.length > 0) return page(view, entries, errors);
    const party = view.params.part ?? '';
    const done = await orErrors(
      giveJudgement(view.ports, asked(view), submission.id, { party, ratings: given }),
      view.language,
      () => undefined,
    );
    if ('errors' in done) return page(view, entries, done.errors);
    return { goTo: `/sager/${proposal.id}`, say: { key: 'judge.done' } };
  });
}

async function load(view: View) {
  const seen = await getSubmission(view.ports, view.actor, view.params.id ?? '');
  const framework = await frameworkOf(view.ports, seen.proposal);
  const context = { actor: view.actor, framework, ...view.ports.clock() };
  permit('judge', { proposal: seen.proposal, context, target: view.params.part ?? '' });
  return { ...seen, framework, judged: framework.principles.filter(({ judged }) => judged) };
}

async function page(view: View, entries: Entries, errors: readonly FormError[]): Promise<Page> {
  const { t, language, params } = view;
  const { proposal, submission, framework, judged, assessment } = await load(view);
  const { principles } = JSON.parse(assessment) as Assessment;
  const given = submission.judgements.find(({ party }) => party === params.part)?.ratings ?? [];
  return actPage({
    ...{ view, proposal, errors, title: t('judge.title', { party: partyName(framework, params.part ?? '') }) },
    ...{ lead: t('judge.lead'), save: t('judge.save') },
    above: (
      <>
        <p>
          <a href={`/forelaeggelser/${submission.id}/afgoerelse`}>{t('case.paper')}</a>
        </p>
        <p class="ob-muted">{t('shell.formal')}</p>
      </>
    ),
    children: (
      <>
        {judged.map((principle) => {
          const own = given.find((rating) => rating.principle === principle.id);
          const verdict = principles.find((result) => result.principle === principle.id)?.status ?? 'not-assessed';
          return (
            <section key={principle.id} aria-labelledby={`p-${principle.id}`}>
              <Radios
                name={`rating-${principle.id}`}
                label={inLanguage(principle.title, language)}
                heading={`p-${principle.id}`}
                above={
                  <>
                    {principle.text && <p>{inLanguage(principle.text, language)}</p>}
                    <p class="ob-muted">{t('judge.formal', { verdict: t(`principle.${verdict}`) })}</p>
                  </>
                }
                inline
                value={entries.get(`rating-${principle.id}`) ?? own?.rating ?? ''}
                options={RATINGS.map((rating) => ({ value: rating, text: t(`rating.${rating}`) }))}
                error={errorAt(errors, `rating-${principle.id}`)}
                t={t}
              />
              <TextArea
                name={`reason-${principle.id}`}
                label={t('judge.reason')}
                rows={3}
                value={entries.get(`reason-${principle.id}`) ?? own?.reason ?? ''}
                error={errorAt(errors, `reason-${principle.id}`)}
                t={t}
              />
            </section>
          );
        })}
      </>
    ),
  });
}
