// When those a case waits for were last reminded, and where they are reminded now.
import type { Work } from '../../app/read-work.ts';
import { refusalOf } from '../../domain/workflow/guards.ts';
import { writeDate } from '../formats.ts';
import { titleOf } from '../load-case.ts';
import type { View } from '../view.ts';

const OF_OTHERS = ['verify-figures', 'state-position', 'answer-notice', 'waits-for-bodies'];

export function Reminded({ work, view }: { readonly work: Work; readonly view: View }) {
  if (!('reminder' in work)) return null;
  const { t, language, actor, ports } = view;
  const { reminder, proposal, framework } = work;
  const context = { actor, framework, ...ports.clock() };
  const may = !work.mine && OF_OTHERS.includes(work.kind) && !refusalOf('remind', { proposal, context });
  if (!may && !reminder) return null;
  const values = reminder && { date: writeDate(reminder.on, language), name: reminder.by.name };
  return (
    <>
      <br />
      {values && <span class="ob-muted">{`${t('remind.on', values)}. `}</span>}
      {may && (
        <a href={`/sager/${proposal.id}/paamind`}>
          {t('remind.link')}
          <span class="sr-only">{`: ${titleOf(proposal, view)}`}</span>
        </a>
      )}
    </>
  );
}
