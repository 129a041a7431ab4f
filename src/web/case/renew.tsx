// A button that gives an earlier answer again, unchanged, for the current revision.
import type { AnswersSince } from '../../app/answers-since.ts';
import { saySince } from '../../documents/say-since.ts';
import { FormStart } from '../form/controls.tsx';
import type { View } from '../view.ts';

type Props = {
  readonly view: Pick<View, 't' | 'csrf'>;
  /** Address that the answer is sent to. */
  readonly action: string;
  /** Fields of the answer as its page sends them, and the version of the case. */
  readonly values: Readonly<Record<string, string | number>>;
  readonly label: string;
};

export function RenewButton({ view: { t, csrf }, action, values, label }: Props) {
  return (
    <form method="post" action={action} class="ob-no-print">
      <FormStart csrf={csrf} values={values} />
      <button class="button button-secondary button-small" type="submit" aria-label={`${t('stands.renew')}: ${label}`}>
        {t('stands.renew')}
      </button>
    </form>
  );
}

/**
 * `Givet for revision 3, ændret siden: startdato. Det tæller ikke, før parten fornyer det.` Empty where the answer
 * still counts.
 */
export function standsWords(changed: AnswersSince, party: string, { language }: Pick<View, 'language'>): string {
  const found = changed.get(party);
  return found ? saySince(found, language) : '';
}
