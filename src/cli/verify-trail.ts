// `npm run verify-trail [-- <proposal-id>]`: reads the trail of all cases, or of one, and names the first
// event that does not fit. Ends with 0 when all fits, 1 when something does not, 2 when it could not be read.
import { openClosing } from '../compose/closing.ts';
import { readConfig } from '../compose/config.ts';
import { openDatabases } from '../compose/databases.ts';
import { localSecrets } from '../compose/local-secrets.ts';
import { runningDatabaseUrl } from '../compose/running-database.ts';
import { isStartFault } from '../compose/start-fault.ts';
import { openPool } from '../store/pool.ts';
import type { TrailFault } from '../store/trail-checks.ts';
import { verifyTrail } from '../store/verify-trail.ts';

const FAULTS: Readonly<Record<TrailFault['fault'], string>> = {
  missing: 'hændelsen mangler / the event is missing',
  previous: 'hændelsen følger ikke efter den foregående / the event does not follow the one before it',
  hash: 'hændelsen er ændret, eller nøglen er en anden / the event was changed, or the key is another',
  impossible: 'hændelsen kan ikke ske for sagen, som den stod / the event cannot happen to the case as it stood',
  mark: 'hændelsens version af oplysningerne er ikke sagens / the revision of the event is not that of the case',
  state: 'sagens tilstand er ikke den, sporet fører til / the state of the case is not what the trail comes to',
  dossier: 'sagens oplysninger er ændret uden om sporet / the dossier was changed beside the trail',
  revision: 'en gemt version er ændret eller mangler / a stored revision was changed or is missing',
  submission: 'en forelæggelse er ændret eller mangler / a submission was changed or is missing',
  document: 'en version er ændret eller mangler / a version was changed or is missing',
  'no-trail': 'sagen har intet spor / the case has no trail',
};

function told({ stream, fault, sequence, what }: TrailFault): string {
  const whose = ownerOf(stream);
  const which = sequence === null ? what : `hændelse / event ${sequence}${fault === 'missing' ? '' : ` ${what}`}`;
  return [whose, which, FAULTS[fault]].filter((part) => part !== '').join(': ');
}

function ownerOf(stream: TrailFault['stream']): string {
  if ('proposal' in stream) return `Sag ${stream.proposal}`;
  return 'entry' in stream ? `Registerpost ${stream.entry}` : `Samarbejdsramme ${stream.framework}`;
}

/**
 * Where the trail is: the database of the settings, that of a
 * running service, or the embedded one started for the moment.
 */
async function whereabouts(closing: ReturnType<typeof openClosing>): Promise<{ url: string; trailKey: string }> {
  const { config, secrets } = readConfig(process.env, false);
  if (config.embeddedDatabase && !config.production) {
    const local = localSecrets(config.dataDir);
    const url = runningDatabaseUrl(config.dataDir, local.servicePassword);
    if (url) return { url, trailKey: secrets.trailKey ?? local.trailKey };
  }
  const { serviceUrl, trailKey } = await openDatabases(config, secrets, closing);
  return { url: serviceUrl, trailKey };
}

const closing = openClosing();
try {
  const { url, trailKey } = await whereabouts(closing);
  const pool = openPool({ url, max: 1 });
  closing.before(() => pool.end());
  const { trails, events, faults } = await verifyTrail(pool, trailKey, { proposal: process.argv[2] });
  for (const fault of faults) console.error(told(fault));
  const read = `${events} hændelser i ${trails} spor / ${events} events in ${trails} trails`;
  if (process.argv[2] !== undefined && trails === 0 && faults.length === 0) {
    console.error(`Der er ingen sag ${process.argv[2]}. / There is no case ${process.argv[2]}.`);
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
