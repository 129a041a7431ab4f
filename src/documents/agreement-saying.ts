// Writes the money and volume of an agreement in the same way as those of a case.
import type { Agreement } from '../domain/agreement/state.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import { resolveKeys } from '../domain/economics/keys.ts';
import type { Framework } from '../domain/governance/framework.ts';
import type { Language } from '../lib/localised.ts';
import { type Priced, sayingOf } from './saying.ts';

export type SaidAgreement = {
  readonly agreement: Agreement;
  readonly framework: Framework;
  readonly language: Language;
  /** The frozen dossier behind the agreement: the source of the names of cost lines, and of the target group. */
  readonly dossier?: Pick<Dossier, 'economy' | 'task'> | undefined;
};

export function agreementSaying({ agreement, framework, language, dossier }: SaidAgreement): Priced {
  const { activities, indicators, currency, keys, priceYear = null } = agreement.terms;
  const economy = { currency, keys, alternatives: dossier?.economy?.alternatives ?? [] };
  const said = { economy, volume: { activities }, quality: { indicators } };
  const resolved = [...resolveKeys(keys).values()].flatMap((key) => ('status' in key ? [] : [key]));
  return {
    ...sayingOf({ dossier: said, framework, language }),
    assessment: { economy: { keys: resolved, priceYear } },
  };
}
