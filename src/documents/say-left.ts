// A body has refused and the case goes on without it, in words: who left, what that changed, and where the case went.
import { partyName } from '../domain/assessment/names.ts';
import { sayList } from '../domain/assessment/say.ts';
import type { Framework } from '../domain/governance/framework.ts';
import { clusterById, stageOf } from '../domain/governance/lookups.ts';
import type { Left, Proposal } from '../domain/workflow/state.ts';
import { inLanguage, type Language, type Localised } from '../lib/localised.ts';
import { PRINCIPLE_WORDS } from './choice-words.ts';
import { sayKroner } from './formats.ts';

const TEXTS = {
  without: {
    da: 'Sagen går videre uden {who}.',
    en: 'The case goes on without {who}.',
    sv: 'Ärendet går vidare utan {who}.',
  },
  leon: {
    da: 'LEON var “{before}” og er nu “{after}”.',
    en: 'LEON was “{before}” and is now “{after}”.',
    sv: 'LEON var ”{before}” och är nu ”{after}”.',
  },
  net: {
    da: '{party} ender med {after} om året; før var det {before}.',
    en: '{party} ends with {after} a year; before it was {before}.',
    sv: '{party} slutar på {after} per år; tidigare var det {before}.',
  },
  unknown: {
    da: 'Økonomien for hver part kan ikke sammenlignes med den før.',
    en: 'The economy of each party cannot be compared with what it was.',
    sv: 'Ekonomin för varje part kan inte jämföras med den tidigare.',
  },
  same: {
    da: 'LEON er som før, og ingen af de andre parter får en væsentlig anden økonomi.',
    en: 'LEON is as before, and none of the other parties gets a materially different economy.',
    sv: 'LEON är som förut, och ingen av de andra parterna får en väsentligt annan ekonomi.',
  },
  found: {
    da: 'Nye fund: {count}.',
    en: 'New findings: {count}.',
    sv: 'Nya fynd: {count}.',
  },
  back: {
    da: 'Sagen er gået tilbage til leddet “{stage}” og besluttes igen. Derefter spørges de tilbageværende igen.',
    en: 'The case went back to the stage “{stage}” and is decided again. Then those who are left are asked again.',
    sv: 'Ärendet har gått tillbaka till ledet ”{stage}” och beslutas på nytt. Sedan frågas de kvarvarande igen.',
  },
  anew: {
    da: 'De tilbageværende i leddet “{stage}” spørges igen.',
    en: 'Those who are left at the stage “{stage}” are asked again.',
    sv: 'De kvarvarande i ledet ”{stage}” frågas på nytt.',
  },
} as const satisfies Readonly<Record<string, Localised>>;

type Where = {
  readonly framework: Framework;
  readonly proposal: Pick<Proposal, 'caseType'>;
  /** Id of the stage where it refused. */
  readonly stage: string;
  readonly language: Language;
};

/** One sentence a line. */
export function sayLeft(
  { parties, clusters, changes, newFindings, backTo }: Omit<Left, 'decision'>,
  { framework, proposal, stage, language }: Where,
): readonly string[] {
  const say = (text: keyof typeof TEXTS, values: Readonly<Record<string, string | number>> = {}) =>
    Object.entries(values).reduce<string>(
      (all, [name, value]) => all.replace(`{${name}}`, String(value)),
      TEXTS[text][language],
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
