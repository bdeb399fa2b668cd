/** What the page on how the person finds the guidance says, in Pashto. */
import type { PersonWords } from '../../kernel/language.ts';

export const ownRatingPs: PersonWords = {
  'Luistert uw begeleider naar u?': 'آیا ستاسو لارښود ستاسو خبرې اوري؟',
  'Weet u wat er nu gebeurt, en waarom?': 'آیا پوهېږئ چې اوس څه کېږي او ولې؟',
  'Helpt de begeleiding u vooruit?': 'آیا لارښوونه تاسو سره د پرمختګ مرسته کوي؟',
  'Een beetje': 'لږ',
  'Hoe vindt u de begeleiding?': 'لارښوونه څنګه ګڼئ؟',
  'Hoe ik de begeleiding vind': 'د لارښوونې په اړه زما نظر',
  'Drie korte vragen. U hoeft niet te antwoorden. Uw antwoord verandert niets aan uw leefloon of uw begeleiding.':
    'درې لنډې پوښتنې. اړ نه یاست چې ځواب ورکړئ. ستاسو ځواب ستاسو د معیشت په مرسته یا لارښوونه کې هیڅ نه بدلوي.',
  'Begeleidt iemand u? Dan kunt u hier zeggen hoe u dat vindt.':
    'که څوک ستاسو لارښوونه کوي، دلته یې په اړه خپل نظر ویلی شئ.',
  'U gaf antwoord. Tot en met {0} kunt u dat veranderen.': 'تاسو ځواب ورکړ. تر {0} پورې یې بدلولی شئ.',
  'Verander uw antwoord': 'خپل ځواب بدل کړئ',
  'Geef antwoord': 'ځواب ورکړئ',
  'Wie leest dit?': 'دا څوک لولي؟',
  'Niemand leest wat u antwoordt: uw begeleider niet, en de organisatie ook niet.':
    'ستاسو ځواب هیڅوک نه لولي: نه ستاسو لارښود، او نه سازمان.',
  'De organisatie leest alleen getallen, na elk half jaar. En alleen als tien mensen of meer hetzelfde antwoordden.':
    'سازمان یوازې شمېرې لولي، له هر نیم کال وروسته. او یوازې که لس یا ډېرو کسانو یو شان ځواب ورکړی وي.',
  'Ik zeg dit liever niet': 'غوره ګڼم چې و نه وایم',
  'Wilt u er iets over schrijven?': 'غواړئ د دې په اړه څه ولیکئ؟',
  'Dan kiest u zelf wie het leest. Wie het leest, ziet ook dat het van u komt, en moet u antwoorden.':
    'بیا تاسو پخپله ټاکئ چې څوک یې لولي. لوستونکی ویني چې ستاسو له خوا دی، او باید تاسو ته ځواب درکړي.',
  'Schrijf aan {0}': '{0} ته ولیکئ',
  'Bewaard. Niemand leest wat u als persoon antwoordt.': 'خوندي شو. ستاسو شخصي ځواب هیڅوک نه لولي.',
};
