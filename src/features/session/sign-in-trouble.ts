/** Why signing in did not work, in words for whoever tried, with what to do. */
import { dutch } from '../../kernel/language.ts';
import type { SignInTrouble } from './session.ts';

/** Gives for each trouble the status of the page, its title and what to do. */
export const troubleWords: Readonly<Record<SignInTrouble, { status: number; title: string; what: string }>> =
  dutch(
    {
      unknownOrganisation: {
        status: 403,
        title: 'Wij kennen uw organisatie nog niet',
        what: 'U bent goed aangemeld, maar uw organisatie doet nog niet mee met Werkwinkel. Koos u de verkeerde organisatie? Meld u dan opnieuw aan en kies een andere. Wilt u meedoen? Vraag het aan VVSG of aan het contactpunt van VDAB in uw provincie.',
      },
      disabled: {
        status: 403,
        title: 'Uw toegang is stopgezet',
        what: 'U bent goed aangemeld, maar u kunt Werkwinkel niet meer gebruiken. Vraag uw lokale beheerder om hulp als dat niet klopt.',
      },
      refused: {
        status: 403,
        title: 'De aanmelding is niet voltooid',
        what: 'U hebt het aanmelden gestopt, of het werd geweigerd. U kunt het opnieuw proberen.',
      },
      mismatch: {
        status: 400,
        title: 'Deze aanmelding klopt niet meer',
        what: 'Het aanmelden duurde te lang, of u begon intussen opnieuw in een ander venster. Begin nog eens van voren af.',
      },
      used: {
        status: 410,
        title: 'Deze link is al gebruikt',
        what: 'Een link om aan te melden werkt één keer. Kies een account op de pagina om aan te melden, of start de demo opnieuw voor nieuwe links.',
      },
      unreachable: {
        status: 503,
        title: 'Aanmelden lukt nu niet',
        what: 'De dienst waar u zich aanmeldt, antwoordt niet. Probeer het binnen enkele minuten opnieuw.',
      },
    },
    'title',
    'what',
  );
