// Words for the codes of a framework, for comparing two versions. A code without words is shown as it is.
import { COMPETENCE_WORDS } from '../../documents/choice-words.ts';
import { fieldLabel } from '../../domain/dossier/labels.ts';
import { placeAt } from '../../domain/dossier/tree.ts';
import type { BodyKind } from '../../domain/governance/kinds.ts';
import type { REQUIREMENTS } from '../../domain/governance/procedure.ts';
import type { Language, Localised } from '../../lib/localised.ts';
import { titleOfCheck } from '../dossier/finding.tsx';
import { TEXTS } from '../texts/index.ts';
import { inWords, type Texts } from '../texts/text.ts';

const KINDS: Readonly<Record<BodyKind, Localised>> = {
  'administrative-cluster': { da: 'administrativ klynge', en: 'administrative cluster', sv: 'administrativt kluster' },
  'political-cluster': { da: 'politisk klynge', en: 'political cluster', sv: 'politiskt kluster' },
  committee: { da: 'udvalg eller råd', en: 'committee', sv: 'utskott eller råd' },
  forum: { da: 'forum', en: 'forum', sv: 'forum' },
  council: { da: 'regionsråd eller kommunalbestyrelse', en: 'council', sv: 'fullmäktige' },
  'lead-group': { da: 'ledergruppe', en: 'lead group', sv: 'ledningsgrupp' },
};
const REQUIRED: Readonly<Record<(typeof REQUIREMENTS)[number], Localised>> = {
  'notice-sent': { da: 'orientering er sendt', en: 'the notice is sent', sv: 'information är skickad' },
  'notice-answered-or-period-over': {
    da: 'orienteringen er besvaret, eller fristen er ovre',
    en: 'the notice is answered or its period is over',
    sv: 'informationen är besvarad eller tiden är ute',
  },
  judgements: { da: 'principperne er vurderet', en: 'the principles are judged', sv: 'principerna är bedömda' },
  positions: {
    da: 'parterne har tilkendegivet deres holdning',
    en: 'the parties have stated positions',
    sv: 'parterna har yttrat sig',
  },
};
const OWN: Readonly<Record<string, Texts>> = {
  kind: KINDS,
  perCluster: KINDS,
  outcomes: {
    approve: { da: 'sagen er godkendt', en: 'the case is approved', sv: 'ärendet är godkänt' },
    reject: { da: 'sagen er afvist', en: 'the case is rejected', sv: 'ärendet är avslaget' },
    return: { da: 'tilbage til forslagsstilleren', en: 'back to the proposer', sv: 'tillbaka till förslagsställaren' },
    stay: { da: 'bliver ved leddet', en: 'stays at the stage', sv: 'stannar vid ledet' },
  },
  requires: REQUIRED,
  refusal: {
    stop: { da: 'ét nej ender sagen', en: 'one refusal ends the case', sv: 'ett nej avslutar ärendet' },
    without: {
      da: 'sagen går videre uden den, der siger nej',
      en: 'the case goes on without it',
      sv: 'ärendet går vidare utan den som säger nej',
    },
  },
  complete: { all: { da: 'alle', en: 'all', sv: 'alla' } },
  inForce: { all: { da: 'alle', en: 'all', sv: 'alla' } },
};
/** Prefixes of the text keys that hold the words of a field's codes. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  sections: ['section.'],
  severity: ['severity.'],
  role: ['frameworks.role.'],
  rule: ['frameworks.rule.'],
  baseline: ['frameworks.baseline.'],
  among: ['frameworks.perParty.'],
  kind: ['partyKind.'],
  kinds: ['partyKind.'],
};
const { choices: MONEY = {} } = placeAt('/economy/money')?.declaration ?? {};
const PAPERS: Readonly<Record<string, Readonly<Record<string, Localised>>>> = {
  competence: COMPETENCE_WORDS,
  money: MONEY,
};

/** @param field the field that holds the code; `outcome` for a key of a stage's `outcomes` */
export function sayCode(field: string, code: string, language: Language): string | undefined {
  const text = textOf(field, code);
  if (text) return inWords(text, language).replace(/\.$/, '');
  const words = PAPERS[field]?.[code];
  if (words) return words[language];
  if (field === 'checks' || field === 'signals') return titleOfCheck(code, language);
  return code.startsWith('/') ? fieldLabel(code)[language] : undefined;
}

function textOf(field: string, code: string): Localised | undefined {
  const own = OWN[field]?.[code];
  if (own) return own;
  const keys = (field === 'outcome' ? ['outcome.'] : (NAMED[field] ?? [])).map((prefix) => prefix + code);
  return keys.flatMap((key) => (key in TEXTS ? [TEXTS[key as keyof typeof TEXTS]] : []))[0];
}
