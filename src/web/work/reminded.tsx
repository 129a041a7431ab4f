// When those that a case waits for were last reminded, and the link to remind them.
import type { CaseWork } from '../../app/read-work.ts';
import { sayNames } from '../../documents/route-of.ts';
import { toRemind } from '../../domain/workflow/commands/remind.ts';
import { refusalOf } from '../../domain/workflow/guards.ts';
import { writeDate } from '../formats.ts';
import { titleOf } from '../load-case.ts';
import type { View } from '../view.ts';
import { type Task, targetName } from './work.ts';

const OF_OTHERS = ['verify-figures', 'state-position', 'answer-notice', 'waits-for-bodies'];

export function Reminded({ task: { work, group }, view }: { readonly task: Task; readonly view: View }) {
  if (!('reminder' in work)) return null;
  const { t, actor, ports } = view;
  const { proposal, framework } = work;
  const context = { actor, framework, ...ports.clock() };
  const waited = group ?? [work];
  const who = waited.flatMap(({ target, bodies }) => (target === undefined ? bodies : [target]));
  const left = toRemind(
    proposal,
    who.map((each) => ({ who: each })),
    context.today,
  );
  const may =
    !work.mine && OF_OTHERS.includes(work.kind) && left.length > 0 && !refusalOf('remind', { proposal, context });
  const said = sayReminded(waited, group !== undefined, view);
  if (!may && said === '') return null;
  return (
    <>
      <br />
      {said !== '' && <span class="ob-muted">{`${said}. `}</span>}
      {may && (
        <a href={`/sager/${proposal.id}/paamind`}>
          {t('remind.title')}
          <span class="sr-only">{`: ${titleOf(proposal, view)}`}</span>
        </a>
      )}
    </>
  );
}

/** The last reminder; in a group with the names of those reminded on that day. */
function sayReminded(works: readonly CaseWork[], named: boolean, { t, language }: View): string {
  const last = works.flatMap(({ reminder }) => reminder ?? []).sort((a, b) => b.on.localeCompare(a.on))[0];
  if (!last) return '';
  const when = t('remind.on', { date: writeDate(last.on, language), name: last.by.name });
  const then = works.filter(({ reminder }) => reminder?.on === last.on);
  return named ? `${sayNames(then.map(targetName), language)}: ${when}` : when;
}
