/** What the page of the own words says, in Arabic. */
import type { PersonWords } from '../../kernel/language.ts';

export const ownWordAr: PersonWords = {
  'Wat ik wil bereiken': 'ما أريد تحقيقه',
  'Bijvoorbeeld: ik wil werken in een keuken.': 'مثلًا: أريد أن أعمل في مطبخ.',
  'Wat voor mij belangrijk is': 'ما هو مهم بالنسبة لي',
  'Bijvoorbeeld: ik wil om vier uur aan de school staan.':
    'مثلًا: أريد أن أكون عند المدرسة في الساعة الرابعة.',
  'U schreef dit.': 'أنت كتبت هذا.',
  'U veranderde de tekst.': 'غيّرت النص.',
  'U liet {0} dit lezen.': 'سمحت لـ {0} بقراءة هذا.',
  'U liet {0} dit niet meer lezen.': 'لم تعد تسمح لـ {0} بقراءة هذا.',
  'U haalde dit weg.': 'حذفت هذا.',
  'Kies waarover u schrijft.': 'اختر عن ماذا تكتب.',
  'Schrijf iets in uw eigen woorden.': 'اكتب شيئًا بكلماتك.',
  'Dit veranderde net. Lees het nog eens.': 'تغيّر هذا للتو. اقرأه مرة أخرى.',
  'Er staan hier al 30 dingen. Haal eerst iets weg.': 'يوجد هنا 30 شيئًا بالفعل. احذف شيئًا أولًا.',
  'Wat ik wil': 'ما أريده',
  'U hoeft dat hier niet te schrijven. Wie u dit laat lezen, leest het.':
    'لست مضطرًا لكتابة ذلك هنا. من تسمح له بالقراءة سيقرؤه.',
  'Hier staat nog niets.': 'لا يوجد شيء هنا بعد.',
  'Schrijf hieronder wat u wilt of wat u belangrijk vindt. Het mag kort, en in elke taal.':
    'اكتب أدناه ما تريده أو ما هو مهم لك. يمكن أن يكون قصيرًا، وبأي لغة.',
  'Iets schrijven': 'كتابة شيء',
  'Wat u weghaalde': 'ما حذفته',
  'De tekst is weg. Niemand kan hem nog lezen.': 'اختفى النص. لا يمكن لأحد قراءته بعد الآن.',
  'Wat er mee gebeurde': 'ما حدث له',
  'Terug naar alles wat u schreef': 'العودة إلى كل ما كتبته',
  'Dit haalde u weg': 'لقد حذفت هذا',
  'Wijzig wat u schreef': 'عدّل ما كتبته',
  'Haal dit weg': 'حذف هذا',
  'De tekst verdwijnt, ook wat er vroeger stond. Niemand leest hem nog. Wat iemand al las, kan die persoon onthouden.':
    'يختفي النص، وكذلك ما كان مكتوبًا من قبل. لن يقرأه أحد بعد الآن. ما قرأه شخص من قبل قد يتذكره.',
  'Schrijf in uw eigen woorden wat u wilt bereiken en wat voor u belangrijk is. U kiest wie het leest.':
    'اكتب بكلماتك ما تريد تحقيقه وما هو مهم لك. أنت تختار من يقرأه.',
  'Wijzig of haal weg': 'تعديل أو حذف',
  'Alleen u leest dit.': 'أنت وحدك تقرأ هذا.',
  'Dit leest: {0}.': 'يقرأ هذا: {0}.',
  'Daarvoor stond er:': 'قبل ذلك كان مكتوبًا:',
  'Waarover schrijft u?': 'عن ماذا تكتب؟',
  'In uw eigen woorden': 'بكلماتك',
  'U mag schrijven in uw eigen taal. Wij vertalen niet wat u schrijft.':
    'يمكنك الكتابة بلغتك. نحن لا نترجم ما تكتبه.',
  'Wie mag dit lezen?': 'من يحق له قراءة هذا؟',
  'Vink niets aan als het alleen voor u is. U kunt dat altijd veranderen. Stopt de begeleiding, dan stopt ook het lezen.':
    'لا تضع علامة إذا كان هذا لك وحدك. يمكنك تغيير ذلك دائمًا. إذا توقفت المرافقة، تتوقف القراءة أيضًا.',
  'Haal weg': 'حذف',
  Bewaar: 'حفظ',
  'Bewaard. Bij elk stuk staat wie het leest.': 'تم الحفظ. بجانب كل نص مكتوب من يقرأه.',
  'Weg. Niemand kan het nog lezen.': 'تم الحذف. لا يمكن لأحد قراءته بعد الآن.',
  'Schrijf wat u zelf wilt': 'اكتب ما تريده أنت',
  '{0}: u kiest wie het leest.': '{0}: أنت تختار من يقرأه.',
};
