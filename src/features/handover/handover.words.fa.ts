/** What the person reads of handover, in Persian. */
import type { PersonWords } from '../../kernel/language.ts';

export const handoverFa: PersonWords = {
  'Ja, ik ga akkoord': 'بله، موافقم',
  'Soms helpt een andere organisatie u verder. U praat er eerst samen over, en u zegt zelf of u akkoord gaat.':
    'گاهی سازمان دیگری کمک به شما را ادامه می‌دهد. اول با هم حرف می‌زنید، و خودتان می‌گویید آیا موافقید.',
  'Er is nu geen overdracht.': 'اکنون انتقالی نیست.',
  'Als een andere organisatie u gaat begeleiden, leest u het hier.':
    'اگر سازمان دیگری شما را همراهی کند، اینجا می‌خوانید.',
  'Van {0} naar {1}': 'از {0} به {1}',
  '{0} eindigt op {1}.': '{0} در {1} تمام می‌شود.',
  'Gesprek: {0}': 'گفتگو: {0}',
  'Wat we afspraken': 'آنچه توافق کردیم',
  '{0}, tegen {1}': '{0}، تا {1}',
  'Op {0} zei u: liever niet, of anders.': 'در {0} گفتید: ترجیح می‌دهم نه، یا طور دیگر.',
  'Op {0} zei u: het is toch goed zo.': 'در {0} گفتید: همین‌طور خوب است.',
  '{0} schreef op {1} dat het toch doorgaat:': '{0} در {1} نوشت که با این حال ادامه دارد:',
  'Bent u het ermee eens dat {0} u verder begeleidt? Zeg het gerust als het niet zo is.':
    'آیا موافقید که {0} از این پس شما را همراهی کند؟ اگر نه، راحت بگویید.',
  'Het is toch goed zo': 'همین‌طور خوب است',
  'Liever niet, of anders': 'ترجیح می‌دهم نه، یا طور دیگر',
  'U mag nee zeggen. Dat verandert niets aan uw leefloon of uw uitkering.':
    'می‌توانید نه بگویید. این چیزی را در leefloon یا کمک‌هزینهٔ شما تغییر نمی‌دهد.',
  'Wat wilt u anders?': 'چه چیزی را طور دیگر می‌خواهید؟',
  '{0} en {1} lezen dit.': '{0} و {1} این را می‌خوانند.',
  'Zeg dat u het liever niet of anders wilt': 'بگویید که نمی‌خواهید یا طور دیگر می‌خواهید',
  '{0} en {1} zoeken een moment voor een gesprek met u. U hoeft nu niets te doen.':
    '{0} و {1} دنبال وقتی برای گفتگو با شما هستند. اکنون لازم نیست کاری بکنید.',
  'Er is een gesprek afgesproken, met u erbij. U mag iemand meebrengen.':
    'گفتگویی با حضور شما قرار گذاشته شد. می‌توانید کسی را همراه بیاورید.',
  '{0} zei ja voor u. Nu bevestigen de twee organisaties.':
    '{0} از طرف شما بله گفت. اکنون دو سازمان تأیید می‌کنند.',
  'U ging akkoord. Nu bevestigen de twee organisaties.': 'شما موافقت کردید. اکنون دو سازمان تأیید می‌کنند.',
  'Het gesprek is geweest. U bent aan zet.': 'گفتگو انجام شد. نوبت شماست.',
  'U wilt dit liever niet, of anders. {0} is aan zet en spreekt u erover aan.':
    'شما این را نمی‌خواهید یا طور دیگر می‌خواهید. نوبت {0} است و با شما حرف می‌زند.',
  '{0} begeleidt u naar werk.': '{0} شما را به سوی کار همراهی می‌کند.',
  '{0} begeleidt u naar werk sinds {1}.': '{0} از {1} شما را به سوی کار همراهی می‌کند.',
  'Dit gaat niet door. {0} blijft u begeleiden.': 'این انجام نمی‌شود. {0} همراهی شما را ادامه می‌دهد.',
};
