// What each fault of a decision means, in three languages; `{name}` is filled from the fault's values.
export const DECISION_FAULT_TEXTS = {
  'reminded-today': {
    da: 'Er allerede påmindet i dag: {id}.',
    en: 'Was reminded today already: {id}.',
    sv: 'Har redan påmints i dag: {id}.',
  },
  'not-waited-for': {
    da: 'Sagen venter ikke på {id}.',
    en: 'The case does not wait for {id}.',
    sv: 'Ärendet väntar inte på {id}.',
  },
  'finding-appears': {
    da: 'Nyt fund i den gældende version: {id}.',
    en: 'New finding in the version in force: {id}.',
    sv: 'Nytt fynd i den gällande versionen: {id}.',
  },
  'finding-goes': {
    da: 'Fundet bortfalder i den gældende version: {id}.',
    en: 'The finding is gone in the version in force: {id}.',
    sv: 'Fyndet faller bort i den gällande versionen: {id}.',
  },
  'route-changes': {
    da: 'Sagsgangen var {before} og bliver {after}.',
    en: 'The route was {before} and becomes {after}.',
    sv: 'Ärendegången var {before} och blir {after}.',
  },
  'before-the-submission': {
    da: 'Ligger før den dag, sagen blev forelagt ({date}).',
    en: 'Is before the day the case was submitted ({date}).',
    sv: 'Ligger före den dag ärendet förelades ({date}).',
  },
  'before-earlier-decision': {
    da: 'Ligger før den afgørelse, der bragte sagen hertil ({date}).',
    en: 'Is before the decision that brought the case here ({date}).',
    sv: 'Ligger före det beslut som förde ärendet hit ({date}).',
  },
  'due-before-decision': {
    da: 'Fristen ligger før afgørelsen ({date}).',
    en: 'Is due before the decision ({date}).',
    sv: 'Fristen ligger före beslutet ({date}).',
  },
  'no-owner': {
    da: 'Er hverken en part eller et organ i samarbejdsrammen: {id}.',
    en: 'Is neither a party nor a body of the framework: {id}.',
    sv: 'Är varken en part eller ett organ i ramverket: {id}.',
  },
  'several-people': {
    da: 'Flere brugere hedder sådan. Skriv brugernavnet i stedet: {accounts}.',
    en: 'Several users have that name. Write the user name instead: {accounts}.',
    sv: 'Flera användare heter så. Skriv användarnamnet i stället: {accounts}.',
  },
  'not-found-here': {
    da: 'Sagen er ikke forelagt med dette fund: {id}.',
    en: 'The case was not submitted with this finding: {id}.',
    sv: 'Ärendet är inte förelagt med denna anmärkning: {id}.',
  },
  'only-by-a-system': {
    da: 'Skrives kun af et system. En person registrerer i eget navn.',
    en: 'Is written only by a system. A person records in their own name.',
    sv: 'Skrivs bara av ett system. En person registrerar i eget namn.',
  },
} as const;
