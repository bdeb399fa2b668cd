/** The French and English of the figures of a month. */
import type { Words } from '../../kernel/language.ts';

export const figureDigestWords: Words = {
  Maandcijfers: { fr: 'Chiffres du mois', en: 'Figures of the month' },
  'Maandcijfers: {0}': { fr: 'Chiffres du mois : {0}', en: 'Figures of the month: {0}' },
  'Zo stonden ze op {0}.': { fr: 'Tels qu’ils étaient le {0}.', en: 'As they stood on {0}.' },
  'Elke maand de cijfers zoals ze stonden, met wat er veranderde. Als u dat wilt, schrijven we u dat ze klaarstaan.':
    {
      fr: 'Chaque mois les chiffres tels qu’ils étaient, avec ce qui a changé. Si vous le voulez, nous vous écrivons qu’ils sont prêts.',
      en: 'Each month the figures as they stood, with what changed. If you want, we write to you that they are ready.',
    },
  'Bekijk de maandcijfers': { fr: 'Voir les chiffres du mois', en: 'See the figures of the month' },
  'Van de maand ervoor bewaarden we voor u geen cijfers.': {
    fr: 'Nous n’avons pas gardé pour vous de chiffres du mois précédent.',
    en: 'We kept no figures of the month before for you.',
  },
  '“Niet getoond”: minder dan 10, of eruit af te leiden. Dit blijft staan, ook als u later minder mag zien; daarom tonen we hier minder dan op de pagina met cijfers.':
    {
      fr: '« Non montré » : moins de 10, ou à en déduire. Ceci reste, même si vous pouvez voir moins plus tard ; c’est pourquoi nous montrons ici moins que sur la page des chiffres.',
      en: '“Not shown”: fewer than 10, or to be derived from it. This stays, also when you may see less later; that is why we show less here than on the page with figures.',
    },
  'Zo stond het': { fr: 'Situation', en: 'As it stood' },
  'Maand ervoor': { fr: 'Mois précédent', en: 'Month before' },
  Verschil: { fr: 'Différence', en: 'Difference' },
  'bleef gelijk': { fr: 'inchangé', en: 'unchanged' },
  '{0} procentpunt': { fr: '{0} point de pour cent', en: '{0} percentage points' },
  'Er zijn nog geen maandcijfers voor u.': {
    fr: 'Il n’y a pas encore de chiffres du mois pour vous.',
    en: 'There are no figures of the month for you yet.',
  },
  'Ze komen hier in de eerste dagen van elke maand.': {
    fr: 'Ils arrivent ici les premiers jours de chaque mois.',
    en: 'They come here in the first days of each month.',
  },
  'Kruis hieronder aan dat u ze wilt. Dan komen ze hier in de eerste dagen van elke maand.': {
    fr: 'Cochez ci-dessous que vous les voulez. Ils arrivent alors ici les premiers jours de chaque mois.',
    en: 'Tick below that you want them. Then they come here in the first days of each month.',
  },
  'Elke maand een brief': { fr: 'Une lettre chaque mois', en: 'A letter each month' },
  'Bewaar elke maand de cijfers voor mij, en schrijf me dat ze klaarstaan': {
    fr: 'Gardez chaque mois les chiffres pour moi, et écrivez-moi qu’ils sont prêts',
    en: 'Keep the figures for me each month, and write to me that they are ready',
  },
  'Deze installatie verstuurt geen brieven. De cijfers staan wel op deze pagina.': {
    fr: 'Cette installation n’envoie pas de lettres. Les chiffres sont bien sur cette page.',
    en: 'This installation sends no letters. The figures do stand on this page.',
  },
  'We kennen geen mailadres van u. De cijfers staan wel op deze pagina.': {
    fr: 'Nous ne connaissons pas d’adresse mail de vous. Les chiffres sont bien sur cette page.',
    en: 'We know no mail address of you. The figures do stand on this page.',
  },
  'We schrijven naar {0}. In de brief staan geen cijfers: u leest ze hier.': {
    fr: 'Nous écrivons à {0}. La lettre ne contient pas de chiffres : vous les lisez ici.',
    en: 'We write to {0}. There are no figures in the letter: you read them here.',
  },
  'Van {0} bewaarden we voor u geen cijfers.': {
    fr: 'Nous n’avons pas gardé de chiffres de {0} pour vous.',
    en: 'We kept no figures of {0} for you.',
  },
  'Hieronder staan de maanden waarvan ze er wel zijn.': {
    fr: 'Les mois dont il y en a figurent ci-dessous.',
    en: 'The months of which there are some stand below.',
  },
  'Andere maanden': { fr: 'Autres mois', en: 'Other months' },
  'Uw maandcijfers': { fr: 'Vos chiffres du mois', en: 'Your figures of the month' },
  'De cijfers van {0} staan klaar. Meld u aan: dan leest u ze, en wat er veranderde.': {
    fr: 'Les chiffres de {0} sont prêts. Connectez-vous : vous les lisez, avec ce qui a changé.',
    en: 'The figures of {0} are ready. Sign in to read them, and what changed.',
  },
  'Wilt u deze brief niet meer? Zet hem hier uit: {0}': {
    fr: 'Vous ne voulez plus de cette lettre ? Arrêtez-la ici : {0}',
    en: 'Do you no longer want this letter? Stop it here: {0}',
  },
  'Bewaard. In de eerste dagen van elke maand staan uw cijfers klaar.': {
    fr: 'Enregistré. Vos chiffres sont prêts les premiers jours de chaque mois.',
    en: 'Saved. Your figures are ready in the first days of each month.',
  },
  'Bewaard. U krijgt geen maandcijfers meer. Wat er al is, blijft staan.': {
    fr: 'Enregistré. Vous ne recevez plus de chiffres du mois. Ce qui est là reste.',
    en: 'Saved. You get no more figures of the month. What is there stays.',
  },
};
