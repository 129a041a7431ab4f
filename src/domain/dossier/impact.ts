// Step 4: the impact of the case on others, and the positions of the parties.
import { z } from 'zod';
import { area, choice, clusters, group, own, parties, party, required, rows, yesNo } from './declare.ts';
import { text as textSchema } from './primitives.ts';
import { givenFor } from './verification.ts';

export const POSITION_WORDS = {
  supports: { da: 'Støtter', en: 'Supports', sv: 'Stöder' },
  'supports-with-reservation': {
    da: 'Støtter med forbehold',
    en: 'Supports with reservation',
    sv: 'Stöder med förbehåll',
  },
  objects: { da: 'Er imod', en: 'Objects', sv: 'Är emot' },
};
export const POSITIONS = [
  'supports',
  'supports-with-reservation',
  'objects',
] as const satisfies readonly (keyof typeof POSITION_WORDS)[];

/**
 * A party's position on the case. Written only by members of the party, through a route of its own, or by a body
 * without a stage that represents it; `through` is then the name of the body.
 */
export const Position = z.strictObject({
  party: required(party({ da: 'part', en: 'party', sv: 'part' })),
  position: required(choice({ da: 'holdning', en: 'position', sv: 'ståndpunkt' }, POSITION_WORDS)),
  reason: area({ da: 'begrundelse', en: 'reason', sv: 'motivering' }, 2000),
  acceptsNetCost: yesNo({ da: 'accepterer sin merudgift', en: 'accepts its extra cost', sv: 'godtar sin merkostnad' }),
  confirmsMoney: yesNo({
    da: 'bekræfter, at der ikke flytter penge',
    en: 'confirms that no money moves',
    sv: 'bekräftar att inga pengar flyttas',
  }),
  through: own(textSchema(200), 'none', { da: 'ved', en: 'through', sv: 'genom' }, { writer: 'service' }),
  ...givenFor(),
});

export const Impact = z.strictObject({
  needsMoreMoney: yesNo({ da: 'Kræver opgaven flere penge?', en: 'Is more money needed?', sv: 'Behövs mer pengar?' }),
  needsMoreCompetences: yesNo({
    da: 'Kræver opgaven flere kompetencer?',
    en: 'Are more competences needed?',
    sv: 'Behövs mer kompetens?',
  }),
  otherClusters: clusters({ da: 'Andre berørte klynger', en: 'Other clusters affected', sv: 'Andra berörda kluster' }),
  otherParties: parties({ da: 'Andre berørte parter', en: 'Other parties affected', sv: 'Andra berörda parter' }, 120),
  positions: rows(
    {
      words: { da: 'Parternes holdninger', en: 'Positions of the parties', sv: 'Parternas ståndpunkter' },
      one: { da: 'Holdning', en: 'Position', sv: 'Ståndpunkt' },
      onePerParty: true,
      writer: 'member',
    },
    Position,
    120,
  ),
  generalPractice: group(
    { da: 'Almen praksis', en: 'General practice', sv: 'Allmänpraktiken' },
    {
      affected: yesNo({
        da: 'Er almen praksis berørt?',
        en: 'Is general practice affected?',
        sv: 'Berörs allmänpraktiken?',
      }),
      heard: yesNo({
        da: 'Er almen praksis hørt?',
        en: 'Has general practice been heard?',
        sv: 'Har allmänpraktiken hörts?',
      }),
      how: area(
        {
          da: 'Hvordan almen praksis er inddraget',
          en: 'How general practice was involved',
          sv: 'Hur allmänpraktiken har medverkat',
        },
        2000,
      ),
    },
  ),
});

export type Position = z.infer<typeof Position>;
