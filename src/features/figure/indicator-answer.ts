/** What all indicators share: from where they come, and who answers for their definition. */
import { dutch } from '../../kernel/language.ts';

export const answering = dutch({
  source: 'Wat de organisatie zelf noteerde in Werkwinkel.',
  owner: 'Werkgroep cijfers van VDAB en VVSG (demo)',
});
