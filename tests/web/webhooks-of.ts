// Webhooks on their pages, without script (administration.test.ts).
import { expect, test } from 'vitest';
import { sayAttempts } from '../../src/web/administration/webhook-parts.tsx';
import { translator } from '../../src/web/texts/index.ts';
import { type TextBrowser, textOf } from './text-browser.ts';

type Given = {
  readonly browse: (account: string) => Promise<TextBrowser>;
  /** Proposes a new version of a framework as the administrator who is not `admin-2`; returns its page. */
  readonly propose: (browser: TextBrowser, change: () => void) => Promise<string>;
};

const HOOKS = '/administration/webhooks';

function secretIn(html: string): string {
  return /whsec_[A-Za-z0-9+/=]+/.exec(html)?.[0] ?? '';
}

export function webhooksOf({ browse, propose }: Given): void {
  test('are made with a secret that is shown once, paused, renewed and deleted; what was sent is listed', async () => {
    const browser = await browse('admin-2');
    expect(textOf((await browser.get(HOOKS)).html)).toContain('Du har ingen webhooks.');
    const form = await browser.get(`${HOOKS}/ny`);
    expect(textOf(form.html)).toContain('Vælg hændelser');
    const faulty = await browser.send(form, 'Opret', { adresse: 'ikke en adresse' });
    expect(faulty.status).toBe(400);
    const made = await browser.send(form, 'Opret', { adresse: 'http://127.0.0.1:9/hook', beskrivelse: 'ESDH' });
    const [secret = ''] = /whsec_[A-Za-z0-9+/=]+/.exec(made.html) ?? [];
    expect(secret).not.toBe('');
    const at = /href="(\/administration\/webhooks\/[0-9a-f-]{36})"/.exec((await browser.get(HOOKS)).html)?.[1] ?? '';
    const shown = await browser.get(at);
    expect(shown.html).not.toContain('whsec_');
    expect(textOf(shown.html)).toContain('Intet er sendt endnu.');

    const admin = await browse('admin');
    await propose(admin, () => undefined).then(async (path) =>
      browser.send(await browser.get(`${path}/godkend`), 'Godkend', {}),
    );
    expect((await browser.get(at)).html).toContain('framework.published');

    const renewed = await browser.send(await browser.get(at), 'Ny hemmelighed');
    expect(renewed.html).toContain('whsec_');
    expect(renewed.html).not.toContain(secret);
    expect(textOf((await browser.send(await browser.get(at), 'Sæt på pause')).html)).toContain('På pause');
    expect(textOf((await browser.send(await browser.get(at), 'Gør aktivt')).html)).toContain('Aktivt');
    // Webhooks of others are not found.
    expect((await admin.get(at)).status).toBe(404);
    await browser.send(await browser.get(at), 'Slet');
    expect((await browser.get(at)).status).toBe(404);
  });

  test('are made once and get one new secret, however often the same form is sent; old pages change nothing', async () => {
    const browser = await browse('admin');
    const form = await browser.get(`${HOOKS}/ny`);
    const fields = { adresse: 'http://127.0.0.1:9/once' };
    const made = await browser.send(form, 'Opret', fields);
    expect(secretIn((await browser.send(form, 'Opret', fields)).html)).toBe(secretIn(made.html));
    const list = (await browser.get(HOOKS)).html;
    expect(list.match(/127\.0\.0\.1:9\/once/g)).toHaveLength(1);
    const at = /href="(\/administration\/webhooks\/[0-9a-f-]{36})"/.exec(list)?.[1] ?? '';
    const page = await browser.get(at);
    const renewed = secretIn((await browser.send(page, 'Ny hemmelighed')).html);
    expect(renewed).not.toBe(secretIn(made.html));
    expect(secretIn((await browser.send(page, 'Ny hemmelighed')).html)).toBe(renewed);
    // The page was loaded before the new secret.
    for (const button of ['Sæt på pause', 'Slet'])
      expect([button, (await browser.send(page, button)).status]).toEqual([button, 412]);
    await browser.send(await browser.get(at), 'Slet');
  });

  test('say in words why an attempt came to nothing, in each language', () => {
    const attempts = [{ at: '2026-06-01T10:00:00.000Z', ms: 3, status: null, error: 'connection-refused' }];
    const said = (['da', 'en', 'sv'] as const).map((language) => sayAttempts(attempts, translator(language), language));
    expect(said[0]).toMatch(/^1; senest .*: modtageren tog ikke imod forbindelsen$/);
    expect(said[1]).toContain('the receiver refused the connection');
    expect(said[2]).toContain('mottagaren tog inte emot anslutningen');
    const answered = [{ at: '2026-06-01T10:00:00.000Z', ms: 3, status: 500, error: null }];
    expect(sayAttempts(answered, translator('da'), 'da')).toContain(': HTTP 500');
  });
}
