// The words that people meet first, with their meaning.
import type { Localised } from '../../lib/localised.ts';

/** In the order of the Danish alphabet. */
export const GLOSSARY: readonly { readonly word: Localised; readonly means: Localised }[] = [
  {
    word: { da: 'Forbehold', en: 'Condition', sv: 'Villkor' },
    means: {
      da: 'Et krav ved en godkendelse, med en ansvarlig og en frist.',
      en: 'A demand of an approval, with an owner and a due date.',
      sv: 'Ett krav vid ett godkännande, med en ansvarig och en tid.',
    },
  },
  {
    word: { da: 'Forelæggelse', en: 'Submission', sv: 'Inlämning' },
    means: {
      da: 'En frossen udgave af sagen på vej gennem organerne.',
      en: 'A frozen edition of the case on its way through the bodies.',
      sv: 'En fryst utgåva av ärendet på väg genom organen.',
    },
  },
  {
    word: { da: 'Klynge', en: 'Cluster', sv: 'Kluster' },
    means: {
      da: 'Parterne omkring et hospital, som foreslår og vurderer en sag sammen. Fra 2027 sundhedsråd.',
      en: 'The parties around a hospital that propose and assess a case together. From 2027 health councils.',
      sv: 'Parterna kring ett sjukhus som föreslår och bedömer ett ärende tillsammans. Från 2027 hälsoråd.',
    },
  },
  {
    word: { da: 'LEON', en: 'LEON', sv: 'LEON' },
    means: {
      da: 'Laveste effektive omkostningsniveau: den løsning, der er god nok og koster alle betalere mindst tilsammen.',
      en: 'The lowest effective cost level: the solution that is good enough and costs all payers together the least.',
      sv: 'Lägsta effektiva kostnadsnivå: den lösning som är bra nog och kostar alla betalare minst tillsammans.',
    },
  },
  {
    word: { da: 'Organ', en: 'Body', sv: 'Organ' },
    means: {
      da: 'Det råd eller udvalg, der indstiller eller beslutter.',
      en: 'The council or committee that recommends or decides.',
      sv: 'Det råd eller utskott som tillstyrker eller beslutar.',
    },
  },
  {
    word: { da: 'Orientering', en: 'Notice', sv: 'Information' },
    means: {
      da: 'Besked til de andre klynger, som de kan svare på.',
      en: 'Word to the other clusters, which they may answer.',
      sv: 'Besked till de andra klustren, som de kan svara på.',
    },
  },
  {
    word: { da: 'Part', en: 'Party', sv: 'Part' },
    means: {
      da: 'En region, en kommune, almen praksis eller en anden, der afgiver, modtager eller betaler.',
      en: 'A region, a municipality, general practice or another that gives, receives or pays.',
      sv: 'En region, en kommun, primärvården eller någon annan som lämnar, tar emot eller betalar.',
    },
  },
  {
    word: { da: 'Pejlemærke', en: 'Indicator', sv: 'Indikator' },
    means: {
      da: 'Et tal over tid, som samarbejdet følges på.',
      en: 'A figure over time by which the cooperation is followed.',
      sv: 'En siffra över tid som samarbetet följs på.',
    },
  },
  {
    word: { da: 'Samarbejdsramme', en: 'Framework', sv: 'Ramverk' },
    means: {
      da: 'Parter, organer, sagsgang og principper i en region og en periode.',
      en: 'Parties, bodies, procedure and principles of a region and a period.',
      sv: 'Parter, organ, ärendegång och principer i en region och en period.',
    },
  },
  {
    word: { da: 'Tilslutning', en: 'Joining', sv: 'Anslutning' },
    means: {
      da: 'Kommunalbestyrelsens eller regionsrådets ja til en aftale, eventuelt med forbehold.',
      en: 'The yes of a council to an agreement, perhaps with a reservation.',
      sv: 'Fullmäktiges ja till ett avtal, eventuellt med förbehåll.',
    },
  },
  {
    word: { da: 'Tillæg', en: 'Amendment', sv: 'Tillägg' },
    means: {
      da: 'En ny udgave af en aftale, som afløser den forrige.',
      en: 'A new edition of an agreement, which replaces the one before.',
      sv: 'En ny utgåva av ett avtal som ersätter den förra.',
    },
  },
  {
    word: { da: 'Uaftalt opgaveglidning', en: 'Unagreed drift', sv: 'Oavtalad glidning' },
    means: {
      da: 'En opgave, som nogen ser udført et andet sted, uden at det er aftalt.',
      en: 'A task that somebody sees done elsewhere without an agreement.',
      sv: 'En uppgift som någon ser utföras någon annanstans utan avtal.',
    },
  },
];
