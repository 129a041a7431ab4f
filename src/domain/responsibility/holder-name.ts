// Names of holders of treatment responsibility.
import type { Language } from '../../lib/localised.ts';
import { sayOneOf } from '../../lib/written.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { HOLDER_KIND_WORDS } from '../dossier/responsibility.ts';

type Holders = NonNullable<NonNullable<NonNullable<Dossier['responsibility']>['treatment']>['holders']>;

/** Its department, else its kind, else its id. A choice is named by its options: "Almen praksis eller OUH". */
export function holderName(holders: Holders | undefined, id: string, language: Language): string {
  const found = holders?.find((holder) => holder.id === id);
  if (!found) return id;
  if (!found.choice?.length) return simpleName(found, language);
  const among = found.choice.map((option) => {
    const one = holders?.find((holder) => holder.id === option);
    return one ? simpleName(one, language) : option;
  });
  return sayOneOf(among, language);
}

function simpleName({ id, department, kind }: Holders[number], language: Language): string {
  return department?.trim() || (kind && HOLDER_KIND_WORDS[kind][language]) || id;
}
