// The answer of another cluster to its notice: acknowledged, or a comment.
import { answerNotice } from '../../app/act-on-submission.ts';
import { frameworkOf, getSubmission } from '../../app/see-proposal.ts';
import { Refusal } from '../../domain/refusal.ts';
import { caseTrail, titleOf } from '../case/load-case.ts';
import { clusterName } from '../case/names.ts';
import type { Door, Entries } from '../door.tsx';
import { sayFormFault } from '../dossier/form-context.ts';
import { Radios } from '../form/choices.tsx';
import { FormEnd, FormStart, TextArea } from '../form/controls.tsx';
import { ErrorSummary, type FormError } from '../form/error-summary.tsx';
import { writeDate } from '../formats.ts';
import { asked, type Page, type View } from '../view.ts';

const PATH = '/forelaeggelser/:id/orientering/:klynge';

export function registerNotice(door: Door): void {
  door.get(PATH, (view) => page(view, new URLSearchParams(), []));

  door.post(PATH, async (view, entries) => {
    const { id = '', klynge: cluster = '' } = view.params;
    const kind = entries.get('kind');
    const comment = entries.get('comment')?.trim() ?? '';
    if (kind !== 'acknowledged' && kind !== 'comment') return page(view, entries, [{ name: 'kind', text: view.t('notice.choose') }]);
    try {
      const input = { cluster, kind, ...(comment !== '' && { comment }) } as const;
      const { reply } = await answerNotice(view.ports, asked(view), id, input);
      return { goTo: `/sager/${reply.body}`, say: { key: 'notice.done' } };
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'invalid') throw error;
      const [fault] = error.faults;
      return page(view, entries, fault ? [{ name: 'comment', text: sayFormFault(fault, view.language) }] : []);
    }
  });
}

async function page(view: View, entries: Entries, errors: readonly FormError[]): Promise<Page> {
  const { t, language, csrf, params } = view;
  const seen = await getSubmission(view.ports, view.actor, params.id ?? '');
  const { proposal, submission } = seen;
  const notice = submission.notices.find(({ cluster }) => cluster === params.klynge);
  if (!notice) throw new Refusal('not-found');
  const cluster = clusterName(await frameworkOf(view.ports, proposal), notice.cluster);
  const at = (name: string) => errors.find((error) => error.name === name)?.text;
  return {
    title: t('notice.title', { cluster }),
    faulty: errors.length > 0,
    status: errors.length > 0 ? 400 : 200,
    trail: caseTrail(view, { proposal }),
    body: (
      <div class="ob-narrow">
        <ErrorSummary errors={errors} t={t} />
        <p class="ob-lead">{t('notice.lead', { cluster, date: writeDate(notice.dueDate, language) })}</p>
        <p>
          <a href={`/forelaeggelser/${submission.id}/afgoerelse`}>{titleOf(proposal, view)}</a>
        </p>
        <form method="post" action={`/forelaeggelser/${submission.id}/orientering/${notice.cluster}`}>
          <FormStart csrf={csrf} />
          <Radios
            name="kind"
            label={t('notice.kind')}
            value={entries.get('kind') ?? notice.answer?.kind ?? ''}
            options={[
              { value: 'acknowledged', text: t('notice.acknowledge') },
              { value: 'comment', text: t('notice.comment') },
            ]}
            error={at('kind')}
            t={t}
          />
          <TextArea
            name="comment"
            label={t('notice.text')}
            value={entries.get('comment') ?? notice.answer?.comment ?? ''}
            error={at('comment')}
            t={t}
          />
          <FormEnd save={t('notice.save')} back={`/sager/${proposal.id}`} t={t} />
        </form>
      </div>
    ),
  };
}
