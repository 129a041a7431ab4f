// Texts of the guide: the way of a case, why each section is asked about with an example of the worked case, and who
// can help. And of the accessibility statement.
import type { DOSSIER_SECTIONS } from '../../domain/dossier/dossier.ts';
import type { Text, Texts } from './text.ts';

export const GUIDE_TEXTS = {
  'guide.title': ['Vejledning', 'Guide', 'Vägledning'],
  'guide.lead': [
    'Her står, hvordan en sag går fra idé til aftale, hvorfor der spørges om hver ting, og hvad ordene betyder.',
    'How a case goes from idea to agreement, why each thing is asked about, and what the words mean.',
    'Hur ett ärende går från idé till avtal, varför varje sak efterfrågas och vad orden betyder.',
  ],
  'guide.way': ['Sagens vej', 'The way of a case', 'Ärendets väg'],
  'guide.why': [
    'Hvorfor spørger vi, og hvad gør andre?',
    'Why do we ask, and what do others do?',
    'Varför frågar vi, och hur gör andra?',
  ],
  'guide.example': ['Et eksempel: {text}', 'An example: {text}', 'Ett exempel: {text}'],
  'guide.worked': [
    'Se en hel sag, der er udfyldt',
    'See a whole case that is filled in',
    'Se ett helt ärende som är ifyllt',
  ],
  'guide.workedLead': [
    'En opdigtet sag, som viser, hvor meget der skal stå. Alle tal er illustrative. Teksterne er danske.',
    'An invented case that shows how much is to be said. All figures are illustrative. Its texts are Danish.',
    'Ett påhittat ärende som visar hur mycket som ska stå. Alla siffror är illustrativa. Texterna är danska.',
  ],
  'guide.words': ['Ordliste', 'Glossary', 'Ordlista'],
  'guide.help': ['Hvem kan hjælpe?', 'Who can help?', 'Vem kan hjälpa?'],
  'guide.helpAt': ['Skriv eller ring: {address}', 'Write or call: {address}', 'Skriv eller ring: {address}'],
  'guide.noHelp': [
    'Spørg den, der administrerer tjenesten i din region eller kommune.',
    'Ask whoever administers the service in your region or municipality.',
    'Fråga den som administrerar tjänsten i din region eller kommun.',
  ],
  'was.lead': [
    'Opgavebro skal kunne bruges af alle. Siderne er bygget efter WCAG 2.2 på niveau AA og virker uden JavaScript og med tastatur alene.',
    'Opgavebro is for everybody. The pages are built after WCAG 2.2 at level AA, and work without JavaScript and by keyboard alone.',
    'Opgavebro ska kunna användas av alla. Sidorna är byggda efter WCAG 2.2 på nivå AA och fungerar utan JavaScript och med enbart tangentbord.',
  ],
  'was.theirs': [
    'Den myndighed, der driver tjenesten, har afgivet en tilgængelighedserklæring:',
    'The authority that runs the service has made an accessibility statement:',
    'Myndigheten som driver tjänsten har lämnat en tillgänglighetsredogörelse:',
  ],
  'was.tried': ['Hvad vi prøver', 'What we try', 'Vad vi prövar'],
  'was.triedText': [
    'Hver side prøves automatisk i en browser på skærme, der er 320 og 1280 punkter brede, på dansk og engelsk. Hele arbejdsgangen prøves med tastatur alene.',
    'Each page is tried automatically in a browser on screens 320 and 1280 points wide, in Danish and English. The whole work is tried by keyboard alone.',
    'Varje sida prövas automatiskt i en webbläsare på skärmar som är 320 och 1280 punkter breda, på danska och engelska. Hela arbetsgången prövas med enbart tangentbord.',
  ],
  'was.not': ['Hvad vi ikke har prøvet', 'What we have not tried', 'Vad vi inte har prövat'],
  'was.notText': [
    'Siderne er ikke prøvet af mennesker, der bruger skærmlæser til daglig.',
    'The pages have not been tried by people who use a screen reader daily.',
    'Sidorna är inte prövade av människor som använder skärmläsare dagligen.',
  ],
  'was.none': [
    'Der er endnu ikke en tilgængelighedserklæring efter loven om tilgængelighed af offentlige organers websteder: den skal den myndighed afgive, som tager tjenesten i brug.',
    'There is no accessibility statement yet as the law on websites of public bodies asks for: the authority that takes the service into use must make it.',
    'Det finns ännu ingen tillgänglighetsredogörelse enligt lagen: den ska lämnas av den myndighet som tar tjänsten i bruk.',
  ],
  'was.found': [
    'Fandt du noget, der ikke virker?',
    'Did you find something that does not work?',
    'Hittade du något som inte fungerar?',
  ],
  'was.foundText': [
    'Skriv til den myndighed, der driver tjenesten. Fortæl, hvilken side det var, og hvad du forsøgte.',
    'Write to the authority that runs the service. Tell which page it was, and what you tried.',
    'Skriv till myndigheten som driver tjänsten. Berätta vilken sida det var och vad du försökte.',
  ],
} as const satisfies Texts;

