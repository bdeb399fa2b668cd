/** What the person reads of outcome, in Turkish. */
import type { PersonWords } from '../../kernel/language.ts';

export const outcomeTr: PersonWords = {
  ja: 'evet',
  nee: 'hayır',
  'Wie u hielp, vraagt na 1, 3, 6 en 12 maanden of het goed gaat met uw werk. U mag dat stoppen.':
    'Size yardım eden 1, 3, 6 ve 12 ay sonra işinizin iyi gidip gitmediğini sorar. Bunu durdurabilirsiniz.',
  'Er staat nog geen werk genoteerd.': 'Henüz bir iş yazılmadı.',
  'Begint u te werken? Zeg het aan wie u begeleidt. Dan leest u hier wie nog eens belt.':
    'Çalışmaya mı başlıyorsunuz? Size rehberlik edene söyleyin. O zaman kimin tekrar arayacağını burada okursunuz.',
  '{0} sinds {1}. {2}': '{0}, {1} tarihinden beri. {2}',
  'Na {0}: {1}, {2}': '{0} sonra: {1}, {2}',
  '1 maand': '1 ay',
  '{0} maanden': '{0} ay',
  'Stoppen verandert niets aan uw leefloon of uw werk.': 'Durdurmak leefloon’unuzu veya işinizi değiştirmez.',
  'Volg mij niet langer': 'Beni artık takip etmeyin',
  'U vroeg om te stoppen. Niemand volgt u nog.': 'Durdurulmasını istediniz. Artık kimse sizi takip etmiyor.',
  'Deze organisatie volgt u niet meer.': 'Bu kuruluş sizi artık takip etmiyor.',
  'Deze organisatie volgt u nog.': 'Bu kuruluş sizi hâlâ takip ediyor.',
  'Deze organisatie volgt u tot en met {0}.': 'Bu kuruluş sizi {0} tarihine kadar takip eder.',
};
