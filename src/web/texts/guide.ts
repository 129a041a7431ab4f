// Texts of the guide: the steps of a case, why each section is asked for with an example from the worked case, and who
// can help. Also texts of the accessibility statement.

import type { DOSSIER_SECTIONS } from '../../domain/dossier/dossier.ts';
import type { Localised } from '../../lib/localised.ts';
import type { Texts } from './text.ts';

export const GUIDE_TEXTS = {
  'guide.title': { da: 'Vejledning', en: 'Guide', sv: 'Vägledning' },
  'guide.lead': {
    da: 'Her står, hvordan en sag går fra idé til aftale, hvorfor der spørges om hver ting, og hvad ordene betyder.',
    en: 'How a case goes from idea to agreement, why each thing is asked about, and what the words mean.',
    sv: 'Hur ett ärende går från idé till avtal, varför varje sak efterfrågas och vad orden betyder.',
  },
  'guide.way': { da: 'Sagens vej', en: 'The way of a case', sv: 'Ärendets väg' },
  'guide.why': {
    da: 'Hvorfor spørger vi, og hvad gør andre?',
    en: 'Why do we ask, and what do others do?',
    sv: 'Varför frågar vi, och hur gör andra?',
  },
  'guide.example': { da: 'Et eksempel: {text}', en: 'An example: {text}', sv: 'Ett exempel: {text}' },
  'guide.worked': {
    da: 'Se en hel sag, der er udfyldt',
    en: 'See a whole case that is filled in',
    sv: 'Se ett helt ärende som är ifyllt',
  },
  'guide.workedLead': {
    da: 'En opdigtet sag, som viser, hvor meget der skal stå. Alle tal er illustrative. Teksterne er danske.',
    en: 'An invented case that shows how much is to be said. All figures are illustrative. Its texts are Danish.',
    sv: 'Ett påhittat ärende som visar hur mycket som ska stå. Alla siffror är illustrativa. Texterna är danska.',
  },
  'guide.words': { da: 'Ordliste', en: 'Glossary', sv: 'Ordlista' },
  'guide.help': { da: 'Hvem kan hjælpe?', en: 'Who can help?', sv: 'Vem kan hjälpa?' },
  'guide.helpAt': {
    da: 'Skriv eller ring: {address}',
    en: 'Write or call: {address}',
    sv: 'Skriv eller ring: {address}',
  },
  'guide.noHelp': {
    da: 'Spørg den, der administrerer tjenesten i din region eller kommune.',
    en: 'Ask whoever administers the service in your region or municipality.',
    sv: 'Fråga den som administrerar tjänsten i din region eller kommun.',
  },
  'was.lead': {
    da: 'Opgavebro skal kunne bruges af alle. Siderne er bygget efter WCAG 2.2 på niveau AA og virker uden JavaScript og med tastatur alene.',
    en: 'Opgavebro is for everybody. The pages are built after WCAG 2.2 at level AA, and work without JavaScript and by keyboard alone.',
    sv: 'Opgavebro ska kunna användas av alla. Sidorna är byggda efter WCAG 2.2 på nivå AA och fungerar utan JavaScript och med enbart tangentbord.',
  },
  'was.theirs': {
    da: 'Den myndighed, der driver tjenesten, har afgivet en tilgængelighedserklæring:',
    en: 'The authority that runs the service has made an accessibility statement:',
    sv: 'Myndigheten som driver tjänsten har lämnat en tillgänglighetsredogörelse:',
  },
  'was.tried': { da: 'Hvad vi prøver', en: 'What we try', sv: 'Vad vi prövar' },
  'was.triedText': {
    da: 'Hver side prøves automatisk i en browser på skærme, der er 320 og 1280 punkter brede, på dansk og engelsk. Hele arbejdsgangen prøves med tastatur alene.',
    en: 'Each page is tried automatically in a browser on screens 320 and 1280 points wide, in Danish and English. The whole work is tried by keyboard alone.',
    sv: 'Varje sida prövas automatiskt i en webbläsare på skärmar som är 320 och 1280 punkter breda, på danska och engelska. Hela arbetsgången prövas med enbart tangentbord.',
  },
  'was.not': { da: 'Hvad vi ikke har prøvet', en: 'What we have not tried', sv: 'Vad vi inte har prövat' },
  'was.notText': {
    da: 'Siderne er ikke prøvet af mennesker, der bruger skærmlæser til daglig.',
    en: 'The pages have not been tried by people who use a screen reader daily.',
    sv: 'Sidorna är inte prövade av människor som använder skärmläsare dagligen.',
  },
  'was.none': {
    da: 'Der er endnu ikke en tilgængelighedserklæring efter loven om tilgængelighed af offentlige organers websteder: den skal den myndighed afgive, som tager tjenesten i brug.',
    en: 'There is no accessibility statement yet as the law on websites of public bodies asks for: the authority that takes the service into use must make it.',
    sv: 'Det finns ännu ingen tillgänglighetsredogörelse enligt lagen: den ska lämnas av den myndighet som tar tjänsten i bruk.',
  },
  'was.found': {
    da: 'Fandt du noget, der ikke virker?',
    en: 'Did you find something that does not work?',
    sv: 'Hittade du något som inte fungerar?',
  },
  'was.foundText': {
    da: 'Skriv til den myndighed, der driver tjenesten. Fortæl, hvilken side det var, og hvad du forsøgte.',
    en: 'Write to the authority that runs the service. Tell which page it was, and what you tried.',
    sv: 'Skriv till myndigheten som driver tjänsten. Berätta vilken sida det var och vad du försökte.',
  },
} as const satisfies Texts;

