/** What the person reads of the frame of a page, in Pashto. */
import type { PersonWords } from '../kernel/language.ts';

export const framePs: PersonWords = {
  'Open data': 'پرانیستې شمېرې',
  '{0}.{1} uur': '{0}:{1} بجې',
  'Demo: alle personen zijn verzonnen.': 'ازمایښتي: ټول کسان خیالي دي.',
  Hoofdmenu: 'اصلي مینو',
  Afmelden: 'وتل',
  'U bent niet meer aangemeld': 'تاسو نور ننوتي نه یاست',
  'Hier is niets voor u te zien': 'دلته ستاسو لپاره څه نشته',
  'Dit adres bestaat niet, of u hebt er geen toegang toe. Wij zeggen niet welke van de twee.':
    'دا پته نشته، یا تاسو ورته لاسرسی نه لرئ. موږ نه وایو چې کوم یو.',
  'Er ging iets mis bij ons': 'زموږ له خوا ستونزه پېښه شوه',
  'Naar het begin': 'پیل ته',
  'Toon meer ({0})': 'نور وښایه ({0})',
  'Ga naar de inhoud': 'منځپانګې ته لاړ شئ',
  'Een computer vertaalde deze pagina. Nog niet nagelezen door iemand die de taal spreekt.':
    'دا پاڼه کمپیوټر ژباړلې ده. لا تر اوسه داسې چا نه ده لوستې چې دا ژبه وايي.',
  'Waarom zie ik dit?': 'دا ولې وینم؟',
  'mijn pagina': 'زما پاڼه',
  'Uw vraag is verstuurd. U leest het antwoord op deze pagina.':
    'ستاسو پوښتنه واستول شوه. ځواب به په همدې پاڼه ولولئ.',
  'Toon het menu': 'مینو وښایه',
  'Kijk dit nog even na': 'دا یو ځل بیا وګورئ',
  'Ik heb dit nagekeken, bewaar het toch': 'ما دا وکتل، سره له دې یې خوندي کړه',
  'Bron:': 'سرچینه:',
  '(niet verplicht)': '(اړین نه دی)',
  'Toch niet': 'نه، پرېږده',
};
