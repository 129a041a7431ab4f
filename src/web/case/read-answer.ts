// Reads a party's answer from its page: verification of its figures, and position. Either may be left for later.
import { countsOfParty, linesOfParty } from '../../domain/consent/party-lines.ts';
import { POSITIONS, type Position } from '../../domain/dossier/impact.ts';
import type { Verification } from '../../domain/dossier/verification.ts';
import type { PositionEntry, VerificationEntry } from '../../domain/workflow/commands/party-entries.ts';
import type { Entries } from '../door.tsx';
import { faultAt, isUnread, readField } from '../dossier/form-values.ts';
import type { FormError } from '../form/error-summary.tsx';
import { sayFormFault } from '../form/say-form-fault.ts';
import type { Case } from '../load-case.ts';
import type { View } from '../view.ts';
import { type Own, ownFields } from './own-figures.tsx';

type About = {
  readonly view: Pick<View, 't' | 'language'>;
  readonly found: Pick<Case, 'dossier'>;
  readonly party: string;
  readonly entries: Entries;
};
type Read<T> = { readonly entry: T | undefined; readonly errors: readonly FormError[] };

/**
 * The entry is undefined where nothing is chosen. "The figures are right" together with other figures is an error; so
 * is "wrong" without figures or a comment. A comment left over from the opposite earlier answer is dropped.
 */
export function readVerification(about: About, before: Verification | undefined): Read<VerificationEntry> {
  const { view, found, party, entries } = about;
  const answer = entries.get('agrees');
  const errors: FormError[] = [];
  const own = ownFields(found, party);
  const [figures, counts] = [numbersOf(own.figures, about, errors), numbersOf(own.counts, about, errors)];
  const written = entries.get('comment')?.trim() ?? '';
  const others = figures.length + counts.length > 0;
  if (answer !== 'true' && answer !== 'false') {
    if (others || written !== '') errors.push({ name: 'agrees', text: view.t('verify.choose') });
    return { entry: undefined, errors };
  }
  if (answer === 'true' && others) errors.push({ name: 'agrees', text: view.t('verify.contradiction') });
  const left = before !== undefined && String(before.agrees) !== answer && before.comment?.trim() === written;
  const comment = left ? '' : written;
  if (answer === 'false' && !others && comment === '' && errors.length === 0)
    errors.push({ name: 'comment', text: view.t('verify.sayHow') });
  const entry = {
    agrees: answer === 'true',
    ...(figures.length > 0 && { figures: figures.map(({ id, amount }) => ({ cost: id, amount })) }),
    ...(counts.length > 0 && { counts: counts.map(({ id, amount }) => ({ activity: id, number: amount })) }),
    ...(comment !== '' && { comment }),
  };
  return { entry, errors };
}

/** The entry is undefined where no position is chosen. Any position but support requires a reason. */
export function readPosition({ view: { t }, entries }: Pick<About, 'view' | 'entries'>): Read<PositionEntry> {
  const position = POSITIONS.find((known) => known === entries.get('position'));
  const reason = entries.get('reason')?.trim() ?? '';
  const [accepts, confirms] = [entries.get('accepts'), entries.get('confirms')];
  if (!position) {
    const isBegun = reason !== '' || Boolean(accepts) || Boolean(confirms);
    return { entry: undefined, errors: isBegun ? [{ name: 'position', text: t('position.choose') }] : [] };
  }
  const entry = {
    position,
    ...(reason !== '' && { reason }),
    ...(accepts && { acceptsNetCost: accepts === 'true' }),
    ...(confirms && { confirmsMoney: confirms === 'true' }),
  };
  const errors = position !== 'supports' && reason === '' ? [{ name: 'reason', text: t('position.sayWhy') }] : [];
  return { entry, errors };
}

function numbersOf(fields: readonly Own[], { view: { language }, entries }: About, errors: FormError[]) {
  return fields.flatMap(({ name, label, control }) => {
    const value = readField({ control, isNumber: true }, entries.getAll(name), language);
    if (value === undefined) return [];
    if (typeof value === 'number') return [{ id: name.slice(name.indexOf('-') + 1), amount: { expected: value } }];
    if (isUnread(value)) errors.push({ name, text: `${label}: ${sayFormFault(faultAt(name, value), language)}` });
    return [];
  });
}

/** The field that shows a fault of the verification, or of the position sent with it. */
export function nameInAnswer(pointer: string, entry: VerificationEntry): string {
  const [, list, index] = /^\/(figures|counts)\/(\d+)/.exec(pointer) ?? [];
  if (list === 'figures') return `own-${entry.figures?.[Number(index)]?.cost ?? ''}`;
  if (list === 'counts') return `count-${entry.counts?.[Number(index)]?.activity ?? ''}`;
  if (pointer.endsWith('/reason')) return 'reason';
  return pointer.endsWith('/comment') ? 'comment' : 'agrees';
}

/**
 * Whether the entry equals the earlier verification. The form is filled with it, so sending it unchanged is not a new
 * answer.
 */
export function isSameVerification(entry: VerificationEntry, before: Verification | undefined, found: Case): boolean {
  if (!before || before.agrees !== entry.agrees || (before.comment ?? '') !== (entry.comment ?? '')) return false;
  const { dossier } = found;
  const own = ({ figures = [], counts = [] }: Pick<VerificationEntry, 'figures' | 'counts'>) => [
    ...linesOfParty(dossier, before.party).map(
      ({ cost }) => figures.find((figure) => figure.cost === cost.id)?.amount.expected,
    ),
    ...countsOfParty(dossier, before.party).map(
      ({ activity }) => counts.find((count) => count.activity === activity)?.number.expected,
    ),
  ];
  return JSON.stringify(own(entry)) === JSON.stringify(own(before));
}

/** The same for a position. A position that a body stated for the party is not the party's own. */
export function isSamePosition(entry: PositionEntry, before: Position | undefined): boolean {
  return (
    before !== undefined &&
    before.through === undefined &&
    before.position === entry.position &&
    (before.reason ?? '') === (entry.reason ?? '') &&
    before.acceptsNetCost === entry.acceptsNetCost &&
    before.confirmsMoney === entry.confirmsMoney
  );
}
