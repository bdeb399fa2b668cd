/** The doors of the main navigation, and for which purposes each is there. */
import type { Purpose } from '../../gate/purpose.ts';

export interface Door {
  readonly href: string;
  readonly label: string;
  readonly purposes: readonly Purpose[];
  /** Pages under this path belong to the door as well. */
  readonly under?: string;
}

export const doors: readonly Door[] = [
  { href: '/vandaag', label: 'Vandaag', purposes: ['guidance'] },
  { href: '/personen', label: 'Personen', purposes: ['guidance'], under: '/dossiers' },
  { href: '/betrokkenheid', label: 'Te bevestigen', purposes: ['involvement'] },
  { href: '/inlezen', label: 'Inlezen', purposes: ['import'] },
  { href: '/mijn', label: 'Mijn pagina', purposes: ['ownRecord'] },
  { href: '/dpo', label: 'Toezicht', purposes: ['oversight'] },
  { href: '/beheer', label: 'Beheer', purposes: ['administration'] },
  {
    href: '/overeenkomsten',
    label: 'Overeenkomsten',
    purposes: ['guidance', 'agreement', 'flowRegister', 'oversight', 'consultation', 'editing'],
  },
  { href: '/stromen', label: 'Stromen', purposes: ['guidance', 'agreement', 'flowRegister', 'oversight'] },
];
