/** What the warning before saving says, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const sensitiveWords: Words = {
  gezondheid: { fr: 'la santé', en: 'health' },
  schulden: { fr: 'des dettes', en: 'debts' },
  'een bankrekening of bankkaart': {
    fr: 'un compte ou une carte bancaire',
    en: 'a bank account or bank card',
  },
  'het gerecht': { fr: 'la justice', en: 'the courts' },
  'een conflict thuis': { fr: 'un conflit à la maison', en: 'a conflict at home' },
  'Schrijf alleen wat het voor het werk betekent, bijvoorbeeld “kan niet lang rechtstaan”.': {
    fr: 'Écrivez seulement ce que cela signifie pour le travail, par exemple « ne peut pas rester longtemps debout ».',
    en: 'Write only what it means for work, for example “cannot stand for long”.',
  },
  'Laat het weg: daarvoor is hier geen plaats.': {
    fr: 'Ne l’écrivez pas : cela n’a pas sa place ici.',
    en: 'Leave it out: this is not the place for it.',
  },
  'Laat het nummer weg.': { fr: 'N’écrivez pas le numéro.', en: 'Leave the number out.' },
  'Dit lijkt over {0} te gaan.': { fr: 'Ceci semble concerner {0}.', en: 'This seems to be about {0}.' },
  'Dit lijkt over {0} te gaan (“{1}”).': {
    fr: 'Ceci semble concerner {0} (« {1} »).',
    en: 'This seems to be about {0} (“{1}”).',
  },
  'U hoeft dat hier niet te schrijven. Wie uw vraag beantwoordt, leest het.': {
    fr: 'Vous ne devez pas l’écrire ici. La personne qui répond à votre question le lira.',
    en: 'You do not have to write that here. Whoever answers your question will read it.',
  },
  'Dit lijkt op de naam van een persoon.': {
    fr: 'Ceci ressemble au nom d’une personne.',
    en: 'This looks like the name of a person.',
  },
  'Dit lijkt op de leeftijd of de geboorte van een persoon.': {
    fr: 'Ceci ressemble à l’âge ou à la naissance d’une personne.',
    en: 'This looks like the age or the birth of a person.',
  },
  'Dit lijkt op een rijksregisternummer of een telefoonnummer.': {
    fr: 'Ceci ressemble à un numéro de registre national ou de téléphone.',
    en: 'This looks like a national register number or a telephone number.',
  },
  'Dit lijkt op een e-mailadres.': {
    fr: 'Ceci ressemble à une adresse e-mail.',
    en: 'This looks like an e-mail address.',
  },
  'Hier staat een rijksregisternummer. Laat het weg: over één persoon schrijft u hier niet.': {
    fr: 'Il y a ici un numéro de registre national. Omettez-le : ici, vous n’écrivez pas sur une seule personne.',
    en: 'There is a national register number here. Leave it out: you do not write about one person here.',
  },
  'In de naam van dit bestand staat een rijksregisternummer. Geef het een andere naam.': {
    fr: 'Le nom de ce fichier contient un numéro de registre national. Donnez-lui un autre nom.',
    en: 'The name of this file holds a national register number. Give it another name.',
  },
  'Laat het weg, of schrijf de functie of de dienst.': {
    fr: 'Omettez-le, ou écrivez la fonction ou le service.',
    en: 'Leave it out, or write the function or the service.',
  },
};
