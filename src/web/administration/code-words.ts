// Codes of a framework in words, where two versions are compared. A code without words is shown as it is.
import { COMPETENCE_WORDS } from '../../documents/choice-words.ts';
import { fieldLabel } from '../../domain/dossier/labels.ts';
import { placeAt } from '../../domain/dossier/tree.ts';
import type { Language, Localised } from '../../lib/localised.ts';
import { titleOfCheck } from '../dossier/finding.tsx';
import { TEXTS } from '../texts/index.ts';
import { inWords, type Text } from '../texts/text.ts';

type Codes = Readonly<Record<string, Text>>;

const KINDS: Codes = {
  'administrative-cluster': ['administrativ klynge', 'administrative cluster', 'administrativt kluster'],
  'political-cluster': ['politisk klynge', 'political cluster', 'politiskt kluster'],
  committee: ['udvalg eller råd', 'committee', 'utskott eller råd'],
  forum: ['forum', 'forum', 'forum'],
  council: ['regionsråd eller kommunalbestyrelse', 'council', 'fullmäktige'],
  'lead-group': ['ledergruppe', 'lead group', 'ledningsgrupp'],
};
const OWN: Readonly<Record<string, Codes>> = {
  kind: KINDS,
  perCluster: KINDS,
  outcomes: {
    approve: ['sagen er godkendt', 'the case is approved', 'ärendet är godkänt'],
    reject: ['sagen er afvist', 'the case is rejected', 'ärendet är avslaget'],
    return: ['tilbage til forslagsstilleren', 'back to the proposer', 'tillbaka till förslagsställaren'],
    stay: ['bliver ved leddet', 'stays at the stage', 'stannar vid ledet'],
  },
  requires: {
    'notice-sent': ['orientering er sendt', 'the notice is sent', 'information är skickad'],
    'notice-answered-or-period-over': [
      'orienteringen er besvaret, eller fristen er ovre',
      'the notice is answered or its period is over',
      'informationen är besvarad eller tiden är ute',
    ],
    judgements: ['principperne er vurderet', 'the principles are judged', 'principerna är bedömda'],
    positions: [
      'parterne har tilkendegivet deres holdning',
      'the parties have stated positions',
      'parterna har yttrat sig',
    ],
  },
  refusal: {
    stop: ['ét nej ender sagen', 'one refusal ends the case', 'ett nej avslutar ärendet'],
    without: [
      'sagen går videre uden den, der siger nej',
      'the case goes on without it',
      'ärendet går vidare utan den som säger nej',
    ],
  },
  complete: { all: ['alle', 'all', 'alla'] },
  inForce: { all: ['alle', 'all', 'alla'] },
};
/** The texts that name the codes of a field elsewhere, by the beginning of their keys. */
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

/** @param field in which the code stands; `outcome` for an outcome that leads somewhere. */
export function sayCode(field: string, code: string, language: Language): string | undefined {
  const text = textOf(field, code);
  if (text) return inWords(text, language).replace(/\.$/, '');
  const words = PAPERS[field]?.[code];
  if (words) return words[language];
  if (field === 'checks' || field === 'signals') return titleOfCheck(code, language);
  return code.startsWith('/') ? fieldLabel(code)[language] : undefined;
}

function textOf(field: string, code: string): Text | undefined {
  const own = OWN[field]?.[code];
  if (own) return own;
  const keys = (field === 'outcome' ? ['outcome.'] : (NAMED[field] ?? [])).map((prefix) => prefix + code);
  return keys.flatMap((key) => (key in TEXTS ? [TEXTS[key as keyof typeof TEXTS]] : []))[0];
}
