// What each fault of an input means, in three languages; `{name}` is filled from the fault's values. A blocking finding
// carries its own texts; the faults of a framework have theirs in the domain.
import { faultTexts as frameworkFaultTexts } from '../domain/governance/soundness-texts.ts';
import type { Fault } from '../domain/refusal.ts';
import { inLanguage, type Language, type Localised } from '../lib/localised.ts';
import { filled } from '../words/refusals/refusal-words.ts';
import { AGREEMENT_FAULT_TEXTS } from './agreement-fault-texts.ts';
import { DECISION_FAULT_TEXTS } from './decision-fault-texts.ts';
import { FIGURE_FAULT_TEXTS, placeInFile } from './figure-fault-texts.ts';
import { REGISTER_FAULT_TEXTS } from './register-fault-texts.ts';

const INPUT_FAULT_TEXTS = {
  'version-there': {
    da: 'Rammen har allerede en version {version}. Giv den et højere nummer.',
    en: 'The framework already has a version {version}. Give it a higher number.',
    sv: 'Ramverket har redan en version {version}. Ge den ett högre nummer.',
  },
  'not-mapped': {
    da: 'Den nye ramme siger ikke, hvad {id} fortsætter som.',
    en: 'The new framework does not say what {id} goes on as.',
    sv: 'Det nya ramverket säger inte vad {id} fortsätter som.',
  },
  required: { da: 'Skal udfyldes.', en: 'Is required.', sv: 'Måste fyllas i.' },
  'wrong-type': {
    da: 'Har en forkert type: der ventes {expected}.',
    en: 'Has the wrong type: expected {expected}.',
    sv: 'Har fel typ: {expected} förväntas.',
  },
  'unknown-property': {
    da: 'Findes ikke og kan ikke sendes.',
    en: 'Does not exist and cannot be sent.',
    sv: 'Finns inte och kan inte skickas.',
  },
  'too-big': {
    da: 'Er for stor eller for lang: højst {maximum}.',
    en: 'Is too large or too long: at most {maximum}.',
    sv: 'Är för stor eller för lång: högst {maximum}.',
  },
  'too-small': {
    da: 'Er for lille eller for kort: mindst {minimum}.',
    en: 'Is too small or too short: at least {minimum}.',
    sv: 'Är för liten eller för kort: minst {minimum}.',
  },
  'not-allowed': {
    da: 'Er ikke en af de mulige værdier: {allowed}.',
    en: 'Is not one of the possible values: {allowed}.',
    sv: 'Är inte ett av de möjliga värdena: {allowed}.',
  },
  'not-a-number': {
    da: 'Skriv et tal, for eksempel 1.250,50.',
    en: 'Write a number, for example 1,250.50.',
    sv: 'Skriv ett tal, till exempel 1250,50.',
  },
  'two-readings': {
    da: '{text} kan læses på to måder: skriv {thousands} eller {decimals}.',
    en: '{text} can be read in two ways: write {thousands} or {decimals}.',
    sv: '{text} kan läsas på två sätt: skriv {thousands} eller {decimals}.',
  },
  'not-in-utf-8': {
    da: 'Filen er ikke skrevet i UTF-8. Gem den som CSV UTF-8, eller skriv charset=windows-1252 i Content-Type.',
    en: 'The file is not written in UTF-8. Save it as CSV UTF-8, or say charset=windows-1252 in Content-Type.',
    sv: 'Filen är inte skriven i UTF-8. Spara den som CSV UTF-8, eller ange charset=windows-1252 i Content-Type.',
  },
  'wrong-format': { da: 'Har ikke den rigtige form.', en: 'Does not have the right form.', sv: 'Har inte rätt form.' },
  'two-decimals': {
    da: 'Et beløb har højst to decimaler.',
    en: 'An amount has at most two decimals.',
    sv: 'Ett belopp har högst två decimaler.',
  },
  'range-order': {
    da: 'Lav, forventet og høj skal stå i stigende orden.',
    en: 'Low, expected and high must be in ascending order.',
    sv: 'Låg, förväntad och hög måste stå i stigande ordning.',
  },
  'words-missing': {
    da: 'Teksten skal findes på mindst ét af sprogene da, en og sv.',
    en: 'The text must exist in at least one of the languages da, en and sv.',
    sv: 'Texten måste finnas på minst ett av språken da, en och sv.',
  },
  invalid: { da: 'Er ikke gyldig.', en: 'Is not valid.', sv: 'Är inte giltig.' },
  'unknown-reference': { da: 'Findes ikke: {id}.', en: 'Does not exist: {id}.', sv: 'Finns inte: {id}.' },
  'repeated-name': {
    da: 'Navnet står to gange i samme objekt, så det er uklart, hvilken værdi der gælder.',
    en: 'The name occurs twice in the same object, so it is unclear which value counts.',
    sv: 'Namnet förekommer två gånger i samma objekt, så det är oklart vilket värde som gäller.',
  },
  'says-otherwise': {
    da: 'Siger noget andet end det samme felt et andet sted i indholdet.',
    en: 'Says something else than the same field elsewhere in the body.',
    sv: 'Säger något annat än samma fält på annan plats i innehållet.',
  },
  'name-taken': {
    da: 'Du har allerede en med dette navn.',
    en: 'You already have one of this name.',
    sv: 'Du har redan en med detta namn.',
  },
  duplicate: {
    da: 'Står der flere gange: {id}.',
    en: 'Occurs more than once: {id}.',
    sv: 'Förekommer flera gånger: {id}.',
  },
  'person-data': {
    da: 'Ligner et personnummer. Skriv aldrig oplysninger om enkelte borgere.',
    en: 'Looks like a personal number. Never write information about individual citizens.',
    sv: 'Liknar ett personnummer. Skriv aldrig uppgifter om enskilda medborgare.',
  },
  'only-by-the-party': {
    da: 'Skrives kun af parten selv.',
    en: 'Is written only by the party itself.',
    sv: 'Skrivs bara av parten själv.',
  },
  'reason-required': {
    da: 'En begrundelse skal skrives.',
    en: 'A reason must be written.',
    sv: 'En motivering måste skrivas.',
  },
  'conditions-required': {
    da: 'En godkendelse med forbehold skal have mindst ét forbehold.',
    en: 'An approval with conditions must have at least one condition.',
    sv: 'Ett godkännande med villkor måste ha minst ett villkor.',
  },
  'conditions-not-allowed': {
    da: 'Dette udfald kan ikke have forbehold.',
    en: 'This outcome cannot have conditions.',
    sv: 'Detta utfall kan inte ha villkor.',
  },
  'not-the-partys-figure': {
    da: 'Tallet er ikke partens eget: {id}.',
    en: 'The figure is not the party’s own: {id}.',
    sv: 'Siffran är inte partens egen: {id}.',
  },
  'nobody-to-speak-for': {
    da: 'Alle, organet repræsenterer i sagen, har selv svaret.',
    en: 'Everyone whom the body represents in the case has answered itself.',
    sv: 'Alla som organet företräder i ärendet har själva svarat.',
  },
  'agrees-with-other-figures': {
    da: 'Den, der er enig, kan ikke samtidig angive andre tal.',
    en: 'Whoever agrees cannot state other figures at the same time.',
    sv: 'Den som är överens kan inte samtidigt ange andra siffror.',
  },
  'nothing-to-verify': {
    da: 'Sagen har ingen økonomi at bekræfte endnu.',
    en: 'The case has no economy to verify yet.',
    sv: 'Ärendet har ingen ekonomi att bekräfta ännu.',
  },
  'held-already-not-one-off': {
    da: 'Kun en engangsudgift kan være brugt allerede.',
    en: 'Only a one-off cost can be spent already.',
    sv: 'Endast en engångskostnad kan redan vara använd.',
  },
  'same-id-differs': {
    da: 'Linjen {id} står i flere alternativer og skal være ens i dem: kun hvem der betaler og finansierer må være forskelligt.',
    en: 'The line {id} stands in several alternatives and must be the same in them: only who pays and funds it may differ.',
    sv: 'Raden {id} står i flera alternativ och måste vara lika i dem: bara vem som betalar och finansierar får skilja.',
  },
  'settlement-needs-one-party': {
    da: 'Mindst den ene side af en afregning skal være én part.',
    en: 'At least one side of a settlement must be one party.',
    sv: 'Minst en sida av en ersättning måste vara en part.',
  },
  'weights-sum-to-zero': {
    da: 'Vægtene i en fordelingsnøgle må ikke tilsammen være 0.',
    en: 'The weights of a key must not sum to 0.',
    sv: 'Vikterna i en fördelningsnyckel får inte tillsammans vara 0.',
  },
  'released-outside-current': {
    da: 'Kun udgifter i løsningen, som den er i dag, kan frigøres.',
    en: 'Only costs of today’s solution can be released.',
    sv: 'Endast kostnader i dagens lösning kan frigöras.',
  },
  'money-does-not-move': {
    da: 'Sagen siger, at der ikke flytter penge. Det passer ikke med det, der står her.',
    en: 'The case says that no money moves. That does not agree with what stands here.',
    sv: 'Ärendet säger att inga pengar flyttas. Det stämmer inte med det som står här.',
  },
  'party-or-key': {
    da: 'En vægt gælder en part eller en nøgle, ikke begge dele.',
    en: 'A weight is of a party or of a key, not of both.',
    sv: 'En vikt gäller en part eller en nyckel, inte båda.',
  },
  'exception-not-payer': {
    da: 'Undtagelsen gælder en part, der ikke betaler linjen: {id}.',
    en: 'The exception is about a party that does not pay the line: {id}.',
    sv: 'Undantaget gäller en part som inte betalar raden: {id}.',
  },
  'too-common': {
    da: 'Ordet er så almindeligt, at der ikke kan søges efter det alene. Skriv et ord mere.',
    en: 'The word is too common to be searched for alone. Write one more word.',
    sv: 'Ordet är för vanligt för att sökas ensamt. Skriv ett ord till.',
  },
  'no-words': {
    da: 'Her er ingen ord at søge efter.',
    en: 'There are no words to search for.',
    sv: 'Här finns inga ord att söka efter.',
  },
  'invalid-cursor': {
    da: 'Pladsmærket passer ikke til denne liste. Begynd forfra uden cursor.',
    en: 'The cursor does not belong to this list. Start again without cursor.',
    sv: 'Platsmärket hör inte till denna lista. Börja om utan cursor.',
  },
} as const satisfies Readonly<Record<string, Localised>>;

