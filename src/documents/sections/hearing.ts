// Høringssvar: the answers of the parties, the other clusters and general practice.
import type { Notice } from '../../domain/workflow/state.ts';
import { type Block, facts, heading, paragraphs, type Section, table } from '../paper.ts';
import type { Context } from '../paper-context.ts';
import { givenBy } from './economy-parties.ts';

export function hearingSection(context: Context): Section {
  const blocks = [...positions(context), ...toldEarly(context), ...notices(context), ...practice(context)];
  return { id: 'hearing', heading: context.write('section.hearing'), blocks };
}

function positions(context: Context): readonly Block[] {
  const { dossier, assessment, write, party, choice, stated, yesNo } = context;
  const given = dossier.impact?.positions ?? [];
  // Asked only where no money moves.
  const confirmed =
    assessment.economy.money !== 'moves' || given.some(({ confirmsMoney }) => confirmsMoney !== undefined);
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
        ...(confirmed ? [write('hearing.confirmsMoney')] : []),
        write('hearing.by'),
      ],
      given.map((each) => [
        party(each.party),
        choice('/impact/positions/*/position', each.position),
        stated(each.reason),
        yesNo(each.acceptsNetCost),
        ...(confirmed ? [yesNo(each.confirmsMoney)] : []),
        givenBy(each, context, context.since?.positions),
      ]),
    ),
  ];
}

/** The early announcement; no block if there was none. */
function toldEarly({ early, write, cluster, instant }: Context): readonly Block[] {
  if (!early) return [];
  return [
    heading(write('hearing.early')),
    ...paragraphs(write('hearing.earlyTold', { date: instant(early.createdAt), why: early.why })),
    ...table(
      write('hearing.earlyCaption'),
      [write('hearing.cluster'), write('hearing.answer'), write('hearing.by')],
      early.told.map((id) => {
        const answer = early.heard.find((each) => each.cluster === id);
        if (!answer) return [cluster(id), write('hearing.unanswered'), ''];
        const by = write('hearing.byValue', { person: answer.by.name, date: instant(answer.at) });
        return [cluster(id), answer.words ?? write('hearing.earlyAcknowledged'), by];
      }),
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

const ANSWERED = {
  acknowledged: 'hearing.acknowledged',
  comment: 'hearing.commented',
  objection: 'hearing.objected',
} as const;

function answerTo({ answer }: Notice, { write, instant }: Context): string {
  if (!answer) return write('hearing.unanswered');
  return write(ANSWERED[answer.kind], { date: instant(answer.at), comment: answer.comment ?? '' });
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
