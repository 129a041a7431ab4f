// The words that people meet first, with what they mean.
import type { Text } from './text.ts';

/** In the order of the Danish alphabet. */
export const GLOSSARY: readonly { readonly word: Text; readonly means: Text }[] = [
  {
    word: ['Forbehold', 'Condition', 'Villkor'],
    means: [
      'Et krav ved en godkendelse, med en ansvarlig og en frist.',
      'A demand of an approval, with an owner and a due date.',
      'Ett krav vid ett godkännande, med en ansvarig och en tid.',
    ],
  },
  {
    word: ['Forelæggelse', 'Submission', 'Inlämning'],
    means: [
      'En frossen udgave af sagen på vej gennem organerne.',
      'A frozen edition of the case on its way through the bodies.',
      'En fryst utgåva av ärendet på väg genom organen.',
    ],
  },
  {
    word: ['Klynge', 'Cluster', 'Kluster'],
    means: [
      'Parterne omkring et hospital, som foreslår og vurderer en sag sammen. Fra 2027 sundhedsråd.',
      'The parties around a hospital that propose and assess a case together. From 2027 health councils.',
      'Parterna kring ett sjukhus som föreslår och bedömer ett ärende tillsammans. Från 2027 hälsoråd.',
    ],
  },
  {
    word: ['LEON', 'LEON', 'LEON'],
    means: [
      'Laveste effektive omkostningsniveau: den løsning, der er god nok og koster alle betalere mindst tilsammen.',
      'The lowest effective cost level: the solution that is good enough and costs all payers together the least.',
      'Lägsta effektiva kostnadsnivå: den lösning som är bra nog och kostar alla betalare minst tillsammans.',
    ],
  },
  {
    word: ['Organ', 'Body', 'Organ'],
    means: [
      'Det råd eller udvalg, der indstiller eller beslutter.',
      'The council or committee that recommends or decides.',
      'Det råd eller utskott som tillstyrker eller beslutar.',
    ],
  },
  {
    word: ['Orientering', 'Notice', 'Information'],
    means: [
      'Besked til de andre klynger, som de kan svare på.',
      'Word to the other clusters, which they may answer.',
      'Besked till de andra klustren, som de kan svara på.',
    ],
  },
  {
    word: ['Part', 'Party', 'Part'],
    means: [
      'En region, en kommune, almen praksis eller en anden, der afgiver, modtager eller betaler.',
      'A region, a municipality, general practice or another that gives, receives or pays.',
      'En region, en kommun, primärvården eller någon annan som lämnar, tar emot eller betalar.',
    ],
  },
  {
    word: ['Pejlemærke', 'Indicator', 'Indikator'],
    means: [
      'Et tal over tid, som samarbejdet følges på.',
      'A figure over time by which the cooperation is followed.',
      'En siffra över tid som samarbetet följs på.',
    ],
  },
  {
    word: ['Samarbejdsramme', 'Framework', 'Ramverk'],
    means: [
      'Parter, organer, sagsgang og principper i en region og en periode.',
      'Parties, bodies, procedure and principles of a region and a period.',
      'Parter, organ, ärendegång och principer i en region och en period.',
    ],
  },
  {
    word: ['Tilslutning', 'Joining', 'Anslutning'],
    means: [
      'Kommunalbestyrelsens eller regionsrådets ja til en aftale, eventuelt med forbehold.',
      'The yes of a council to an agreement, perhaps with a reservation.',
      'Fullmäktiges ja till ett avtal, eventuellt med förbehåll.',
    ],
  },
  {
    word: ['Tillæg', 'Amendment', 'Tillägg'],
    means: [
      'En ny udgave af en aftale, som afløser den forrige.',
      'A new edition of an agreement, which replaces the one before.',
      'En ny utgåva av ett avtal som ersätter den förra.',
    ],
  },
  {
    word: ['Uaftalt opgaveglidning', 'Unagreed drift', 'Oavtalad glidning'],
    means: [
      'En opgave, som nogen ser udført et andet sted, uden at det er aftalt.',
      'A task that somebody sees done elsewhere without an agreement.',
      'En uppgift som någon ser utföras någon annanstans utan avtal.',
    ],
  },
];
