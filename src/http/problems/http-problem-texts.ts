// Texts of the refusals of the HTTP layer: unreadable requests, unknown paths or methods, and limits.
import type { RefusalWords } from '../../words/refusals/refusal-words.ts';
import type { HttpCode } from './problem-codes.ts';

export const HTTP_PROBLEM_TEXTS: Readonly<Record<HttpCode, RefusalWords>> = {
  'malformed-request': {
    status: 400,
    title: { da: 'Forespørgslen kan ikke læses', en: 'The request cannot be read', sv: 'Begäran kan inte läsas' },
    detail: {
      da: 'Forespørgslen følger ikke HTTP, eller adressen har tegn, der ikke er kodet rigtigt.',
      en: 'The request does not follow HTTP, or the address holds characters that are not encoded correctly.',
      sv: 'Begäran följer inte HTTP, eller adressen har tecken som inte är rätt kodade.',
    },
  },
  'malformed-json': {
    status: 400,
    title: {
      da: 'Indholdet er ikke gyldig JSON',
      en: 'The body is not valid JSON',
      sv: 'Innehållet är inte giltig JSON',
    },
    detail: {
      da: 'Indholdet kan ikke læses som JSON i UTF-8. Navne som __proto__ og tegn, der ikke kan gemmes (NUL og halve surrogatpar), afvises også.',
      en: 'The body cannot be read as JSON in UTF-8. Names such as __proto__ and characters that cannot be stored (NUL and lone surrogates) are refused too.',
      sv: 'Innehållet kan inte läsas som JSON i UTF-8. Namn som __proto__ och tecken som inte kan lagras (NUL och ensamma surrogat) avvisas också.',
    },
  },
  'nested-too-deeply': {
    status: 400,
    title: {
      da: 'Indholdet har for mange lag',
      en: 'The body is nested too deeply',
      sv: 'Innehållet har för många nivåer',
    },
    detail: {
      da: 'Indholdet har flere lag af objekter og lister i hinanden end de {maximum}, der er plads til.',
      en: 'The body has more objects and lists inside each other than the {maximum} levels that are accepted.',
      sv: 'Innehållet har fler objekt och listor i varandra än de {maximum} nivåer som godtas.',
    },
  },
  'no-such-path': {
    status: 404,
    title: { da: 'Adressen findes ikke', en: 'No such address', sv: 'Adressen finns inte' },
    detail: {
      da: 'Der er ikke noget på denne adresse. Adresserne står i /v1/openapi.json og kan læses på /docs.',
      en: 'There is nothing at this address. The addresses are listed in /v1/openapi.json and can be read at /docs.',
      sv: 'Det finns inget på denna adress. Adresserna står i /v1/openapi.json och kan läsas på /docs.',
    },
  },
  'method-not-allowed': {
    status: 405,
    title: { da: 'Metoden er ikke mulig her', en: 'The method is not possible here', sv: 'Metoden är inte möjlig här' },
    detail: {
      da: 'Adressen findes, men ikke med denne metode. Mulige metoder: {allowed}.',
      en: 'The address exists, but not with this method. Possible methods: {allowed}.',
      sv: 'Adressen finns, men inte med denna metod. Möjliga metoder: {allowed}.',
    },
  },
  'not-acceptable': {
    status: 406,
    title: { da: 'Formatet findes ikke', en: 'The format is not available', sv: 'Formatet finns inte' },
    detail: {
      da: 'Svaret findes kun som {available}. Headeren Accept skal tillade det.',
      en: 'The answer exists only as {available}. The Accept header must allow it.',
      sv: 'Svaret finns bara som {available}. Headern Accept måste tillåta det.',
    },
  },
  'request-timeout': {
    status: 408,
    title: {
      da: 'Forespørgslen kom ikke frem i tide',
      en: 'The request did not arrive in time',
      sv: 'Begäran kom inte fram i tid',
    },
    detail: {
      da: 'Hele forespørgslen var ikke modtaget inden for fristen. Prøv igen.',
      en: 'The whole request was not received within the time limit. Try again.',
      sv: 'Hela begäran togs inte emot inom tidsgränsen. Försök igen.',
    },
  },
  'body-too-large': {
    status: 413,
    title: { da: 'Indholdet er for stort', en: 'The body is too large', sv: 'Innehållet är för stort' },
    detail: {
      da: 'Indholdet må højst fylde 1 MiB.',
      en: 'The body may be at most 1 MiB.',
      sv: 'Innehållet får vara högst 1 MiB.',
    },
  },
  'media-type-not-supported': {
    status: 415,
    title: {
      da: 'Indholdets type kan ikke bruges her',
      en: 'The media type is not supported here',
      sv: 'Innehållets typ kan inte användas här',
    },
    detail: {
      da: 'Send indholdet som {expected}, og skriv det i headeren Content-Type.',
      en: 'Send the body as {expected} and say so in the Content-Type header.',
      sv: 'Skicka innehållet som {expected} och ange det i headern Content-Type.',
    },
  },
  'encoding-not-supported': {
    status: 415,
    title: {
      da: 'Indholdets komprimering kan ikke bruges her',
      en: 'The content encoding is not supported here',
      sv: 'Innehållets komprimering kan inte användas här',
    },
    detail: {
      da: 'Send indholdet uden Content-Encoding, eller som {available}.',
      en: 'Send the body without Content-Encoding, or as {available}.',
      sv: 'Skicka innehållet utan Content-Encoding, eller som {available}.',
    },
  },
  'expectation-failed': {
    status: 417,
    title: {
      da: 'Forventningen kan ikke opfyldes',
      en: 'The expectation cannot be met',
      sv: 'Förväntningen kan inte uppfyllas',
    },
    detail: {
      da: 'Headeren Expect kan kun være 100-continue.',
      en: 'The Expect header can only be 100-continue.',
      sv: 'Headern Expect kan bara vara 100-continue.',
    },
  },
  'too-many-requests': {
    status: 429,
    title: { da: 'For mange forespørgsler', en: 'Too many requests', sv: 'För många förfrågningar' },
    detail: {
      da: 'Vent det antal sekunder, der står i headeren Retry-After, og prøv igen.',
      en: 'Wait the number of seconds in the Retry-After header and try again.',
      sv: 'Vänta det antal sekunder som står i headern Retry-After och försök igen.',
    },
  },
  'headers-too-large': {
    status: 431,
    title: {
      da: 'Forespørgslens headere er for store',
      en: 'The request headers are too large',
      sv: 'Begärans headers är för stora',
    },
    detail: {
      da: 'Adressen og headerne må tilsammen højst fylde 16 KiB.',
      en: 'The address and the headers together may be at most 16 KiB.',
      sv: 'Adressen och headers får tillsammans vara högst 16 KiB.',
    },
  },
  internal: {
    status: 500,
    title: { da: 'Der skete en fejl', en: 'Something went wrong', sv: 'Ett fel inträffade' },
    detail: {
      da: 'Fejlen ligger hos tjenesten og er skrevet i dens log. Oplys traceId, når du beder om hjælp.',
      en: 'The fault lies with the service and is written in its log. Give the traceId when you ask for help.',
      sv: 'Felet ligger hos tjänsten och är skrivet i dess logg. Ange traceId när du ber om hjälp.',
    },
  },
  unavailable: {
    status: 503,
    title: { da: 'Tjenesten er ikke klar', en: 'The service is not available', sv: 'Tjänsten är inte tillgänglig' },
    detail: {
      da: 'Databasen eller identitetstjenesten svarer ikke lige nu. Prøv igen om lidt.',
      en: 'The database or the identity provider is not answering at the moment. Try again shortly.',
      sv: 'Databasen eller identitetstjänsten svarar inte just nu. Försök igen om en stund.',
    },
  },
  overloaded: {
    status: 503,
    title: { da: 'Tjenesten har for travlt', en: 'The service is overloaded', sv: 'Tjänsten är överbelastad' },
    detail: {
      da: 'Der er for mange forespørgsler på én gang. Prøv igen om lidt.',
      en: 'There are too many requests at once. Try again shortly.',
      sv: 'Det är för många förfrågningar på en gång. Försök igen om en stund.',
    },
  },
  'took-too-long': {
    status: 503,
    title: { da: 'Svaret tog for lang tid', en: 'The answer took too long', sv: 'Svaret tog för lång tid' },
    detail: {
      da: 'Forespørgslen nåede ikke at blive besvaret. En ændring kan være gemt alligevel: prøv igen med samme Idempotency-Key.',
      en: 'The request was not answered in time. A change may have been saved all the same: try again with the same Idempotency-Key.',
      sv: 'Begäran hann inte besvaras. En ändring kan ändå ha sparats: försök igen med samma Idempotency-Key.',
    },
  },
};
