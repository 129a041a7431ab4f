// Delegation of reserved activity: what, by whom, to whom, under which
// supervision and instruction. Source: VEJ 115/2009 and BEK 1219/2009.
import { type Block, type Cell, heading, paragraphs, table } from '../paper.ts';
import type { Context } from '../paper-context.ts';

type Delegation = NonNullable<NonNullable<Context['dossier']['responsibility']>['delegation']>[number];

export function delegationBlocks(context: Context): readonly Block[] {
  const { dossier, write } = context;
  const delegation = dossier.responsibility?.delegation;
  const columns = ['act', 'type', 'delegator', 'supervision', 'instruction'] as const;
  return [
    heading(write('responsibility.delegation')),
    ...(delegation?.length === 0 ? paragraphs(write('responsibility.noDelegation')) : []),
    ...(delegation === undefined
      ? [{ kind: 'missing', text: write('responsibility.delegationUnknown') } as const]
      : []),
    ...table(
      write('responsibility.delegationCaption'),
      columns.map((key) => write(`responsibility.${key}`)),
      (delegation ?? []).map((each) => row(each, context)),
    ),
  ];
}

const AT = '/responsibility/delegation/*';

function row(delegation: Delegation, context: Context): readonly Cell[] {
  const { choice, stated, write } = context;
  const { act, description, reserved, type, delegator, receiverQualification, supervision } = delegation;
  return [
    [
      choice(`${AT}/act`, act),
      ...(description ? [description] : []),
      ...(reserved === undefined ? [] : [write(reserved ? 'responsibility.reserved' : 'responsibility.notReserved')]),
    ],
    choice(`${AT}/type`, type),
    [stated(delegator), stated(receiverQualification)],
    stated(supervision),
    instruction(delegation, context),
  ];
}

function instruction({ instruction: written }: Delegation, { stated, write, date }: Context): string {
  if (!written) return stated(undefined);
  return write('responsibility.instructionValue', {
    reference: stated(written.reference),
    version: stated(written.version),
    owner: stated(written.owner),
    date: stated(written.validTo && date(written.validTo)),
  });
}
