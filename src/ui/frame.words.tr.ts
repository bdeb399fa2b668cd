/** What the person reads of the frame of a page, in Turkish. */
import type { PersonWords } from '../kernel/language.ts';

export const frameTr: PersonWords = {
  'Open data': 'Açık veri',
  '1 persoon': '1 kişi',
  '{0} personen': '{0} kişi',
  'Gebruik hoogstens {0} tekens.': 'En fazla {0} karakter kullanın.',
  '{0}.{1} uur': 'saat {0}.{1}',
  'Demo: alle personen zijn verzonnen.': 'Demo: tüm kişiler uydurmadır.',
  Hoofdmenu: 'Ana menü',
  'Toon het menu': 'Menüyü göster',
  Afmelden: 'Çıkış yap',
  'Dit begrijpen we niet': 'Bunu anlamadık',
  'Er klopt iets niet aan dit adres of dit formulier. Er is niets veranderd.':
    'Bu adreste veya bu formda bir yanlışlık var. Hiçbir şey değişmedi.',
  'Ga terug, kijk na wat u invulde en probeer het opnieuw.':
    'Geri dönün, yazdıklarınızı kontrol edin ve yeniden deneyin.',
  'Dit formulier werkt niet meer': 'Bu form artık çalışmıyor',
  'U bent niet meer aangemeld': 'Artık giriş yapmış değilsiniz',
  'Hier is niets voor u te zien': 'Burada sizin için bir şey yok',
  'Dit adres bestaat niet, of u hebt er geen toegang toe. Wij zeggen niet welke van de twee.':
    'Bu adres yok ya da buraya giriş hakkınız yok. Hangisi olduğunu söylemiyoruz.',
  'Kijk het adres na, of begin opnieuw.': 'Adresi kontrol edin veya baştan başlayın.',
  'Dit is veranderd sinds u de pagina opende. Wat u invulde, is niet bewaard.':
    'Sayfayı açtığınızdan beri bu değişti. Yazdıklarınız kaydedilmedi.',
  'Dit kan nu niet': 'Bu şu anda mümkün değil',
  'Terug naar de pagina': 'Sayfaya dön',
  'Open de pagina opnieuw. U ziet dan de nieuwe toestand.':
    'Sayfayı yeniden açın. O zaman yeni durumu görürsünüz.',
  'Even wachten': 'Biraz bekleyin',
  'Er kwamen veel vragen na elkaar van uw toestel.': 'Cihazınızdan arka arkaya çok istek geldi.',
  'Wacht een minuut en probeer het opnieuw.': 'Bir dakika bekleyin ve yeniden deneyin.',
  'Er ging iets mis bij ons': 'Bizde bir şey ters gitti',
  'Dat is niet uw fout. Wat u net deed, is misschien niet bewaard.':
    'Bu sizin hatanız değil. Az önce yaptığınız şey belki kaydedilmedi.',
  'Probeer het opnieuw. Lukt het weer niet, meld dan het nummer hieronder.':
    'Yeniden deneyin. Yine olmazsa aşağıdaki numarayı bildirin.',
  'Werkwinkel is even niet bereikbaar': 'Werkwinkel şu anda açılmıyor',
  'We kunnen nu geen gegevens tonen. Er gaat niets verloren.':
    'Şu anda bilgi gösteremiyoruz. Hiçbir şey kaybolmaz.',
  'Probeer het binnen enkele minuten opnieuw.': 'Birkaç dakika içinde yeniden deneyin.',
  'Naar het begin': 'Başa dön',
  'Nummer van deze melding: {0}': 'Bu bildirimin numarası: {0}',
  'Kijk dit nog even na': 'Şunu bir kontrol edin',
  'Ik heb dit nagekeken, bewaar het toch': 'Bunu kontrol ettim, yine de kaydet',
  'Bron:': 'Kaynak:',
  '(niet verplicht)': '(zorunlu değil)',
  'Toon meer ({0})': 'Daha fazla göster ({0})',
  'Ga naar de inhoud': 'İçeriğe geç',
  'Een computer vertaalde deze pagina. Nog niet nagelezen door iemand die de taal spreekt.':
    'Bu sayfayı bir bilgisayar çevirdi. Bu dili konuşan biri henüz okumadı.',
  'Waarom zie ik dit?': 'Bunu neden görüyorum?',
  'zonder dossier': 'dosyasız',
  'mijn pagina': 'sayfam',
  'Uw vraag is verstuurd. U leest het antwoord op deze pagina.':
    'Sorunuz gönderildi. Cevabı bu sayfada okursunuz.',
  'U bevestigde uw plan. Uw begeleiders zien dat u akkoord bent.':
    'Planınızı onayladınız. Danışmanlarınız kabul ettiğinizi görür.',
  'Toch niet': 'Vazgeç',
};
