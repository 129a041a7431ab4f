// What the OpenAPI document says about the API as a whole.
import type { Scope } from '../../domain/workflow/actor.ts';
import { API_VERSION, BASE_PATH } from '../api-version.ts';
import type { Tag } from '../operation.ts';

const TAGS: Readonly<Record<Tag, string>> = {
  Agreements: 'What was agreed, and how it goes: joined, reported, evaluated, regulated, ended.',
  Assessments: 'The formal checks of a dossier, the rule catalogue, and cost-effectiveness on its own.',
  Conditions: 'The register of conditions (forbehold): what was approved on which terms, and until when.',
  Frameworks:
    'Governance as data: parties, clusters, bodies, procedure, steps and principles of a region and a period.',
  Integration: 'What other systems build on: the event feed, webhooks with their deliveries, and extracts.',
  Proposals: 'Cases about transferring one task, their dossiers, revisions and trail.',
  Registers: 'What stands beside the cases: what somebody has seen done without an agreement.',
  Reviews: 'What parties and other clusters say while a submission is under way.',
  Submissions: 'Frozen revisions on their way through the procedure, and what bodies decide.',
};

const SCOPE_TEXTS: Readonly<Record<Scope, string>> = {
  'proposals:read': 'Read cases, assessments, conditions and frameworks.',
  'proposals:write': 'Write cases and submit them.',
  'decisions:write': 'Record decisions, and govern frameworks.',
  'events:read': 'Read the event feed.',
  'webhooks:manage': 'Manage webhooks.',
};

const TOKEN = { tokenUrl: '/demo-idp/token', refreshUrl: '/demo-idp/token' };

export const DOCUMENT = {
  openapi: '3.1.1' as const,
  info: {
    title: 'Opgavebro API',
    version: API_VERSION,
    summary: 'Agreed and planned transfer of health tasks between region, municipalities and general practice.',
    description: `Opgavebro captures, assesses and decides cases about moving a health task from one party to another.

Errors are problem documents (RFC 9457) with a stable \`code\`; \`type\` leads to its explanation on the service, and \`/problems\` lists them all. Texts are Danish, English or Swedish by \`Accept-Language\`.

Every change names the version it rests on (\`If-Match\`) where it could overwrite somebody else's work, and every creation or decision carries an \`Idempotency-Key\`, which every other change takes too: a retry is never carried out twice, and is answered as the first time. Lists are read page by page with an opaque \`cursor\`.

Beside these resources the service has \`/health/live\`, \`/health/ready\`, \`/metrics\`, \`/docs\` and \`/problems\`, which need no sign-in.`,
    contact: { name: 'Opgavebro maintainers', url: 'https://opgavebro.example', email: 'api@opgavebro.example' },
    license: { name: 'European Union Public Licence 1.2', url: 'https://eupl.eu/1.2/en/' },
  },
  servers: [
    {
      url: BASE_PATH,
      description: 'This service, in production as in test: the address is relative to where the document is read.',
      'x-internal': false,
    },
  ],
  tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
  components: {
    securitySchemes: {
      openIdConnect: {
        type: 'oauth2' as const,
        description:
          'A short-lived access token of the OpenID Connect provider (JWT, verified as RFC8725 asks), sent as `Authorization: Bearer`. A person’s rights are the grants in the token; a system that signs in with client credentials needs the scope named at the operation as well, and so does a person whose token names scopes of this API. The addresses are those of the embedded demonstration provider; in production the configured provider’s take their place.',
        flows: {
          authorizationCode: { authorizationUrl: '/demo-idp/auth', ...TOKEN, scopes: SCOPE_TEXTS },
          clientCredentials: { ...TOKEN, scopes: SCOPE_TEXTS },
        },
      },
    },
  },
};
