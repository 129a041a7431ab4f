// The body whose outcome is recorded. Asked only where the person may record for several bodies.
import type { Framework } from '../../domain/governance/framework.ts';
import type { AvailableAction } from '../../domain/workflow/available-actions.ts';
import type { Entries } from '../door.tsx';
import { Radios } from '../form/choices.tsx';
import { bodyName } from '../names.ts';
import type { View } from '../view.ts';

type Props = {
  readonly view: View;
  readonly framework: Framework;
  readonly decide: AvailableAction;
  readonly entries: Entries;
  readonly error: string | undefined;
};

export function BodyChoice({ view: { t }, framework, decide: { bodies = [] }, entries, error }: Props) {
  if (bodies.length < 2) return null;
  return (
    <Radios
      name="/body"
      label={t('decide.body')}
      value={entries.get('/body') ?? ''}
      options={bodies.map((id) => ({ value: id, text: bodyName(framework, id) }))}
      error={error}
      t={t}
    />
  );
}
