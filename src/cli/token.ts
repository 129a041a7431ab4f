// `npm run --silent token -- coordinator-fyn`: prints an access token of a demonstration account, issued by the
// running service.
import { z } from 'zod';

const answer = z.object({ access_token: z.string() });
const refusal = z.object({ accounts: z.array(z.string()) });

function stop(...lines: string[]): never {
  console.error(lines.join('\n'));
  process.exit(1);
}

const base = (process.env.OPGAVEBRO_URL ?? 'http://127.0.0.1:3000').replace(/(?<!\/)\/+$/, '');
const account = process.argv[2] ?? '';

/** No account is called `-`: the error response lists the existing ones. */
async function ask(): Promise<Response> {
  try {
    return await fetch(`${base}/demo-idp/token-for/${encodeURIComponent(account || '-')}`, {
      method: 'POST',
      signal: AbortSignal.timeout(10_000),
    });
  } catch {
    stop(
      `Der svarer ingen på ${base}. Start tjenesten med npm start, eller sæt OPGAVEBRO_URL.`,
      `Nobody answers at ${base}. Start the service with npm start, or set OPGAVEBRO_URL.`,
    );
  }
}

const response = await ask();
const body: unknown = await response.json().catch(() => undefined);
const token = answer.safeParse(body);
if (response.ok && token.success) {
  console.log(token.data.access_token);
} else {
  const known = refusal.safeParse(body);
  if (known.success) {
    stop(
      account
        ? `Der er ingen demonstrationskonto ${account}. / There is no demonstration account ${account}.`
        : 'npm run --silent token -- <konto / account>',
      ...known.data.accounts.map((name) => `  ${name}`),
    );
  }
  stop(
    `${base} har ingen demonstrationskonti: tjenesten bruger en anden udbyder af login (OIDC_ISSUER).`,
    `${base} has no demonstration accounts: the service uses another identity provider (OIDC_ISSUER).`,
  );
}
