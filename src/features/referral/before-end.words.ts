/** What the question before a benefit ends says, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const beforeEndWords: Words = {
  'Gebruik de vraag voor wie zijn uitkering verliest': {
    fr: 'Utiliser la question pour qui perd son allocation',
    en: 'Use the question for who loses the benefit',
  },
  'Vul aan achter “{0}”. Is er niets? Schrijf dan: geen.': {
    fr: 'Complétez après « {0} ». Il n’y a rien ? Écrivez alors : geen.',
    en: 'Fill in after “{0}”. Is there nothing? Then write: geen.',
  },
};