/** Texts of every fault code, of inputs and of frameworks. */
const FAULT_TEXTS: Readonly<Record<string, Localised>> = {
  ...frameworkFaultTexts,
  ...AGREEMENT_FAULT_TEXTS,
  ...DECISION_FAULT_TEXTS,
  ...FIGURE_FAULT_TEXTS,
  ...REGISTER_FAULT_TEXTS,
  ...INPUT_FAULT_TEXTS,
};

/**
 * The message of a fault in one language, the same on the pages and in the API. Starts with the place in the file for a
 * fault in a file. A blocking finding carries its message in its values.
 */
export function faultMessage(fault: Fault, language: Language): string {
  return `${placeInFile(fault.values ?? {}, language)}${messageOf(fault, language)}`;
}

function messageOf({ code, values = {} }: Fault, language: Language): string {
  const known = FAULT_TEXTS[code];
  if (known) return placeOf(values, language) + filled(known[language], values, language);
  const own = { da: text(values.da), en: text(values.en), sv: text(values.sv) };
  return inLanguage(own, language) || filled(INPUT_FAULT_TEXTS.invalid[language], values, language);
}

const LINE: Localised = { da: 'Linje', en: 'Line', sv: 'Rad' };

/** Prefix for a fault in a table or a period: the line and column, or the period. */
function placeOf(values: NonNullable<Fault['values']>, language: Language): string {
  if (values.line !== undefined)
    return `${[`${LINE[language]} ${values.line}`, values.column].filter(Boolean).join(', ')}: `;
  return values.ofPeriod === undefined ? '' : `${values.ofPeriod}: `;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
