/** What the person reads of session, in Arabic. */
import type { PersonWords } from '../../kernel/language.ts';

export const sessionAr: PersonWords = {
  Aanmelden: 'تسجيل الدخول',
  'Dit is een demo met verzonnen mensen. Kies als wie u wilt werken. U hebt geen wachtwoord nodig.':
    'هذه نسخة تجريبية بأشخاص من وحي الخيال. اختر باسم من تريد أن تعمل. لا تحتاج إلى كلمة مرور.',
  'Voor het eerst hier?': 'هل هذه أول مرة هنا؟',
  'Lokale besturen': 'الإدارات المحلية',
  Partners: 'الشركاء',
  'VVSG en andere': 'VVSG وغيرها',
  Burgers: 'المواطنون',
  'U meldt zich aan bij de Vlaamse overheid en komt daarna hier terug.':
    'تسجّل الدخول لدى الحكومة الفلمنكية ثم تعود إلى هنا.',
  'Ik werk voor een organisatie': 'أعمل لدى مؤسسة',
  'Meld u aan met uw werkaccount. U kiest daar voor welke organisatie u werkt.':
    'سجّل الدخول بحساب عملك. هناك تختار المؤسسة التي تعمل لها.',
  'Aanmelden via Vlaams Toegangsbeheer': 'تسجيل الدخول عبر Vlaams Toegangsbeheer',
  'Ik word zelf begeleid': 'أنا الشخص الذي تتم مرافقته',
  'Meld u aan met itsme of met uw identiteitskaart. U ziet wat over u bewaard wordt en wie het las.':
    'سجّل الدخول بواسطة itsme أو ببطاقة هويتك. سترى ما يُحفظ عنك ومن قرأه.',
  'Aanmelden als burger': 'تسجيل الدخول كمواطن',
  'U bent afgemeld': 'تم تسجيل خروجك',
  'Sluit uw browser als anderen dit toestel ook gebruiken.':
    'أغلق المتصفح إذا كان غيرك يستعمل هذا الجهاز أيضًا.',
  'Meld u ook af bij Vlaams Toegangsbeheer': 'سجّل الخروج أيضًا من Vlaams Toegangsbeheer',
  'Opnieuw aanmelden': 'تسجيل الدخول من جديد',
  'Uw sessie is gestopt, omdat u een tijd niets deed of omdat uw mandaat veranderde. Meld u opnieuw aan: u komt terug waar u was.':
    'توقّفت جلستك لأنك لم تفعل شيئًا لمدة. سجّل الدخول من جديد: ستعود إلى حيث كنت.',
  Afgemeld: 'تم تسجيل الخروج',
  'Wij kennen uw organisatie nog niet': 'لا نعرف مؤسستك بعد',
  'Uw toegang is stopgezet': 'تم إيقاف دخولك',
  'De aanmelding is niet voltooid': 'لم يكتمل تسجيل الدخول',
  'U hebt het aanmelden gestopt, of het werd geweigerd. U kunt het opnieuw proberen.':
    'أوقفت تسجيل الدخول، أو رُفض. يمكنك أن تحاول من جديد.',
  'Deze aanmelding klopt niet meer': 'تسجيل الدخول هذا لم يعد صحيحًا',
  'Het aanmelden duurde te lang, of u begon intussen opnieuw in een ander venster. Begin nog eens van voren af.':
    'استغرق تسجيل الدخول وقتًا طويلًا، أو بدأت من جديد في نافذة أخرى. ابدأ من الأول.',
  'Deze link is al gebruikt': 'هذا الرابط استُعمل من قبل',
  'Aanmelden lukt nu niet': 'تسجيل الدخول لا يعمل الآن',
  'De dienst waar u zich aanmeldt, antwoordt niet. Probeer het binnen enkele minuten opnieuw.':
    'الخدمة التي تسجّل الدخول عبرها لا تجيب. حاول من جديد بعد بضع دقائق.',
};
