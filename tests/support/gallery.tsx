/**
 * Sample pages with invented people, to look at and to test the look: every component in a believable
 * place. Not shipped; the real pages live in the features.
 */
import type { VNode } from 'preact';
import { ErrorPage } from '../../src/ui/error-page.tsx';
import { dossier } from './gallery-dossier.tsx';
import { flows } from './gallery-flows.tsx';
import { frame } from './gallery-frame.tsx';
import { importing } from './gallery-import.tsx';
import { persons } from './gallery-persons.tsx';
import { arabic, frontDoor, login } from './gallery-public.tsx';
import { today } from './gallery-today.tsx';

/** The sample pages by name. */
export const gallery: Record<string, () => VNode> = {
  vandaag: today,
  dossier,
  personen: persons,
  stromen: flows,
  aanmelden: login,
  invoer: importing,
  welkom: frontDoor,
  arabisch: arabic,
  fout: () => (
    <ErrorPage
      status={404}
      id="7F3K-22QM"
      {...frame('')}
      back={{ href: '/vandaag', label: 'Naar Vandaag' }}
    />
  ),
};
