// The text for a case that goes on without a body that refused: who left, what that changed, and where the case went.
import { sayList } from '../domain/assessment/say.ts';
import type { Framework } from '../domain/governance/framework.ts';
import { clusterById, stageOf } from '../domain/governance/lookups.ts';
import { partyName } from '../domain/governance/names.ts';
import type { Left, Proposal } from '../domain/workflow/state.ts';
import { inLanguage, type Language } from '../lib/localised.ts';
import { PRINCIPLE_WORDS } from './choice-words.ts';
import { sayKroner } from './formats.ts';
import { LEFT_TEXTS } from './texts/left-texts.ts';

type Where = {
  readonly framework: Framework;
  readonly proposal: Pick<Proposal, 'caseType'>;
  /** Id of the stage where the body refused. */
  readonly stage: string;
  readonly language: Language;
};

/** One sentence a line. */
export function sayLeft(
  { parties, clusters, changes, newFindings, backTo }: Omit<Left, 'decision'>,
  { framework, proposal, stage, language }: Where,
): readonly string[] {
  const say = (text: keyof typeof LEFT_TEXTS, values: Readonly<Record<string, string | number>> = {}) =>
    Object.entries(values).reduce<string>(
      (all, [name, value]) => all.replace(`{${name}}`, String(value)),
      LEFT_TEXTS[text][language],
    );
  const money = (ore: number) => sayKroner(ore, language, framework.settings.currency);
  const { leon, nets, unknown } = changes;
  const who = [
    ...clusters.map((id) => clusterById(framework, id)?.name ?? id),
    ...parties.map(({ party }) => partyName(framework, party)),
  ];
  const found = stageOf(framework, proposal, backTo ?? stage);
  const title = found ? inLanguage(found.title, language) : (backTo ?? stage);
  return [
    say('without', { who: sayList(who, language) }),
    ...(leon
      ? [say('leon', { before: PRINCIPLE_WORDS[leon.before][language], after: PRINCIPLE_WORDS[leon.after][language] })]
      : []),
    ...nets.map(({ party, before, after }) =>
      say('net', { party: partyName(framework, party), before: money(before), after: money(after) }),
    ),
    ...(unknown ? [say('unknown')] : []),
    ...(!leon && nets.length === 0 && !unknown ? [say('same')] : []),
    ...(newFindings.length > 0 ? [say('found', { count: newFindings.length })] : []),
    ...(backTo === undefined ? [] : [say(backTo === stage ? 'anew' : 'back', { stage: title })]),
  ];
}
