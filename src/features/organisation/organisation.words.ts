/** What the pages about organisations say, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const organisationWords: Words = {
  'Vul een ondernemingsnummer in.': {
    fr: 'Saisissez un numéro d’entreprise.',
    en: 'Fill in an enterprise number.',
  },
  'Gebruik alleen cijfers, punten en spaties in het ondernemingsnummer. BE ervoor mag.': {
    fr: 'Utilisez seulement des chiffres, des points et des espaces dans le numéro d’entreprise. BE devant est permis.',
    en: 'Use only digits, dots and spaces in the enterprise number. BE in front is allowed.',
  },
  'Een ondernemingsnummer telt 10 cijfers. Kijk na of er een cijfer te veel of te weinig staat.': {
    fr: 'Un numéro d’entreprise compte 10 chiffres. Vérifiez s’il y a un chiffre de trop ou de moins.',
    en: 'An enterprise number has 10 digits. Check whether there is a digit too many or too few.',
  },
  'Dit is het nummer van een vestiging. Vul het nummer van de onderneming in. Dat begint met 0 of 1.': {
    fr: 'C’est le numéro d’un établissement. Saisissez le numéro de l’entreprise. Il commence par 0 ou 1.',
    en: 'This is the number of an establishment. Fill in the number of the enterprise. It begins with 0 or 1.',
  },
  'Een ondernemingsnummer begint met 0 of 1. Kijk het eerste cijfer na.': {
    fr: 'Un numéro d’entreprise commence par 0 ou 1. Vérifiez le premier chiffre.',
    en: 'An enterprise number begins with 0 or 1. Check the first digit.',
  },
  'De laatste twee cijfers kloppen niet met de rest van het nummer. Kijk na of er een tikfout in staat.': {
    fr: 'Les deux derniers chiffres ne correspondent pas au reste du numéro. Vérifiez s’il y a une faute de frappe.',
    en: 'The last two digits do not fit the rest of the number. Check for a typing error.',
  },
  VDAB: { fr: 'VDAB', en: 'VDAB' },
  VVSG: { fr: 'VVSG', en: 'VVSG' },
  'alle gemeenten': { fr: 'toutes les communes', en: 'all municipalities' },
  'alle OCMW’s': { fr: 'tous les CPAS', en: 'all OCMWs' },
  'alle OCMW-verenigingen': { fr: 'toutes les associations de CPAS', en: 'all OCMW associations' },
  'alle partners': { fr: 'tous les partenaires', en: 'all partners' },
  'alle overheidsdiensten': { fr: 'tous les services publics', en: 'all public services' },
};
