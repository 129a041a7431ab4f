// `npm run verify-trail [-- <proposal-id> | --since HEAD...]`: verifies the trails of everything, or of one case, and
// prints the first fault of each. With kept heads it also checks that the log still reproduces them. Exit code 0: no
// faults; 1: faults; 2: the trail could not be read.
import { parseArgs } from 'node:util';
import { openClosing } from '../compose/closing.ts';
import { isStartFault } from '../compose/start-fault.ts';
import { readKeptHeads, trailWhereabouts } from '../compose/trail-whereabouts.ts';
import { openPool, PATIENT } from '../store/pool.ts';
import type { TrailFault } from '../store/trail-checks.ts';
import { verifyTrail } from '../store/verify-trail.ts';

const FAULTS: Readonly<Record<TrailFault['fault'], string>> = {
  missing: 'hændelsen mangler / the event is missing',
  previous: 'hændelsen følger ikke efter den foregående / the event does not follow the one before it',
  time: 'hændelsen er ældre end den foregående / the event is older than the one before it',
  key: 'nøglen mangler, er en anden, eller var ikke i brug / the key is missing, another, or was not in use',
  hash: 'hændelsen er ændret, eller nøglen er en anden / the event was changed, or the key is another',
  unreadable: 'kan ikke læses / cannot be read',
  impossible: 'hændelsen kan ikke ske for sagen, som den stod / the event cannot happen to the case as it stood',
  mark: 'hændelsens version af oplysningerne er ikke sagens / the revision of the event is not that of the case',
  context:
    'det, der fortælles ved siden af hændelsen, er ikke sagen, som den stod / what is told beside the event is not the case as it stood',
  state: 'sagens tilstand er ikke den, sporet fører til / the state of the case is not what the trail comes to',
  columns: 'det, lister søger i, er ikke det, sporet fører til / what lists search in is not what the trail comes to',
  dossier: 'sagens oplysninger er ændret uden om sporet / the dossier was changed beside the trail',
  revision:
    'en gemt version er ændret, mangler eller er for meget / a stored revision was changed, is missing or is one too many',
  submission:
    'en forelæggelse er ændret, mangler eller er for meget / a submission was changed, is missing or is one too many',
  assessment: 'forelæggelsens fastfrosne vurdering er ændret / the frozen assessment of the submission was changed',
  condition:
    'et forbehold er ændret, mangler eller er for meget / a condition was changed, is missing or is one too many',
  document:
    'en version, dens gyldighed, eller hvem der udgav den, er ændret eller mangler / a version, its validity, or who published it was changed or is missing',
  'no-trail': 'har intet spor / has no trail',
  log: 'loggen over alle spor passer ikke til dem / the log over all trails does not fit them',
  head: 'fortiden er en anden end ved det gemte hoved / the past is another than at the head that was kept',
};

function subject(stream: NonNullable<TrailFault['stream']>): string {
  if ('proposal' in stream) return `Sag ${stream.proposal}`;
  if ('log' in stream) return 'Loggens hoveder / heads of the log';
  if ('entry' in stream) return `Registerpost ${stream.entry}`;
  return 'agreement' in stream ? `Aftale ${stream.agreement}` : `Samarbejdsramme ${stream.framework}`;
}

function told({ stream, fault, sequence, what }: TrailFault): string {
  const whose = stream ? subject(stream) : '';
  const which = sequence === null ? what : `hændelse / event ${sequence}${fault === 'missing' ? '' : ` ${what}`}`;
  return [whose, which, FAULTS[fault]].filter((part) => part !== '').join(': ');
}

const { values, positionals } = parseArgs({
  options: { since: { type: 'string', multiple: true } },
  allowPositionals: true,
});
const [proposal] = positionals;

const closing = openClosing();
try {
  const { url, ring } = await trailWhereabouts(closing);
  const pool = openPool({ url, max: 1, ...PATIENT });
  closing.before(() => pool.end());
  const { trails, events, faults } = await verifyTrail(pool, ring, {
    proposal,
    since: (values.since ?? []).flatMap(readKeptHeads),
  });
  for (const fault of faults) console.error(told(fault));
  const read = `${events} hændelser i ${trails} spor / ${events} events in ${trails} trails`;
  if (proposal !== undefined && trails === 0 && faults.length === 0) {
    console.error(`Der er ingen sag ${proposal}. / There is no case ${proposal}.`);
    process.exitCode = 2;
  } else if (faults.length > 0) {
    console.error(`${read}: ${faults.length} passer ikke / ${faults.length} do not fit.`);
    process.exitCode = 1;
  } else console.log(`${read}: alt passer / all fits.`);
} catch (error) {
  console.error(isStartFault(error) ? error.message : error);
  process.exitCode = 2;
} finally {
  await closing.close();
}
