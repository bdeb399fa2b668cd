/** What the main menu and the bar say, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const navigationWords: Words = {
  Vandaag: { fr: 'Aujourd’hui', en: 'Today' },
  Personen: { fr: 'Personnes', en: 'People' },
  'Te bevestigen': { fr: 'À confirmer', en: 'To confirm' },
  Instrumenten: { fr: 'Instruments', en: 'Instruments' },
  Verwijzingen: { fr: 'Orientations', en: 'Referrals' },
  'Mijn pagina': { fr: 'Ma page', en: 'My page' },
  Toezicht: { fr: 'Contrôle', en: 'Oversight' },
  Beheer: { fr: 'Gestion', en: 'Administration' },
  Mandaten: { fr: 'Mandats', en: 'Mandates' },
  Inlezen: { fr: 'Importer', en: 'Import' },
  Overeenkomsten: { fr: 'Conventions', en: 'Agreements' },
  Stromen: { fr: 'Flux', en: 'Flows' },
  'Naar uw beginpagina': { fr: 'Vers votre page d’accueil', en: 'To your start page' },
  'kies een mandaat': { fr: 'choisissez un mandat', en: 'choose a mandate' },
  'zonder dossier': { fr: 'sans dossier', en: 'without a file' },
  'mijn pagina': { fr: 'ma page', en: 'my page' },
  Overleg: { fr: 'Concertation', en: 'Consultation' },
};