/** The way of a case, in order. */
export const WAY: readonly Text[] = [
  [
    'Opret en kladde: en titel, en ramme og en klynge er nok.',
    'Make a draft: a title, a framework and a cluster are enough.',
    'Skapa ett utkast: en titel, ett ramverk och ett kluster räcker.',
  ],
  [
    'Udfyld, hvad der flytter, hvad det koster hvem, og hvem der har ansvaret. Hver part skriver sine egne tal.',
    'Fill in what moves, what it costs whom, and who is responsible. Each party writes its own figures.',
    'Fyll i vad som flyttas, vad det kostar vem och vem som har ansvaret. Varje part skriver sina egna siffror.',
  ],
  [
    'Se under Vurdering, hvad der mangler. Kontrollen er formel: mennesker beslutter.',
    'See under Assessment what is missing. The check is formal: people decide.',
    'Se under Bedömning vad som saknas. Kontrollen är formell: människor beslutar.',
  ],
  [
    'Forelæg sagen. Det, du har skrevet, fryses, og de andre klynger orienteres.',
    'Submit the case. What you have written is frozen, and the other clusters are told.',
    'Lämna in ärendet. Det du har skrivit fryses och de andra klustren informeras.',
  ],
  [
    'Organerne indstiller og beslutter i den rækkefølge, rammen siger. Forbehold får en ansvarlig og en frist.',
    'The bodies recommend and decide in the order that the framework says. Conditions get an owner and a due date.',
    'Organen tillstyrker och beslutar i den ordning som ramverket säger. Villkor får en ansvarig och en tid.',
  ],
  [
    'Godkendelsen bliver en aftale. Parterne tilslutter sig, indberetter og følger op.',
    'The approval becomes an agreement. Parties join, report and follow up.',
    'Godkännandet blir ett avtal. Parterna ansluter sig, rapporterar och följer upp.',
  ],
];

type Section = (typeof DOSSIER_SECTIONS)[number];

