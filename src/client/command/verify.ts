// `opgavebro verify ID`: checks that every decision of a case is in the log as the service shows it. The check runs
// here, without the database or a secret.
import { isReceipt, type Receipt } from '../../lib/receipt.ts';
import { type components, dataOf } from '../index.ts';
import { type Asked, idOf, type Options, TEXT } from './asked.ts';

/** `key`: public key, in hex, of a signed head that was kept elsewhere. */
export const OPTIONS: Options = { key: TEXT };

type Decision = components['schemas']['Decision'];
type Verdict = 'holds' | 'broken' | 'differs' | 'otherKey';

/** @returns whether all receipts hold */
export async function verify(asked: Asked, print: (line: string) => void): Promise<boolean> {
  const { client, say } = asked;
  const id = idOf(asked, 'verify');
  const submissions = dataOf(await client.GET('/proposals/{id}/submissions', { params: { path: { id } } }));
  const keys = new Set<string>();
  let all = true;
  let count = 0;
  for (const submission of submissions.items) {
    const { items } = dataOf(
      await client.GET('/submissions/{id}/decisions', { params: { path: { id: submission.id } } }),
    );
    for (const decision of items) {
      const path = { id: submission.id, decision: decision.id };
      const receipt = dataOf(await client.GET('/submissions/{id}/decisions/{decision}/receipt', { params: { path } }));
      const verdict = verdictOf(receipt, decision, asked.given.key);
      const what = `${decision.at} ${decision.body} ${decision.outcome}`;
      print(say(verdict, { what, key: receipt.head.key }));
      keys.add(receipt.head.key);
      all &&= verdict === 'holds';
      count += 1;
    }
  }
  if (count === 0) print(say('nothingDecided'));
  if (asked.given.key === undefined) for (const key of keys) print(say('signedBy', { key, id }));
  return all;
}

/** Compares a receipt with the decision that the service shows. */
export function verdictOf(receipt: Receipt, shown: Decision, key?: unknown): Verdict {
  if (!isReceipt(receipt)) return 'broken';
  if (typeof key === 'string' && key.toLowerCase() !== receipt.head.key) return 'otherKey';
  return isSame(JSON.parse(receipt.leaf), shown) ? 'holds' : 'differs';
}

/** `data`: the event's data as stored JSON text. */
type Leaf = { readonly type: string; readonly at: string; readonly data: string };

const COMPARED = ['id', 'body', 'stage', 'outcome', 'reason', 'dossierHash', 'meetingDate'] as const;

function isSame({ type, at, data }: Leaf, shown: Decision): boolean {
  if (type !== 'decision.recorded' || at !== shown.at) return false;
  const { decision } = JSON.parse(data) as { readonly decision: Partial<Decision> };
  return COMPARED.every((name) => (decision[name] ?? '') === (shown[name] ?? ''));
}
