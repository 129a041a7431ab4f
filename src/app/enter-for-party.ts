// PUT …/positions/{party} and …/verifications/{party}: the parts of the dossier that only members of a party write.

import { verificationRestsOn } from '../domain/consent/rests-on.ts';
import { positionNowRestsOn } from '../domain/consent/stale.ts';
import { spokenForBy } from '../domain/governance/heard.ts';
import { bodyById } from '../domain/governance/lookups.ts';
import { Refusal } from '../domain/refusal.ts';
import { permit } from '../domain/workflow/commands/command.ts';
import {
  statePosition as decidePosition,
  verifyFigures as decideVerification,
  type PositionEntry,
  type VerificationEntry,
  withPosition,
  withPositionOfBody,
  withVerification,
} from '../domain/workflow/commands/party-entries.ts';
import {
  type Asked,
  changeProposal,
  digestOf,
  type Loaded,
  type Made,
  type SealedDossier,
  sealDossier,
} from './change-proposal.ts';
import type { Changed, Ports } from './ports.ts';

/**
 * @param party id of a party, or of a body without a stage that speaks for the parties it represents. Refusals: those
 * of changeProposal, `forbidden`, `under-review`, `finally-decided`, `invalid`, `body-not-valid`.
 */
export function statePosition(
  ports: Ports,
  asked: Asked,
  id: string,
  party: string,
  entry: PositionEntry,
): Promise<Changed> {
  return changeProposal(ports, asked, { proposal: id }, (loaded) => positionMade(ports, loaded, party, entry));
}

/**
 * @param next the position that the person is about to state: if it would be refused, nothing is saved. Refusals: as
 * above, and `invalid` for figures that are not the party's.
 */
export function verifyFigures(
  ports: Ports,
  asked: Asked,
  id: string,
  party: string,
  entry: VerificationEntry,
  next?: PositionEntry,
): Promise<Changed> {
  return changeProposal(ports, asked, { proposal: id }, (loaded) => {
    const made = figuresMade(ports, loaded, party, entry);
    if (next) positionMade(ports, { ...loaded, dossier: made.saved.dossier }, party, next);
    return made;
  });
}

function positionMade(ports: Ports, loaded: Loaded, party: string, entry: PositionEntry): Made {
  const { proposal, dossier, context } = loaded;
  permit('state-position', { proposal, context, target: party });
  const { framework } = context;
  const about = { dossier, framework, caseType: proposal.caseType };
  const givenFor = (one: string) => ({
    revision: proposal.revision,
    digest: digestOf(ports, positionNowRestsOn(about, one)),
  });
  const body = bodyById(framework, party);
  const parties = spokenForBy(framework, party, proposal.parties);
  const after = body
    ? withPositionOfBody(dossier, { name: body.name, parties }, entry, givenFor, context)
    : withPosition(dossier, party, entry, givenFor(party), context);
  const saved = sealDossier(ports, after);
  const given = { after: saved.dossier, dossierHash: saved.hash, party, position: entry.position };
  return { saved, event: decidePosition(proposal, given, context) };
}

function figuresMade(
  ports: Ports,
  { proposal, dossier, context }: Loaded,
  party: string,
  entry: VerificationEntry,
): Made & { readonly saved: SealedDossier } {
  permit('verify-figures', { proposal, context, target: party });
  if (!dossier.economy) throw new Refusal('invalid', { faults: [{ pointer: '', code: 'nothing-to-verify' }] });
  const given = { revision: proposal.revision, digest: digestOf(ports, verificationRestsOn(dossier, party)) };
  const saved = sealDossier(ports, withVerification(dossier, party, entry, given, context));
  const verified = { after: saved.dossier, dossierHash: saved.hash, party, agrees: entry.agrees };
  return { saved, event: decideVerification(proposal, verified, context) };
}
