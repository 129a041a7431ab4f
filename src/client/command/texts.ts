// Texts of the command itself. Refusals come from the service with their own texts.
import type { Catalogue } from '../../lib/catalogue.ts';

export const TEXTS = {
  usage: {
    da: `opgavebro <kommando>

  list    sager, én på hver linje: id, status, trin, klynge, titel
  show    én sag:         opgavebro show ID
  export  rækker:         opgavebro export proposals --format csv-da > sager.csv
  decide  en afgørelse:   opgavebro decide ID --outcome approved --dossier 3f2c9e6b1d8a
  verify  kvitteringer:   opgavebro verify ID

OPGAVEBRO_URL siger, hvor tjenesten er, og OPGAVEBRO_TOKEN er en adgangsnøgle.
--language da|en|sv vælger sprog, --json giver svaret, som tjenesten gav det.`,
    en: `opgavebro <command>

  list    cases, one on each line: id, status, stage, cluster, title
  show    one case:       opgavebro show ID
  export  rows:           opgavebro export proposals --format csv > cases.csv
  decide  a decision:     opgavebro decide ID --outcome approved --dossier 3f2c9e6b1d8a
  verify  receipts:       opgavebro verify ID

OPGAVEBRO_URL says where the service is, and OPGAVEBRO_TOKEN is an access token.
--language da|en|sv chooses the language, --json gives the answer as the service gave it.`,
    sv: `opgavebro <kommando>

  list    ärenden, ett på varje rad: id, status, steg, kluster, titel
  show    ett ärende:     opgavebro show ID
  export  rader:          opgavebro export proposals --format csv > arenden.csv
  decide  ett beslut:     opgavebro decide ID --outcome approved --dossier 3f2c9e6b1d8a
  verify  kvitton:        opgavebro verify ID

OPGAVEBRO_URL säger var tjänsten finns, och OPGAVEBRO_TOKEN är en åtkomstnyckel.
--language da|en|sv väljer språk, --json ger svaret som tjänsten gav det.`,
  },
  unknownOption: { da: '{given} er ikke et valg.', en: '{given} is no option.', sv: '{given} är inget val.' },
  wrongOption: {
    da: '{given} er skrevet uden den værdi, det skal have, eller med en, det ikke skal have.',
    en: '{given} is written without the value it takes, or with one it does not take.',
    sv: '{given} är skrivet utan värdet det ska ha, eller med ett som det inte ska ha.',
  },
  badLanguage: {
    da: 'Sproget {given} kendes ikke: da, en eller sv.',
    en: 'The language {given} is not known: da, en or sv.',
    sv: 'Språket {given} är inte känt: da, en eller sv.',
  },
  badLimit: {
    da: '--limit er et helt tal fra 1, ikke {given}.',
    en: '--limit is a whole number from 1, not {given}.',
    sv: '--limit är ett heltal från 1, inte {given}.',
  },
  cannotWrite: {
    da: '{file} kan ikke skrives ({why}). Intet er ændret.',
    en: '{file} cannot be written ({why}). Nothing is changed.',
    sv: '{file} kan inte skrivas ({why}). Inget är ändrat.',
  },
  options: { da: 'Mulige valg: {names}.', en: 'Possible options: {names}.', sv: 'Möjliga val: {names}.' },
  oneId: {
    da: 'Skriv sagens id efter {command}.',
    en: 'Write the case’s id after {command}.',
    sv: 'Skriv ärendets id efter {command}.',
  },
  noToken: {
    da: 'OPGAVEBRO_TOKEN mangler. På demonstrationen: export OPGAVEBRO_TOKEN=$(npm run --silent token -- coordinator-fyn)',
    en: 'OPGAVEBRO_TOKEN is missing. On the demonstration: export OPGAVEBRO_TOKEN=$(npm run --silent token -- coordinator-fyn)',
    sv: 'OPGAVEBRO_TOKEN saknas. På demonstrationen: export OPGAVEBRO_TOKEN=$(npm run --silent token -- coordinator-fyn)',
  },
  badUrl: {
    da: 'OPGAVEBRO_URL er ikke en adresse: {url}',
    en: 'OPGAVEBRO_URL is no address: {url}',
    sv: 'OPGAVEBRO_URL är ingen adress: {url}',
  },
  nobody: { da: 'Der svarer ingen på {url}.', en: 'Nobody answers at {url}.', sv: 'Ingen svarar på {url}.' },
  notOurs: {
    da: '{url} svarer {status}, men ikke som Opgavebro.',
    en: '{url} answers {status}, but not as Opgavebro.',
    sv: '{url} svarar {status}, men inte som Opgavebro.',
  },
  notReviewed: {
    da: 'Sagen er ikke til behandling: {status}.',
    en: 'The case is not under review: {status}.',
    sv: 'Ärendet är inte under behandling: {status}.',
  },
  whichDossier: {
    da: 'Skriv --dossier og mindst 8 tegn af det dossier, der besluttes om; opgavebro show {id} viser det.',
    en: 'Write --dossier and at least 8 characters of the dossier that is decided on; opgavebro show {id} shows it.',
    sv: 'Skriv --dossier och minst 8 tecken av det dossier som beslutas; opgavebro show {id} visar det.',
  },
  otherDossier: {
    da: 'Sagen har et andet dossier end {given}: {hash}. Læs sagen igen, før der besluttes.',
    en: 'The case has another dossier than {given}: {hash}. Read the case again before deciding.',
    sv: 'Ärendet har ett annat dossier än {given}: {hash}. Läs ärendet igen före beslutet.',
  },
  badCondition: {
    da: 'Et vilkår skrives «ejer; frist; tekst», f.eks. kommune-461; 2027-05-01; Sygeplejerskerne er oplært. Der stod: {given}',
    en: 'A condition is written “owner; due; text”, e.g. kommune-461; 2027-05-01; The nurses are trained. It said: {given}',
    sv: 'Ett villkor skrivs ”ägare; frist; text”, t.ex. kommune-461; 2027-05-01; Sjuksköterskorna är utbildade. Det stod: {given}',
  },
  decided: {
    da: '{outcome} er registreret for {body} på trinnet {stage}.',
    en: '{outcome} is recorded for {body} at the stage {stage}.',
    sv: '{outcome} är registrerat för {body} på steget {stage}.',
  },
  nothingDecided: {
    da: 'Der er endnu ingen afgørelse i sagen.',
    en: 'No decision has been made in the case yet.',
    sv: 'Det finns ännu inget beslut i ärendet.',
  },
  holds: {
    da: '{what}: kvitteringen holder.',
    en: '{what}: the receipt holds.',
    sv: '{what}: kvittot håller.',
  },
  broken: {
    da: '{what}: KVITTERINGEN HOLDER IKKE.',
    en: '{what}: THE RECEIPT DOES NOT HOLD.',
    sv: '{what}: KVITTOT HÅLLER INTE.',
  },
  differs: {
    da: '{what}: KVITTERINGEN GÆLDER NOGET ANDET end det, tjenesten viser.',
    en: '{what}: THE RECEIPT IS FOR SOMETHING ELSE than what the service shows.',
    sv: '{what}: KVITTOT GÄLLER NÅGOT ANNAT än det som tjänsten visar.',
  },
  otherKey: {
    da: '{what}: UNDERSKREVET MED EN ANDEN NØGLE, {key}.',
    en: '{what}: SIGNED WITH ANOTHER KEY, {key}.',
    sv: '{what}: UNDERSKRIVET MED EN ANNAN NYCKEL, {key}.',
  },
  signedBy: {
    da: 'Underskrevet med {key}. Hold den op mod et hoved, I selv har gemt: opgavebro verify {id} --key …',
    en: 'Signed with {key}. Compare it with a head of your own: opgavebro verify {id} --key …',
    sv: 'Underskrivet med {key}. Jämför med ett huvud ni själva sparat: opgavebro verify {id} --key …',
  },
} as const satisfies Catalogue;
