/** What webhooks say, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const webhookWords: Words = {
  'Uw organisatie heeft al tien webhooks. Verwijder er eerst een.': {
    fr: 'Votre organisation a déjà dix webhooks. Supprimez-en d’abord un.',
    en: 'Your organisation has ten webhooks already. Remove one first.',
  },
  'Deze webhook bestaat al.': { fr: 'Ce webhook existe déjà.', en: 'This webhook exists already.' },
  'Alleen een lokale beheerder doet dit.': {
    fr: 'Seul un administrateur local fait cela.',
    en: 'Only a local administrator does this.',
  },
  'overeenkomsten van uw organisatie': {
    fr: 'les accords de votre organisation',
    en: 'agreements of your organisation',
  },
  'gegevensstromen van uw organisatie': {
    fr: 'les flux de données de votre organisation',
    en: 'data flows of your organisation',
  },
  'verwijzingen van en naar uw organisatie': {
    fr: 'les renvois de et vers votre organisation',
    en: 'referrals from and to your organisation',
  },
  'De webhook naar {0} voor {1} staat uit sinds {2}. Drie berichten na elkaar kwamen niet aan. Laat het programma nakijken, verwijder de webhook en maak een nieuwe.':
    {
      fr: 'Le webhook vers {0} pour {1} est désactivé depuis {2}. Trois messages de suite ne sont pas arrivés. Faites vérifier le programme, supprimez le webhook et créez-en un nouveau.',
      en: 'The webhook to {0} for {1} is off since {2}. Three messages in a row did not arrive. Have the program looked at, remove the webhook and make a new one.',
    },
  Webhooks: { fr: 'Webhooks', en: 'Webhooks' },
  'Een programma van uw organisatie krijgt bericht dat er iets veranderde: een nummer en een tijdstip, nooit een naam. Toevoegen en verwijderen gaat via de interface voor programma’s.':
    {
      fr: 'Un programme de votre organisation est averti que quelque chose a changé : un numéro et un moment, jamais un nom. L’ajout et la suppression passent par l’interface pour programmes.',
      en: 'A program of your organisation is told that something changed: a number and a time, never a name. Adding and removing goes by the interface for programs.',
    },
  aan: { fr: 'activé', en: 'on' },
  uit: { fr: 'désactivé', en: 'off' },
  'Voor {0}': { fr: 'Pour {0}', en: 'For {0}' },
  '1 bericht wacht.': { fr: '1 message attend.', en: '1 message waits.' },
  '{0} berichten wachten.': { fr: '{0} messages attendent.', en: '{0} messages wait.' },
};
