// Høringssvar: what the parties, the other clusters and general practice say.
import type { Notice } from '../../domain/workflow/state.ts';
import { POSITION_WORDS } from '../choice-words.ts';
import { type Block, facts, heading, paragraphs, type Section, table } from '../paper.ts';
import type { Context } from '../paper-context.ts';

export function hearingSection(context: Context): Section {
  const blocks = [...positions(context), ...notices(context), ...practice(context)];
  return { id: 'hearing', heading: context.write('section.hearing'), blocks };
}

function positions({ dossier, write, party, local, stated, yesNo, instant }: Context): readonly Block[] {
  const given = dossier.impact?.positions ?? [];
  return [
    heading(write('hearing.positions')),
    ...(given.length === 0 ? paragraphs(write('hearing.noPositions')) : []),
    ...table(
      write('hearing.positionsCaption'),
      [
        write('presentation.party'),
        write('hearing.position'),
        write('hearing.reason'),
        write('hearing.acceptsNetCost'),
        write('hearing.by'),
      ],
      given.map((each) => [
        party(each.party),
        local(POSITION_WORDS[each.position]),
        stated(each.reason),
        yesNo(each.acceptsNetCost),
        write('hearing.byValue', { person: each.by, date: instant(each.at) }),
      ]),
    ),
  ];
}

function notices(context: Context): readonly Block[] {
  const { submission, write, cluster, instant, date } = context;
  return [
    heading(write('hearing.notices')),
    ...(submission.notices.length === 0 ? paragraphs(write('hearing.noNotices')) : []),
    ...table(
      write('hearing.noticesCaption'),
      [write('hearing.cluster'), write('hearing.sent'), write('hearing.due'), write('hearing.answer')],
      submission.notices.map((notice) => [
        cluster(notice.cluster),
        instant(notice.sentAt),
        date(notice.dueDate),
        answerTo(notice, context),
      ]),
    ),
  ];
}

function answerTo({ answer }: Notice, { write, instant }: Context): string {
  if (!answer) return write('hearing.unanswered');
  const day = instant(answer.at);
  return answer.kind === 'comment'
    ? write('hearing.commented', { date: day, comment: answer.comment ?? '' })
    : write('hearing.acknowledged', { date: day });
}

function practice({ dossier, write, field, yesNo, stated }: Context): readonly Block[] {
  const given = dossier.impact?.generalPractice;
  return [
    heading(write('hearing.practice')),
    facts(
      [field('/impact/generalPractice/affected'), yesNo(given?.affected)],
      [field('/impact/generalPractice/heard'), yesNo(given?.heard)],
      [field('/impact/generalPractice/how'), stated(given?.how)],
    ),
  ];
}