/** Why a section is asked about, and what the worked case says there (src/demo/iv-antibiotics.json). */
export const WHY: Readonly<Record<Section, { readonly why: Text; readonly example: Text }>> = {
  task: {
    why: [
      'En opgave, der ikke er beskrevet, glider uden aftale. De, der beslutter, skal kunne se, hvad der flytter, og hvad der bliver.',
      'A task that is not described slides without an agreement. Those who decide must see what moves and what stays.',
      'En uppgift som inte är beskriven glider utan avtal. De som beslutar måste se vad som flyttas och vad som blir kvar.',
    ],
    example: [
      'Indgift af antibiotika i blodåren flytter til kommunernes akutfunktioner; diagnose, ordination og behandlingsansvar bliver på hospitalet.',
      'Giving antibiotics into the vein moves to the municipal acute teams; diagnosis, prescription and treatment responsibility stay at the hospital.',
      'Att ge antibiotika i blodådern flyttas till kommunernas akutteam; diagnos, ordination och behandlingsansvar blir kvar på sjukhuset.',
    ],
  },
  volume: {
    why: [
      'Pris og bemanding følger antallet. Et lavt og et højt skøn viser, om sagen også holder, når det går anderledes.',
      'Price and staff follow the number. A low and a high estimate show whether the case holds when things go otherwise.',
      'Pris och bemanning följer antalet. En låg och en hög uppskattning visar om ärendet håller även när det går annorlunda.',
    ],
    example: [
      'Antal forløb om året for hver af de ni kommuner, og hvor mange besøg et forløb er.',
      'The number of pathways a year for each of the nine municipalities, and how many visits a pathway is.',
      'Antal förlopp per år för var och en av de nio kommunerna, och hur många besök ett förlopp är.',
    ],
  },
  economy: {
    why: [
      'Laveste effektive omkostningsniveau ses kun, når alle betaleres udgifter er med, både i dag og efter. Hver part skal kende sit eget beløb om året.',
      'The lowest effective cost level shows only when the costs of all payers are there, today and after. Each party must know its own amount a year.',
      'Lägsta effektiva kostnadsnivå syns bara när alla betalares kostnader är med, både i dag och efter. Varje part måste känna sitt eget belopp per år.',
    ],
    example: [
      'Sengedage i dag over for besøg, medicin, oplæring og kørsel efter; og hvad regionen betaler kommunerne.',
      'Bed days today against visits, medicine, training and travel after; and what the region pays the municipalities.',
      'Vårddygn i dag mot besök, läkemedel, utbildning och resor efter; och vad regionen betalar kommunerna.',
    ],
  },
  competences: {
    why: [
      'Den, der overtager, skal have folk nok, der kan det, også ved ferie og sygdom.',
      'Whoever takes over must have enough people who can do it, at holidays and illness too.',
      'Den som tar över måste ha tillräckligt många som kan det, även vid semester och sjukdom.',
    ],
    example: [
      'Akutsygeplejersker med to års erfaring og godkendt oplæring: hvor mange hver kommune skal bruge, og hvor mange den har.',
      'Acute nurses with two years’ experience and approved training: how many each municipality needs, and how many it has.',
      'Akutsjuksköterskor med två års erfarenhet och godkänd utbildning: hur många varje kommun behöver och hur många den har.',
    ],
  },
  quality: {
    why: [
      'Kvaliteten kommer før prisen: en billigere løsning, der er dårligere, er ikke effektiv. Et mål, der kan tælles, gør det muligt at følge op.',
      'Quality comes before price: a cheaper solution that is worse is not effective. A target that can be counted can be followed up.',
      'Kvalitet går före pris: en billigare lösning som är sämre är inte effektiv. Ett mål som kan räknas går att följa upp.',
    ],
    example: [
      'Forløb uden uplanlagt genindlæggelse inden 30 dage: fra 93 til 94 procent, opgjort hvert kvartal.',
      'Pathways without unplanned readmission within 30 days: from 93 to 94 per cent, counted each quarter.',
      'Förlopp utan oplanerad återinläggning inom 30 dagar: från 93 till 94 procent, räknat varje kvartal.',
    ],
  },
  responsibility: {
    why: [
      'Uklart ansvar betyder, at borgere tabes i overgange. Hver time i ugen skal én have behandlingsansvaret.',
      'Unclear responsibility means that citizens are lost between sectors. Each hour of the week one must hold the treatment responsibility.',
      'Otydligt ansvar betyder att medborgare tappas i övergångar. Varje timme i veckan ska en ha behandlingsansvaret.',
    ],
    example: [
      'Infektionsmedicinsk afdeling har ansvaret på hverdage i dagtid, den fælles akutmodtagelse resten af ugen.',
      'The department of infectious diseases is responsible on weekdays, the emergency department the rest of the week.',
      'Infektionskliniken har ansvaret vardagar dagtid, akutmottagningen resten av veckan.',
    ],
  },
  handover: {
    why: [
      'Udstyr, medicin, lokaler og viden bliver let glemt. Står det her, kan det planlægges og betales.',
      'Equipment, medicine, rooms and knowledge are easily forgotten. Written here they can be planned and paid for.',
      'Utrustning, läkemedel, lokaler och kunskap glöms lätt. Står det här kan det planeras och betalas.',
    ],
    example: [
      'Hvem der udleverer pumper og medicin, og hvordan besked sendes, når en borger begynder og slutter.',
      'Who hands out pumps and medicine, and how word is sent when a citizen begins and ends.',
      'Vem som lämnar ut pumpar och läkemedel, och hur besked skickas när en medborgare börjar och slutar.',
    ],
  },
  plan: {
    why: [
      'En aftale uden slutdato, varsel og udløsere bliver ikke taget op igen. Milepæle viser, om starten holder.',
      'An agreement without an end, a notice period and triggers is not taken up again. Milestones show whether the start holds.',
      'Ett avtal utan slutdatum, uppsägningstid och utlösare tas inte upp igen. Milstolpar visar om starten håller.',
    ],
    example: [
      'Tre år, seks måneders varsel, midtvejsstatus efter et halvt år, og ny forhandling ved mere end 120 procent af antallet.',
      'Three years, six months’ notice, a status after half a year, and a new negotiation above 120 per cent of the number.',
      'Tre år, sex månaders uppsägning, lägesrapport efter ett halvår och ny förhandling vid mer än 120 procent av antalet.',
    ],
  },
  impact: {
    why: [
      'Andre klynger, almen praksis og borgerne mærker det, der flytter. De skal høres, før der besluttes.',
      'Other clusters, general practice and citizens feel what moves. They are heard before anything is decided.',
      'Andra kluster, primärvården och medborgarna märker det som flyttas. De ska höras innan beslut fattas.',
    ],
    example: [
      'Drøftet med praktiserende læger: egen læge får besked ved opstart og overtager ingen opgaver under forløbet.',
      'Discussed with general practitioners: the own doctor is told at the start and takes over no tasks on the way.',
      'Diskuterat med allmänläkare: den egna läkaren får besked vid start och tar inte över några uppgifter under förloppet.',
    ],
  },
};
