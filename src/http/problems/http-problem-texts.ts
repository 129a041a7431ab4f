// Refusals that only HTTP knows: a request that cannot be read, a path or method that does not exist, and limits.
import type { HttpCode } from './problem-codes.ts';
import { type ProblemText, problemText } from './problem-text.ts';

export const HTTP_PROBLEM_TEXTS: Readonly<Record<HttpCode, ProblemText>> = {
  'malformed-request': problemText(
    400,
    [
      'Forespørgslen kan ikke læses',
      'Forespørgslen følger ikke HTTP, eller adressen har tegn, der ikke er kodet rigtigt.',
    ],
    [
      'The request cannot be read',
      'The request does not follow HTTP, or the address holds characters that are not encoded correctly.',
    ],
    ['Begäran kan inte läsas', 'Begäran följer inte HTTP, eller adressen har tecken som inte är rätt kodade.'],
  ),
  'malformed-json': problemText(
    400,
    [
      'Indholdet er ikke gyldig JSON',
      'Indholdet kan ikke læses som JSON i UTF-8. Navne som __proto__ og tegn, der ikke kan gemmes (NUL og halve surrogatpar), afvises også.',
    ],
    [
      'The body is not valid JSON',
      'The body cannot be read as JSON in UTF-8. Names such as __proto__ and characters that cannot be stored (NUL and lone surrogates) are refused too.',
    ],
    [
      'Innehållet är inte giltig JSON',
      'Innehållet kan inte läsas som JSON i UTF-8. Namn som __proto__ och tecken som inte kan lagras (NUL och ensamma surrogat) avvisas också.',
    ],
  ),
  'nested-too-deeply': problemText(
    400,
    [
      'Indholdet har for mange lag',
      'Indholdet har flere lag af objekter og lister i hinanden end de {maximum}, der er plads til.',
    ],
    [
      'The body is nested too deeply',
      'The body has more objects and lists inside each other than the {maximum} levels that are accepted.',
    ],
    [
      'Innehållet har för många nivåer',
      'Innehållet har fler objekt och listor i varandra än de {maximum} nivåer som godtas.',
    ],
  ),
  'no-such-path': problemText(
    404,
    [
      'Adressen findes ikke',
      'Der er ikke noget på denne adresse. Adresserne står i /v1/openapi.json og kan læses på /docs.',
    ],
    [
      'No such address',
      'There is nothing at this address. The addresses are listed in /v1/openapi.json and can be read at /docs.',
    ],
    [
      'Adressen finns inte',
      'Det finns inget på denna adress. Adresserna står i /v1/openapi.json och kan läsas på /docs.',
    ],
  ),
  'method-not-allowed': problemText(
    405,
    ['Metoden er ikke mulig her', 'Adressen findes, men ikke med denne metode. Mulige metoder: {allowed}.'],
    ['The method is not possible here', 'The address exists, but not with this method. Possible methods: {allowed}.'],
    ['Metoden är inte möjlig här', 'Adressen finns, men inte med denna metod. Möjliga metoder: {allowed}.'],
  ),
  'not-acceptable': problemText(
    406,
    ['Formatet findes ikke', 'Svaret findes kun som {available}. Headeren Accept skal tillade det.'],
    ['The format is not available', 'The answer exists only as {available}. The Accept header must allow it.'],
    ['Formatet finns inte', 'Svaret finns bara som {available}. Headern Accept måste tillåta det.'],
  ),
  'request-timeout': problemText(
    408,
    ['Forespørgslen kom ikke frem i tide', 'Hele forespørgslen var ikke modtaget inden for fristen. Prøv igen.'],
    ['The request did not arrive in time', 'The whole request was not received within the time limit. Try again.'],
    ['Begäran kom inte fram i tid', 'Hela begäran togs inte emot inom tidsgränsen. Försök igen.'],
  ),
  'body-too-large': problemText(
    413,
    ['Indholdet er for stort', 'Indholdet må højst fylde 1 MiB.'],
    ['The body is too large', 'The body may be at most 1 MiB.'],
    ['Innehållet är för stort', 'Innehållet får vara högst 1 MiB.'],
  ),
  'media-type-not-supported': problemText(
    415,
    ['Indholdets type kan ikke bruges her', 'Send indholdet som {expected}, og skriv det i headeren Content-Type.'],
    ['The media type is not supported here', 'Send the body as {expected} and say so in the Content-Type header.'],
    ['Innehållets typ kan inte användas här', 'Skicka innehållet som {expected} och ange det i headern Content-Type.'],
  ),
  'encoding-not-supported': problemText(
    415,
    ['Indholdets komprimering kan ikke bruges her', 'Send indholdet uden Content-Encoding, eller som {available}.'],
    ['The content encoding is not supported here', 'Send the body without Content-Encoding, or as {available}.'],
    [
      'Innehållets komprimering kan inte användas här',
      'Skicka innehållet utan Content-Encoding, eller som {available}.',
    ],
  ),
  'expectation-failed': problemText(
    417,
    ['Forventningen kan ikke opfyldes', 'Headeren Expect kan kun være 100-continue.'],
    ['The expectation cannot be met', 'The Expect header can only be 100-continue.'],
    ['Förväntningen kan inte uppfyllas', 'Headern Expect kan bara vara 100-continue.'],
  ),
  'too-many-requests': problemText(
    429,
    ['For mange forespørgsler', 'Vent det antal sekunder, der står i headeren Retry-After, og prøv igen.'],
    ['Too many requests', 'Wait the number of seconds in the Retry-After header and try again.'],
    ['För många förfrågningar', 'Vänta det antal sekunder som står i headern Retry-After och försök igen.'],
  ),
  'headers-too-large': problemText(
    431,
    ['Forespørgslens headere er for store', 'Adressen og headerne må tilsammen højst fylde 16 KiB.'],
    ['The request headers are too large', 'The address and the headers together may be at most 16 KiB.'],
    ['Begärans headers är för stora', 'Adressen och headers får tillsammans vara högst 16 KiB.'],
  ),
  internal: problemText(
    500,
    [
      'Der skete en fejl',
      'Fejlen ligger hos tjenesten og er skrevet i dens log. Oplys traceId, når du beder om hjælp.',
    ],
    [
      'Something went wrong',
      'The fault lies with the service and is written in its log. Give the traceId when you ask for help.',
    ],
    ['Ett fel inträffade', 'Felet ligger hos tjänsten och är skrivet i dess logg. Ange traceId när du ber om hjälp.'],
  ),
  unavailable: problemText(
    503,
    ['Tjenesten er ikke klar', 'Databasen eller identitetstjenesten svarer ikke lige nu. Prøv igen om lidt.'],
    [
      'The service is not available',
      'The database or the identity provider is not answering at the moment. Try again shortly.',
    ],
    [
      'Tjänsten är inte tillgänglig',
      'Databasen eller identitetstjänsten svarar inte just nu. Försök igen om en stund.',
    ],
  ),
  overloaded: problemText(
    503,
    ['Tjenesten har for travlt', 'Der er for mange forespørgsler på én gang. Prøv igen om lidt.'],
    ['The service is overloaded', 'There are too many requests at once. Try again shortly.'],
    ['Tjänsten är överbelastad', 'Det är för många förfrågningar på en gång. Försök igen om en stund.'],
  ),
  'took-too-long': problemText(
    503,
    [
      'Svaret tog for lang tid',
      'Forespørgslen nåede ikke at blive besvaret. En ændring kan være gemt alligevel: prøv igen med samme Idempotency-Key.',
    ],
    [
      'The answer took too long',
      'The request was not answered in time. A change may have been saved all the same: try again with the same Idempotency-Key.',
    ],
    [
      'Svaret tog för lång tid',
      'Begäran hann inte besvaras. En ändring kan ändå ha sparats: försök igen med samma Idempotency-Key.',
    ],
  ),
};
