/** What the page on how the person finds the guidance says, in Arabic. */
import type { PersonWords } from '../../kernel/language.ts';

export const ownRatingAr: PersonWords = {
  'Luistert uw begeleider naar u?': 'هل يستمع إليك مرافقك؟',
  'Weet u wat er nu gebeurt, en waarom?': 'هل تعرف ماذا يحدث الآن، ولماذا؟',
  'Helpt de begeleiding u vooruit?': 'هل تساعدك المرافقة على التقدم؟',
  'Een beetje': 'قليلًا',
  'Hoe vindt u de begeleiding?': 'ما رأيك في المرافقة؟',
  'Hoe ik de begeleiding vind': 'رأيي في المرافقة',
  'Drie korte vragen. U hoeft niet te antwoorden. Uw antwoord verandert niets aan uw leefloon of uw begeleiding.':
    'ثلاثة أسئلة قصيرة. لست مضطرًا للإجابة. جوابك لا يغيّر شيئًا في دخل المعيشة أو في مرافقتك.',
  'Begeleidt iemand u? Dan kunt u hier zeggen hoe u dat vindt.':
    'هل يرافقك أحد؟ عندها يمكنك أن تقول هنا رأيك في ذلك.',
  'U gaf antwoord. Tot en met {0} kunt u dat veranderen.': 'لقد أجبت. يمكنك تغيير ذلك حتى {0}.',
  'Verander uw antwoord': 'غيّر جوابك',
  'Geef antwoord': 'أجب',
  'Wie leest dit?': 'من يقرأ هذا؟',
  'Niemand leest wat u antwoordt: uw begeleider niet, en de organisatie ook niet.':
    'لا أحد يقرأ جوابك: لا مرافقك ولا المنظمة.',
  'De organisatie leest alleen getallen, na elk half jaar. En alleen als tien mensen of meer hetzelfde antwoordden.':
    'تقرأ المنظمة أرقامًا فقط، بعد كل نصف سنة. وفقط إذا أعطى عشرة أشخاص أو أكثر الجواب نفسه.',
  'Ik zeg dit liever niet': 'أفضّل ألا أقول',
  'Wilt u er iets over schrijven?': 'هل تريد أن تكتب شيئًا عن ذلك؟',
  'Dan kiest u zelf wie het leest. Wie het leest, ziet ook dat het van u komt, en moet u antwoorden.':
    'عندها تختار أنت من يقرؤه. ومن يقرؤه يرى أيضًا أنه منك، ويجب أن يجيبك.',
  'Schrijf aan {0}': 'اكتب إلى {0}',
  'Bewaard. Niemand leest wat u als persoon antwoordt.': 'تم الحفظ. لا أحد يقرأ جوابك الشخصي.',
};
