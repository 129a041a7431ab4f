// Another cluster's answer to its notice: acknowledgement, comment or objection.
import { answerNotice } from '../../app/act-on-submission.ts';
import { frameworkOf, getSubmission } from '../../app/see-proposal.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Door, Entries } from '../door.tsx';
import { actPage, errorAt, orErrors } from '../form/act-page.tsx';
import { Radios } from '../form/choices.tsx';
import { TextArea } from '../form/controls.tsx';
import type { FormError } from '../form/error-summary.tsx';
import { writeDate } from '../formats.ts';
import { titleOf } from '../load-case.ts';
import { clusterName } from '../names.ts';
import { asked, type Page, type View } from '../view.ts';

const PATH = '/forelaeggelser/:id/orientering/:klynge';

export function addNoticePage(door: Door): void {
  door.get(PATH, (view) => page(view, new URLSearchParams(), []));

  door.post(PATH, async (view, entries) => {
    const { id = '', klynge: cluster = '' } = view.params;
    const kind = entries.get('kind');
    const comment = entries.get('comment')?.trim() ?? '';
    if (kind !== 'acknowledged' && kind !== 'comment' && kind !== 'objection')
      return page(view, entries, [{ name: 'kind', text: view.t('notice.choose') }]);
    const answered = answerNotice(view.ports, asked(view), id, { cluster, kind, ...(comment !== '' && { comment }) });
    const done = await orErrors(answered, view.language, () => 'comment');
    if ('errors' in done) return page(view, entries, done.errors);
    return { goTo: `/sager/${done.reply.body}`, say: { key: 'notice.done' } };
  });
}

async function page(view: View, entries: Entries, errors: readonly FormError[]): Promise<Page> {
  const { t, language, params } = view;
  const { proposal, submission } = await getSubmission(view.ports, view.actor, params.id ?? '');
  const notice = submission.notices.find(({ cluster }) => cluster === params.klynge);
  if (!notice) throw new Refusal('not-found');
  const cluster = clusterName(await frameworkOf(view.ports, proposal), notice.cluster);
  return actPage({
    ...{ view, proposal, errors, title: t('notice.title', { cluster }), save: t('notice.save') },
    lead: t('notice.lead', { cluster, date: writeDate(notice.dueDate, language) }),
    above: (
      <p>
        <a href={`/forelaeggelser/${submission.id}/afgoerelse`}>{titleOf(proposal, view)}</a>
      </p>
    ),
    children: (
      <>
        <Radios
          name="kind"
          label={t('notice.kind')}
          value={entries.get('kind') ?? notice.answer?.kind ?? ''}
          options={[
            { value: 'acknowledged', text: t('notice.acknowledge') },
            { value: 'comment', text: t('notice.comment') },
            { value: 'objection', text: t('notice.objection') },
          ]}
          error={errorAt(errors, 'kind')}
          t={t}
        />
        <TextArea
          name="comment"
          label={t('notice.text')}
          value={entries.get('comment') ?? notice.answer?.comment ?? ''}
          error={errorAt(errors, 'comment')}
          t={t}
        />
      </>
    ),
  });
}
