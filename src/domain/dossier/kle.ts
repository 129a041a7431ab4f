// The numbers of KLE (the municipalities' common subject plan) in main group 29, Sundhed, by group. The list covers
// only this main group; other numbers cannot be looked up.
// Sources: KLE by KL, complete list of May 2022 as kept in OS2kitos (github.com/os2kitos/kitos_frontend,
// cypress/fixtures/shared/kles.json); the subject plan of 2025 as kept in OS2compliance
// (github.com/OS2compliance/OS2compliance, src/main/resources/data/kle-emneplan.xml, scripts/kle-mapping.csv),
// of which 29.08.24-29.09.00, 29.15.20-29.21.08 and 29.30.08-29.30.12 were read. Collected in November 2026.

/** Titles by number, in Danish as written by KL. */
type Titles = Readonly<Record<string, string>>;
type KleGroup = { readonly title: string; readonly subjects: Titles };

/** Groups by the first two parts of the KLE number. */
export const KLE_GROUPS: Readonly<Record<string, KleGroup>> = {
  '29.00': {
    title: 'Sundhed',
    subjects: {
      '29.00.00': 'Sundhed i almindelighed',
      '29.00.04': 'Sundhedscenterets opbygning',
      '29.00.08': 'Medicindepoter',
    },
  },
  '29.03': {
    title: 'Sygesikring',
    subjects: {
      '29.03.00': 'Sygesikring i almindelighed',
      '29.03.04': 'Udstedelse af sundhedskort',
      '29.03.06': 'Udstedelse af EU-sygesikringskort',
      '29.03.08': 'Udstedelse af særligt sundhedskort',
      '29.03.12': 'Valg af læge og indplacering i sikringsgruppe',
      '29.03.14': 'Refusion af lægeregninger',
      '29.03.16': 'Lovvalg vedrørende sygesikring',
    },
  },
  '29.06': {
    title: 'Medfinansiering af sundhedsvæsenet',
    subjects: {
      '29.06.00': 'Medfinansiering af sundhedsvæsenet i almindelighed',
      '29.06.04': 'Aktivitetsbestemt medfinansiering af sundhedsvæsenet',
      '29.06.08': 'Medfinansiering af sygehusbehandling, ambulant og under indlæggelse',
    },
  },
  '29.08': {
    title: 'Foranstaltninger mod smitsomme sygdomme',
    subjects: {
      '29.08.00': 'Foranstaltninger mod smitsomme sygdomme i almindelighed',
      '29.08.06': 'Foranstaltninger efter epidemiloven mod COVID-19',
      '29.08.12': 'Restriktioner som led i foranstaltninger mod COVID-19',
      '29.08.16': 'Isolationsfaciliteter til indkvartering af borgere',
      '29.08.20': 'Bistand til smitteopsporing mv.',
      '29.08.24': 'Tilbud om vaccination mod COVID-19',
    },
  },
  '29.09': {
    title: 'Forebyggelse og sundhedsfremme',
    subjects: {
      '29.09.00': 'Forebyggelse og sundhedsfremme i almindelighed',
      '29.09.04': 'Borgerrettet forebyggelse',
      '29.09.08': 'Patientrettet forebyggelse',
      '29.09.12': 'Sundhedsprofiler',
      '29.09.15': 'Patientsikkerhed',
      '29.09.20': 'Sundhedsmæssige forhold på behandlingssteder (plejehjem, bosteder mv.)',
    },
  },
  '29.12': {
    title: 'Forebyggende sundhedsydelser til børn og unge',
    subjects: {
      '29.12.00': 'Forebyggende sundhedsydelser til børn og unge i almindelighed',
      '29.12.04': 'Sundhedstjeneste til børn og unge i skolen',
      '29.12.08': 'Sundhedspleje til børn i eget hjem',
      '29.12.12': 'Sundhedsmæssige ydelser til børn og unge m.fl. med særlige behov',
      '29.12.16': 'Sundhedsmæssig bistand til daginstitutioner og dagpleje',
      '29.12.20': 'Sundhedsmæssig bistand til skoler',
      '29.12.24': 'Sundhedsmæssig oplysning og vejledning til børn og forældre',
    },
  },
  '29.15': {
    title: 'Kommunal tandpleje',
    subjects: {
      '29.15.00': 'Kommunal tandpleje mv. i almindelighed',
      '29.15.04': 'Tandpleje for børn og unge under 22 år',
      '29.15.12': 'Omsorgstandpleje',
      '29.15.16': 'Specialtandpleje',
      '29.15.18': 'Socialtandpleje',
      '29.15.20': 'Økonomisk støtte til tandproteser ved ulykkesbetingede tandskader',
    },
  },
  '29.18': {
    title: 'Kommunal sygepleje',
    subjects: {
      '29.18.00': 'Kommunal sygepleje i almindelighed',
    },
  },
  '29.21': {
    title: 'Genoptræning og fysioterapi efter sundhedsloven',
    subjects: {
      '29.21.00': 'Genoptræning og fysioterapi efter sundhedsloven i almindelighed',
      '29.21.04': 'Genoptræning efter sundhedsloven',
      '29.21.08': 'Fysioterapi m.v., vederlagsfri behandling',
    },
  },
  '29.24': {
    title: 'Behandlingstilbud efter sundhedsloven',
    subjects: {
      '29.24.00': 'Behandlingstilbud efter sundhedsloven i almindelighed',
      '29.24.04': 'Alkoholbehandlingstilbud',
      '29.24.08': 'Lægelige behandlingstilbud for stofmisbrugere',
      '29.24.12': 'Stofindtagelsesrum',
      '29.24.16': 'Lettilgængeligt behandlingstilbud til børn og unge',
    },
  },
  '29.27': {
    title: 'Befordring og befordringsgodtgørelse efter sundhedsloven',
    subjects: {
      '29.27.00': 'Befordring og befordringsgodtgørelse efter sundhedsloven i almindelighed',
    },
  },
  '29.30': {
    title: 'Samarbejde på sundhedsområdet',
    subjects: {
      '29.30.00': 'Samarbejde på sundhedsområdet i almindelighed',
      '29.30.04': 'Sundhedskoordination',
      '29.30.08': 'Sundhedsaftaler - samarbejde på sundhedsområdet',
      '29.30.10': 'Sundhedsberedskab',
      '29.30.12': 'Overenskomster m.v. - samarbejde på sundhedsområdet',
      '29.30.16': 'Sociallægeligt samarbejde',
      '29.30.20': 'Socialkiropraktisk samarbejde',
      '29.30.24': 'Socialpsykologisk samarbejde',
    },
  },
  '29.35': {
    title: 'Sundhedsydelser til asylansøgere',
    subjects: {
      '29.35.00': 'Sundhedsydelser til asylansøgere i almindelighed',
    },
  },
  '29.70': {
    title: 'Digitale sundhedsydelser',
    subjects: {
      '29.70.00': 'Digitale sundhedsydelser i almindelighed',
      '29.70.10': 'Telesundhed',
      '29.70.20': 'Telemedicin',
    },
  },
};

/** Matches numbers of the main group that is listed completely. */
const LISTED = /^29\./;

/**
 * `unknown`: the number or its group does not exist. Undefined for numbers outside the list.
 * @param number as `29.18.00`.
 */
export function kleNumber(number: string): KleSubject | 'unknown' | undefined {
  if (!LISTED.test(number)) return undefined;
  const group = KLE_GROUPS[number.slice(0, '29.18'.length)];
  const title = group?.subjects[number];
  return group === undefined || title === undefined ? 'unknown' : { title, group: group.title };
}

type KleSubject = { readonly title: string; readonly group: string };
