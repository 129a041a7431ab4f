// The bodies of a framework with chairs, seats and attendees. Councils with no further details are listed by name,
// folded.
import type { Body, Seat } from '../../domain/governance/framework.ts';
import { partyName } from '../names.ts';
import { counted } from '../texts/index.ts';
import { type Shown, sayTitleOfSource, unverified } from './says.ts';

export function Bodies(shown: Shown) {
  const { framework, t } = shown;
  const councils = framework.bodies.filter(isBareCouncil);
  return (
    <>
      {framework.bodies
        .filter((body) => !isBareCouncil(body))
        .map((body) => (
          <BodyDetails key={body.id} {...{ shown, body }} />
        ))}
      {councils.length > 0 && (
        <details class="details">
          <summary class="details-summary">{t('frameworks.councils', { count: councils.length })}</summary>
          <ul>
            {councils.map((body) => (
              <li key={body.id}>{body.name + unverified(t, body.verified)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Whether the body is the council of a party and has no further details. */
function isBareCouncil({ councilOf, seats = [], chairs = [], attends = [], clusters = [] }: Body): boolean {
  return councilOf !== undefined && seats.length + chairs.length + attends.length + clusters.length === 0;
}

function BodyDetails({ shown, body }: { readonly shown: Shown; readonly body: Body }) {
  const { t } = shown;
  const lines = [
    ...(body.chairs ?? []).map((chair) => sayChair(shown, chair)),
    ...(body.seats ?? []).map((seat) => saySeat(shown, seat)),
    ...(body.attends ?? []),
  ];
  const source = sayTitleOfSource(shown, body.source);
  const name = body.name + unverified(t, body.verified);
  if (lines.length === 0) return <p>{source ? `${name}. ${source}` : name}</p>;
  return (
    <details class="details">
      <summary class="details-summary">{name}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {source && <p class="ob-muted">{source}</p>}
    </details>
  );
}

type Chair = NonNullable<Body['chairs']>[number];

function sayChair({ framework, t }: Shown, { party, among = [], role, verified }: Chair): string {
  const said = { role: t(`frameworks.role.${role}`) };
  const words = party
    ? t('frameworks.chair', { ...said, name: partyName(framework, party) })
    : t('frameworks.among', { ...said, names: namesOf(among, framework) });
  return words + unverified(t, verified);
}

function saySeat({ framework, t }: Shown, { party, represents, count, note, verified }: Seat): string {
  const own = party === undefined ? t('frameworks.oneOf', { count: represents.length }) : partyName(framework, party);
  const others = represents.filter((one) => one !== party);
  const name =
    party !== undefined && others.length > 0
      ? t('frameworks.speaksFor', { name: own, others: namesOf(represents, framework) })
      : own;
  return `${counted(t, 'frameworks.seats', count, { name })}${note ? `. ${note}` : ''}${unverified(t, verified)}`;
}

function namesOf(parties: readonly string[], framework: Shown['framework']): string {
  return parties.map((party) => partyName(framework, party)).join(', ');
}
