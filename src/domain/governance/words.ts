// A text of a framework in at least one of the three languages.
import { z } from 'zod';
import { isBlankText } from '../../lib/pasted-text.ts';
import { text } from '../dossier/primitives.ts';

export const Words = z
  .strictObject({ da: text(4000).optional(), en: text(4000).optional(), sv: text(4000).optional() })
  .refine((words) => Object.values(words).some((said) => said !== undefined && !isBlankText(said)), {
    params: { code: 'words-missing' },
    error: 'At least one language',
  });
