/** The short way through the demo, account by account: where a newcomer begins and what there is to see. Words only. */
import { dutch } from '../../kernel/language.ts';

type ByAccount = Readonly<Record<string, string>>;

/** What to try as whom, in the order in which it tells the story. */
export const tour: ByAccount = dutch({
  'coach.vlierbeke':
    'Begin hier. Lees cliënten in, en open het dossier van iemand die VDAB ook begeleidt, bijvoorbeeld Amina Osei.',
  'contact.oost':
    'Schors als VDAB een punt van de bijlage gegevens. Kijk daarna als coach opnieuw: die deur is dicht.',
  'dpo.vlierbeke': 'Kijk na wie wat zag, en hoe het logboek verzegeld is.',
  'burger.amina': 'Zie als Amina zelf wat over u bekend is, wie keek en waarom.',
});

/** Who the other people without a mandate are. */
export const citizens: ByAccount = dutch({
  'burger.zonder': 'iemand die door geen enkele organisatie begeleid wordt',
});
