// Words for the parties that a field of parties means.
import type { Dossier } from '../../domain/dossier/dossier.ts';
import type { Who } from '../../domain/dossier/who.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { partyName } from '../names.ts';
import type { Translate } from '../texts/index.ts';

type About = {
  readonly dossier: Pick<Dossier, 'economy'>;
  readonly framework: Framework;
  readonly t: Translate;
};

/** `Odense Kommune` · `Hver for sine egne borgere: Odense, Svendborg` · `Efter fordelingsnøglen Indbyggertal`. */
export function sayWho(who: Who, { dossier, framework, t }: About): string {
  if ('party' in who) return partyName(framework, who.party);
  if ('each' in who) return t('who.sayEach', { parties: who.each.map((id) => partyName(framework, id)).join(', ') });
  const key = dossier.economy?.keys?.find(({ id }) => id === who.shared);
  return t('who.sayShared', { key: key?.name || who.shared });
}

/** The same; `none` where the field is not answered. */
export function sayWhoOr(who: Who | undefined, about: About, none: string): string {
  return who === undefined ? none : sayWho(who, about);
}
