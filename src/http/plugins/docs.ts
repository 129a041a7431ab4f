// The interactive reference at /docs: Scalar, with its script from this service and no inline script.
import Fastify, { type FastifyInstance } from 'fastify';
import { BASE_PATH } from '../api-version.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** Switches off everything that would be loaded from other hosts. */
const SETTINGS = {
  url: `${BASE_PATH}/openapi.json`,
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  showDeveloperTools: 'never',
  hideClientButton: true,
};

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Opgavebro API</title>
</head>
<body>
<noscript><p>The reference needs JavaScript. The document itself: <a href="${BASE_PATH}/openapi.json">openapi.json</a>.</p></noscript>
<script id="api-reference" data-configuration="${JSON.stringify(SETTINGS).replaceAll('"', '&quot;')}"></script>
<script src="/docs/scalar.js"></script>
</body>
</html>
`;

export function addDocs(app: FastifyInstance): void {
  let script: Promise<string> | undefined;
  app.get('/docs', async (_request, reply) =>
    reply
      .headers({ 'content-security-policy': POLICY, 'cache-control': 'public, max-age=300' })
      .type('text/html; charset=utf-8')
      .send(PAGE),
  );
  app.get('/docs/scalar.js', async (_request, reply) => {
    script ??= loadScript();
    return reply
      .header('cache-control', 'public, max-age=86400')
      .type('text/javascript; charset=utf-8')
      .send(await script);
  });
}

/** The package has its script as a text of 4 MB. It is loaded on the first request, not at start. */
async function loadScript(): Promise<string> {
  const { default: scalar } = await import('@scalar/fastify-api-reference');
  const package_ = Fastify();
  await package_.register(scalar, { routePrefix: '/docs', configuration: { url: SETTINGS.url } });
  const { body } = await package_.inject('/docs/js/scalar.js');
  await package_.close();
  return body;
}