/** The steps of a case, in order. */
export const WAY: readonly Localised[] = [
  {
    da: 'Opret en kladde: en titel, en ramme og en klynge er nok.',
    en: 'Make a draft: a title, a framework and a cluster are enough.',
    sv: 'Skapa ett utkast: en titel, ett ramverk och ett kluster räcker.',
  },
  {
    da: 'Udfyld, hvad der flytter, hvad det koster hvem, og hvem der har ansvaret. Hver part skriver sine egne tal.',
    en: 'Fill in what moves, what it costs whom, and who is responsible. Each party writes its own figures.',
    sv: 'Fyll i vad som flyttas, vad det kostar vem och vem som har ansvaret. Varje part skriver sina egna siffror.',
  },
  {
    da: 'Se under Vurdering, hvad der mangler. Kontrollen er formel: mennesker beslutter.',
    en: 'See under Assessment what is missing. The check is formal: people decide.',
    sv: 'Se under Bedömning vad som saknas. Kontrollen är formell: människor beslutar.',
  },
  {
    da: 'Forelæg sagen. Det, du har skrevet, fryses, og de andre klynger orienteres.',
    en: 'Submit the case. What you have written is frozen, and the other clusters are told.',
    sv: 'Lämna in ärendet. Det du har skrivit fryses och de andra klustren informeras.',
  },
  {
    da: 'Organerne indstiller og beslutter i den rækkefølge, rammen siger. Forbehold får en ansvarlig og en frist.',
    en: 'The bodies recommend and decide in the order that the framework says. Conditions get an owner and a due date.',
    sv: 'Organen tillstyrker och beslutar i den ordning som ramverket säger. Villkor får en ansvarig och en tid.',
  },
  {
    da: 'Godkendelsen bliver en aftale. Parterne tilslutter sig, indberetter og følger op.',
    en: 'The approval becomes an agreement. Parties join, report and follow up.',
    sv: 'Godkännandet blir ett avtal. Parterna ansluter sig, rapporterar och följer upp.',
  },
];

type Section = (typeof DOSSIER_SECTIONS)[number];

