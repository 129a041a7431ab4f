// Settings with which an authority brands the service: name, colour, logo, help. Invalid ones are reported at the
// start.
import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { contrastOf } from '../lib/contrast.ts';
import { type Authority, BEHIND_COLOUR } from '../web/authority.ts';

/** WCAG 2.2, 1.4.3: contrast of text and background. */
const LEAST_CONTRAST = 4.5;
const LARGEST_LOGO = 200_000;
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const address = (kinds: readonly string[]) =>
  z
    .string()
    .refine(
      (text) => kinds.some((kind) => text.startsWith(kind) && text.length > kind.length) && !/\s/.test(text),
      `skal begynde med en af / must begin with one of: ${kinds.join(' ')}`,
    );
const words = (most: number) =>
  z.string().trim().max(most, `må højst have ${most} tegn / must have at most ${most} characters`);

export const AUTHORITY_SETTINGS = {
  AUTHORITY_NAME: words(80).optional(),
  AUTHORITY_COLOUR: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'skal have formen #rrggbb / must look like #rrggbb')
    .superRefine((colour, about) => {
      if (!/^#[0-9a-f]{6}$/i.test(colour)) return;
      const least = Math.min(...BEHIND_COLOUR.map((behind) => contrastOf(colour, behind)));
      if (least >= LEAST_CONTRAST) return;
      const found = (Math.floor(least * 10) / 10).toFixed(1);
      const message = `har kontrasten ${found}:1 mod siden og skal have mindst ${LEAST_CONTRAST}:1: vælg en mørkere farve / has a contrast of ${found}:1 to the page and needs at least ${LEAST_CONTRAST}:1: choose a darker colour`;
      about.addIssue({ code: 'custom', message });
    })
    .optional(),
  /** Path of an .svg or .png file. */
  AUTHORITY_LOGO: z
    .string()
    .superRefine((file, about) => {
      const message = faultOfLogo(file);
      if (message) about.addIssue({ code: 'custom', message });
    })
    .optional(),
  HELP_WORDS: words(500).optional(),
  HELP_ADDRESS: address(['mailto:', 'tel:', 'https://']).optional(),
  ACCESSIBILITY_STATEMENT: address(['https://']).optional(),
};

type Given = z.infer<z.ZodObject<typeof AUTHORITY_SETTINGS>>;

export function authorityOf(given: Given): Authority {
  const { AUTHORITY_NAME: name, AUTHORITY_COLOUR: colour, AUTHORITY_LOGO: file } = given;
  const { HELP_WORDS: help, HELP_ADDRESS: at, ACCESSIBILITY_STATEMENT: statement } = given;
  const type = file?.toLowerCase().endsWith('.png') ? 'image/png' : 'image/svg+xml';
  return {
    name,
    colour: colour?.toLowerCase(),
    ...(file && { logo: { type, octets: readFileSync(file) } }),
    ...((help || at) && { help: { words: help ?? '', address: at } }),
    statement,
  };
}

/** Missing settings that others require: a logo needs the name as its text alternative. */
export function lacksOfAuthority(given: Readonly<Record<string, string | undefined>>): readonly string[] {
  return given.AUTHORITY_LOGO && !given.AUTHORITY_NAME ? ['AUTHORITY_NAME'] : [];
}

function faultOfLogo(file: string): string | undefined {
  if (!/\.(svg|png)$/i.test(file)) return 'skal ende på .svg eller .png / must end in .svg or .png';
  try {
    if (statSync(file).size > LARGEST_LOGO) return 'er større end 200 kB / is larger than 200 kB';
    const octets = readFileSync(file);
    const fits = /\.png$/i.test(file) ? octets.subarray(0, 8).equals(PNG) : octets.toString('utf8').includes('<svg');
    return fits ? undefined : 'er ikke et billede af den slags / is no picture of that kind';
  } catch {
    return 'kan ikke læses / cannot be read';
  }
}
