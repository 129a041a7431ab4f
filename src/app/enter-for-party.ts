// PUT …/positions/{party} and …/verifications/{party}: what only a party's members write in the dossier.
import { toldForPosition } from '../domain/consent/stale.ts';
import { toldOfFigures } from '../domain/consent/told.ts';
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
import { type Asked, changeProposal, digestOf, save } from './change-proposal.ts';
import type { Changed, Ports } from './ports.ts';

/**
 * @param party its id, or that of a body without a stage, which speaks for those it represents. Refusals: those of
 * changeProposal, `forbidden`, `under-review`, `finally-decided`, `body-not-valid`.
 */
export function statePosition(
  ports: Ports,
  asked: Asked,
  id: string,
  party: string,
  entry: PositionEntry,
): Promise<Changed> {
  return changeProposal(ports, asked, { proposal: id }, ({ proposal, dossier, context }) => {
    permit('state-position', { proposal, context, target: party });
    const { framework } = context;
    const about = { dossier, framework, caseType: proposal.caseType };
    const told = (one: string) => ({
      revision: proposal.revision,
      digest: digestOf(ports, toldForPosition(about, one)),
    });
    const body = bodyById(framework, party);
    const parties = spokenForBy(framework, party, proposal.parties);
    const after = body
      ? withPositionOfBody(dossier, { name: body.name, parties }, entry, told, context)
      : withPosition(dossier, party, entry, told(party), context);
    const saved = save(ports, after);
    return {
      saved,
      event: decidePosition(
        proposal,
        { after: saved.dossier, dossierHash: saved.hash, party, position: entry.position },
        context,
      ),
    };
  });
}

/** Refusals: as above, and `invalid` for figures that are not the party's. */
export function verifyFigures(
  ports: Ports,
  asked: Asked,
  id: string,
  party: string,
  entry: VerificationEntry,
): Promise<Changed> {
  return changeProposal(ports, asked, { proposal: id }, ({ proposal, dossier, context }) => {
    permit('verify-figures', { proposal, context, target: party });
    if (!dossier.economy) throw new Refusal('invalid', { faults: [{ pointer: '', code: 'nothing-to-verify' }] });
    const given = { revision: proposal.revision, digest: digestOf(ports, toldOfFigures(dossier, party)) };
    const saved = save(ports, withVerification(dossier, party, entry, given, context));
    return {
      saved,
      event: decideVerification(
        proposal,
        { after: saved.dossier, dossierHash: saved.hash, party, agrees: entry.agrees },
        context,
      ),
    };
  });
}