/** Why a section is asked for, and what the worked case answers there (src/demo/iv-antibiotics.json). */
export const WHY: Readonly<Record<Section, { readonly why: Localised; readonly example: Localised }>> = {
  task: {
    why: {
      da: 'En opgave, der ikke er beskrevet, glider uden aftale. De, der beslutter, skal kunne se, hvad der flytter, og hvad der bliver.',
      en: 'A task that is not described slides without an agreement. Those who decide must see what moves and what stays.',
      sv: 'En uppgift som inte är beskriven glider utan avtal. De som beslutar måste se vad som flyttas och vad som blir kvar.',
    },
    example: {
      da: 'Indgift af antibiotika i blodåren flytter til kommunernes akutfunktioner; diagnose, ordination og behandlingsansvar bliver på hospitalet.',
      en: 'Giving antibiotics into the vein moves to the municipal acute teams; diagnosis, prescription and treatment responsibility stay at the hospital.',
      sv: 'Att ge antibiotika i blodådern flyttas till kommunernas akutteam; diagnos, ordination och behandlingsansvar blir kvar på sjukhuset.',
    },
  },
  volume: {
    why: {
      da: 'Pris og bemanding følger antallet. Et lavt og et højt skøn viser, om sagen også holder, når det går anderledes.',
      en: 'Price and staff follow the number. A low and a high estimate show whether the case holds when things go otherwise.',
      sv: 'Pris och bemanning följer antalet. En låg och en hög uppskattning visar om ärendet håller även när det går annorlunda.',
    },
    example: {
      da: 'Antal forløb om året for hver af de ni kommuner, og hvor mange besøg et forløb er.',
      en: 'The number of pathways a year for each of the nine municipalities, and how many visits a pathway is.',
      sv: 'Antal förlopp per år för var och en av de nio kommunerna, och hur många besök ett förlopp är.',
    },
  },
  economy: {
    why: {
      da: 'Laveste effektive omkostningsniveau ses kun, når alle betaleres udgifter er med, både i dag og efter. Hver part skal kende sit eget beløb om året.',
      en: 'The lowest effective cost level shows only when the costs of all payers are there, today and after. Each party must know its own amount a year.',
      sv: 'Lägsta effektiva kostnadsnivå syns bara när alla betalares kostnader är med, både i dag och efter. Varje part måste känna sitt eget belopp per år.',
    },
    example: {
      da: 'Sengedage i dag over for besøg, medicin, oplæring og kørsel efter; og hvad regionen betaler kommunerne.',
      en: 'Bed days today against visits, medicine, training and travel after; and what the region pays the municipalities.',
      sv: 'Vårddygn i dag mot besök, läkemedel, utbildning och resor efter; och vad regionen betalar kommunerna.',
    },
  },
  competences: {
    why: {
      da: 'Den, der overtager, skal have folk nok, der kan det, også ved ferie og sygdom.',
      en: 'Whoever takes over must have enough people who can do it, at holidays and illness too.',
      sv: 'Den som tar över måste ha tillräckligt många som kan det, även vid semester och sjukdom.',
    },
    example: {
      da: 'Akutsygeplejersker med to års erfaring og godkendt oplæring: hvor mange hver kommune skal bruge, og hvor mange den har.',
      en: 'Acute nurses with two years’ experience and approved training: how many each municipality needs, and how many it has.',
      sv: 'Akutsjuksköterskor med två års erfarenhet och godkänd utbildning: hur många varje kommun behöver och hur många den har.',
    },
  },
  quality: {
    why: {
      da: 'Kvaliteten kommer før prisen: en billigere løsning, der er dårligere, er ikke effektiv. Et mål, der kan tælles, gør det muligt at følge op.',
      en: 'Quality comes before price: a cheaper solution that is worse is not effective. A target that can be counted can be followed up.',
      sv: 'Kvalitet går före pris: en billigare lösning som är sämre är inte effektiv. Ett mål som kan räknas går att följa upp.',
    },
    example: {
      da: 'Forløb uden uplanlagt genindlæggelse inden 30 dage: fra 93 til 94 procent, opgjort hvert kvartal.',
      en: 'Pathways without unplanned readmission within 30 days: from 93 to 94 per cent, counted each quarter.',
      sv: 'Förlopp utan oplanerad återinläggning inom 30 dagar: från 93 till 94 procent, räknat varje kvartal.',
    },
  },
  responsibility: {
    why: {
      da: 'Uklart ansvar betyder, at borgere tabes i overgange. Hver time i ugen skal én have behandlingsansvaret.',
      en: 'Unclear responsibility means that citizens are lost between sectors. Each hour of the week one must hold the treatment responsibility.',
      sv: 'Otydligt ansvar betyder att medborgare tappas i övergångar. Varje timme i veckan ska en ha behandlingsansvaret.',
    },
    example: {
      da: 'Infektionsmedicinsk afdeling har ansvaret på hverdage i dagtid, den fælles akutmodtagelse resten af ugen.',
      en: 'The department of infectious diseases is responsible on weekdays, the emergency department the rest of the week.',
      sv: 'Infektionskliniken har ansvaret vardagar dagtid, akutmottagningen resten av veckan.',
    },
  },
  handover: {
    why: {
      da: 'Udstyr, medicin, lokaler og viden bliver let glemt. Står det her, kan det planlægges og betales.',
      en: 'Equipment, medicine, rooms and knowledge are easily forgotten. Written here they can be planned and paid for.',
      sv: 'Utrustning, läkemedel, lokaler och kunskap glöms lätt. Står det här kan det planeras och betalas.',
    },
    example: {
      da: 'Hvem der udleverer pumper og medicin, og hvordan besked sendes, når en borger begynder og slutter.',
      en: 'Who hands out pumps and medicine, and how word is sent when a citizen begins and ends.',
      sv: 'Vem som lämnar ut pumpar och läkemedel, och hur besked skickas när en medborgare börjar och slutar.',
    },
  },
  plan: {
    why: {
      da: 'En aftale uden slutdato, varsel og udløsere bliver ikke taget op igen. Milepæle viser, om starten holder: aftalen venter på oplæringen og på det, der skal være nået før start.',
      en: 'An agreement without an end, a notice period and triggers is not taken up again. Milestones show whether the start holds: the agreement waits for the training, and for what must be reached before it.',
      sv: 'Ett avtal utan slutdatum, uppsägningstid och utlösare tas inte upp igen. Milstolpar visar om starten håller: avtalet väntar på utbildningen och på det som måste vara nått före start.',
    },
    example: {
      da: 'Tre år, seks måneders varsel, midtvejsstatus efter et halvt år, og ny forhandling ved mere end 120 procent af antallet.',
      en: 'Three years, six months’ notice, a status after half a year, and a new negotiation above 120 per cent of the number.',
      sv: 'Tre år, sex månaders uppsägning, lägesrapport efter ett halvår och ny förhandling vid mer än 120 procent av antalet.',
    },
  },
  impact: {
    why: {
      da: 'Andre klynger, almen praksis og borgerne mærker det, der flytter. De skal høres, før der besluttes.',
      en: 'Other clusters, general practice and citizens feel what moves. They are heard before anything is decided.',
      sv: 'Andra kluster, primärvården och medborgarna märker det som flyttas. De ska höras innan beslut fattas.',
    },
    example: {
      da: 'Drøftet med praktiserende læger: egen læge får besked ved opstart og overtager ingen opgaver under forløbet.',
      en: 'Discussed with general practitioners: the own doctor is told at the start and takes over no tasks on the way.',
      sv: 'Diskuterat med allmänläkare: den egna läkaren får besked vid start och tar inte över några uppgifter under förloppet.',
    },
  },
};
