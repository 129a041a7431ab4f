// The texts of the live assessment. The browser loads only these, when somebody starts to type.
import type { Language } from '../../lib/localised.ts';
import { DOSSIER_TEXTS } from './dossier.ts';
import { LIVE_TEXTS } from './live.ts';
import { SHELL_TEXTS } from './shell.ts';
import { STATE_TEXTS } from './states.ts';
import { inWords, type TextValues } from './text.ts';

const PANEL_TEXTS = { ...LIVE_TEXTS, ...DOSSIER_TEXTS, ...SHELL_TEXTS, ...STATE_TEXTS };

export type PanelTranslate = (key: keyof typeof PANEL_TEXTS, values?: TextValues) => string;

export function panelTranslator(language: Language): PanelTranslate {
  return (key, values) => inWords(PANEL_TEXTS[key], language, values);
}
