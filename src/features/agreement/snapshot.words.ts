/** What the figures beside the analysis of an agreement say, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const agreementSnapshotWords: Words = {
  'De cijfers van uw organisatie staan er al. Na drie maanden kunt u nieuwe naast deze zetten.': {
    fr: 'Les chiffres de votre organisation y figurent déjà. Après trois mois, vous pouvez en mettre de nouveaux à côté.',
    en: 'The figures of your organisation are there already. After three months you can put new ones beside them.',
  },
  'Deze overeenkomst loopt niet meer.': {
    fr: 'Cette convention n’est plus en cours.',
    en: 'This agreement is not running any more.',
  },
  'Mensen in begeleiding': { fr: 'Personnes accompagnées', en: 'People who are guided' },
  'Mensen die de organisatie op die dag begeleidt, uit haar eigen registratie.': {
    fr: 'Personnes que l’organisation accompagne ce jour-là, selon son propre enregistrement.',
    en: 'People whom the organisation guides on that day, from its own records.',
  },
  'Aan het werk in artikel 60': { fr: 'Au travail en article 60', en: 'At work under article 60' },
  'Mensen in begeleiding met een contract artikel 60 dat op die dag loopt.': {
    fr: 'Personnes accompagnées avec un contrat article 60 en cours ce jour-là.',
    en: 'People who are guided with an article 60 contract that runs on that day.',
  },
  'Einddatum binnen zes maanden': { fr: 'Date de fin dans les six mois', en: 'End date within six months' },
  'Mensen in begeleiding van wie een contract of uitkering binnen zes maanden eindigt.': {
    fr: 'Personnes accompagnées dont un contrat ou une allocation prend fin dans les six mois.',
    en: 'People who are guided whose contract or benefit ends within six months.',
  },
  'Verwezen in het voorbije jaar': { fr: 'Orientées dans l’année écoulée', en: 'Referred in the past year' },
  'Mensen voor wie de organisatie in de 365 dagen ervoor een verwijzing verstuurde.': {
    fr: 'Personnes pour qui l’organisation a envoyé une orientation dans les 365 jours précédents.',
    en: 'People for whom the organisation sent a referral in the 365 days before.',
  },
  'Werk gevonden in het voorbije jaar': {
    fr: 'Ont trouvé du travail dans l’année écoulée',
    en: 'Found work in the past year',
  },
  'Mensen die volgens de organisatie in de 365 dagen ervoor aan het werk gingen.': {
    fr: 'Personnes qui, selon l’organisation, ont commencé à travailler dans les 365 jours précédents.',
    en: 'People who started work in the 365 days before, according to the organisation.',
  },
  'Cijfers bij de analyse': { fr: 'Chiffres à côté de l’analyse', en: 'Figures beside the analysis' },
  'De cijfers van uw organisatie worden één keer geteld en veranderen niet meer. Iedereen die de overeenkomst leest, ziet ze. Ze staan er in tientallen. Onder tien staat er geen getal.':
    {
      fr: 'Les chiffres de votre organisation sont comptés une seule fois et ne changent plus. Toute personne qui lit la convention les voit. Ils sont arrondis à la dizaine. En dessous de dix, il n’y a pas de nombre.',
      en: 'The figures of your organisation are counted once and do not change any more. Everyone who reads the agreement sees them. They are told in tens. Below ten there is no number.',
    },
  'Zet de cijfers van vandaag vast': {
    fr: 'Fixer les chiffres d’aujourd’hui',
    en: 'Keep the figures of today',
  },
  'De cijfers van uw organisatie staan bij de analyse.': {
    fr: 'Les chiffres de votre organisation figurent à côté de l’analyse.',
    en: 'The figures of your organisation stand beside the analysis.',
  },
  'geen getal': { fr: 'pas de nombre', en: 'no number' },
  Op: { fr: 'Le', en: 'On' },
  'ongeveer {0}': { fr: 'environ {0}', en: 'about {0}' },
  Aantal: { fr: 'Nombre', en: 'Number' },
};
