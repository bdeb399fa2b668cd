/** What the way of an agreement to being in force says, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const decisionWords: Words = {
  'Het besluit is genoteerd.': { fr: 'La décision est notée.', en: 'The decision has been noted.' },
  'De opzegging is genoteerd. Tot uw laatste dag verandert er niets.': {
    fr: 'La résiliation est notée. Rien ne change jusqu’à votre dernier jour.',
    en: 'The notice has been noted. Nothing changes until your last day.',
  },
  'Wie de overeenkomst verlaat': { fr: 'Qui quitte la convention', en: 'Who leaves the agreement' },
  'Alleen de coördinator van een partij doet dit, voor de eigen organisatie en in de eigen provincie.': {
    fr: 'Seul le coordinateur d’une partie fait cela, pour sa propre organisation et dans sa propre province.',
    en: 'Only the coordinator of a party does this, for the own organisation and in the own province.',
  },
  'Deze dag ligt voor het besluit dat eraan voorafgaat.': {
    fr: 'Ce jour précède la décision qui vient avant.',
    en: 'This day is before the decision that comes first.',
  },
  'Deze dag moet nog komen. Schrijf de dag waarop het besluit genomen is.': {
    fr: 'Ce jour doit encore venir. Écrivez le jour où la décision a été prise.',
    en: 'This day is still to come. Write the day on which the decision was taken.',
  },
  'Dit besluit is al genoteerd, of de overeenkomst ligt niet meer ter goedkeuring.': {
    fr: 'Cette décision est déjà notée, ou la convention n’est plus soumise à l’approbation.',
    en: 'This decision has been noted already, or the agreement is no longer up for approval.',
  },
  'Een ander orgaan van uw organisatie beslist eerst. Noteer dat besluit eerst.': {
    fr: 'Un autre organe de votre organisation décide d’abord. Notez d’abord cette décision.',
    en: 'Another body of your organisation decides first. Note that decision first.',
  },
  'Er waren minstens evenveel stemmen tegen als voor. Een voorstel dat niet is aangenomen, noteert u hier niet: overleg met de andere partijen.':
    {
      fr: 'Il n’y avait pas plus de voix pour que contre. Une proposition rejetée ne se note pas ici : concertez-vous avec les autres parties.',
      en: 'There were not more votes for than against. A proposal that was not adopted is not noted here: talk with the other parties.',
    },
  'Dat is te vroeg voor de opzegtermijn. Uw laatste dag kan ten vroegste {0} zijn.': {
    fr: 'C’est trop tôt pour le préavis. Votre dernier jour peut être au plus tôt le {0}.',
    en: 'That is too early for the notice period. Your last day can be {0} at the earliest.',
  },
  'Vertrekken kan alleen {0}. De eerste dag die kan, is {1}.': {
    fr: 'On ne peut partir que {0}. Le premier jour possible est le {1}.',
    en: 'Leaving is only possible {0}. The first day that is possible is {1}.',
  },
  'De overeenkomst eindigt zelf op {0}. Kies een dag daarvoor, ten vroegste {1}.': {
    fr: 'La convention se termine d’elle-même le {0}. Choisissez un jour avant, au plus tôt le {1}.',
    en: 'The agreement itself ends on {0}. Choose a day before that, {1} at the earliest.',
  },
  'De opzegtermijn loopt langer dan de overeenkomst. Opzeggen kan niet meer.': {
    fr: 'Le préavis dure plus longtemps que la convention. Il n’est plus possible de résilier.',
    en: 'The notice period lasts longer than the agreement. Notice can no longer be given.',
  },
  'Schrijf het kenmerk van het besluit, bijvoorbeeld het nummer van het agendapunt.': {
    fr: 'Écrivez la référence de la décision, par exemple le numéro du point à l’ordre du jour.',
    en: 'Write the reference of the decision, for instance the number of the agenda item.',
  },
  'Schrijf ook hier een getal: 0 als er geen waren. Of laat de drie velden leeg.': {
    fr: 'Écrivez ici aussi un nombre : 0 s’il n’y en avait pas. Ou laissez les trois champs vides.',
    en: 'Write a number here too: 0 if there were none. Or leave the three fields empty.',
  },
  'Schrijf hoeveel stemmen: een getal, of niets in alle drie de velden.': {
    fr: 'Écrivez le nombre de voix : un nombre, ou rien dans les trois champs.',
    en: 'Write how many votes: a number, or nothing in all three fields.',
  },
  'Schrijf waarom. De andere partijen en iedereen die de overeenkomst leest, zien de reden.': {
    fr: 'Écrivez pourquoi. Les autres parties et tous ceux qui lisent la convention voient le motif.',
    en: 'Write why. The other parties and everyone who reads the agreement see the reason.',
  },
  'Schrijf welk orgaan besliste.': { fr: 'Écrivez quel organe a décidé.', en: 'Write which body decided.' },
  'Uw organisatie zegde al op, of de overeenkomst loopt niet meer.': {
    fr: 'Votre organisation a déjà résilié, ou la convention ne court plus.',
    en: 'Your organisation has given notice already, or the agreement no longer runs.',
  },
  'Besluit van {0}': { fr: 'Décision de {0}', en: 'Decision of {0}' },
  'De andere partijen en iedereen die de overeenkomst leest, zien de reden. Noem geen personen.': {
    fr: 'Les autres parties et tous ceux qui lisent la convention voient le motif. Ne nommez personne.',
    en: 'The other parties and everyone who reads the agreement see the reason. Name no persons.',
  },
  'De opzegging': { fr: 'La résiliation', en: 'The notice' },
  'Uw laatste dag is op zijn vroegst {0}. Tot dan verandert er niets.': {
    fr: 'Votre dernier jour est au plus tôt le {0}. Rien ne change jusque-là.',
    en: 'Your last day is {0} at the earliest. Until then nothing changes.',
  },
  Functie: { fr: 'Fonction', en: 'Function' },
  'Geen enkel punt van de bijlage gaat over uw organisatie.': {
    fr: 'Aucun point de l’annexe ne concerne votre organisation.',
    en: 'No point of the annex is about your organisation.',
  },
  'Het nummer van het agendapunt of van het besluit.': {
    fr: 'Le numéro du point à l’ordre du jour ou de la décision.',
    en: 'The number of the agenda item or of the decision.',
  },
  'Laatste dag als partij': { fr: 'Dernier jour comme partie', en: 'Last day as a party' },
  'Noteer het besluit': { fr: 'Noter la décision', en: 'Note the decision' },
  Onthoudingen: { fr: 'Abstentions', en: 'Abstentions' },
  'Stemmen tegen': { fr: 'Voix contre', en: 'Votes against' },
  'Stemmen voor': { fr: 'Voix pour', en: 'Votes for' },
  'Teken voor {0}': { fr: 'Signer pour {0}', en: 'Sign for {0}' },
  'U noteert wat dit orgaan besliste over deze overeenkomst. De andere partijen en iedereen die de overeenkomst leest, zien het.':
    {
      fr: 'Vous notez ce que cet organe a décidé sur cette convention. Les autres parties et tous ceux qui lisent la convention le voient.',
      en: 'You note what this body decided about this agreement. The other parties and everyone who reads the agreement see it.',
    },
  'Waarom zegt u op?': { fr: 'Pourquoi résiliez-vous ?', en: 'Why do you give notice?' },
  'Wanneer is het besluit genomen?': {
    fr: 'Quand la décision a-t-elle été prise ?',
    en: 'When was the decision taken?',
  },
  'Wat er sluit vanaf de dag na uw laatste dag': {
    fr: 'Ce qui se ferme à partir du lendemain de votre dernier jour',
    en: 'What closes from the day after your last day',
  },
  'dd/mm/jjjj, ten vroegste {0}. Vertrekken kan {1}.': {
    fr: 'jj/mm/aaaa, au plus tôt le {0}. On peut partir {1}.',
    en: 'dd/mm/yyyy, at the earliest {0}. One can leave {1}.',
  },
  'dd/mm/jjjj, ten vroegste {0}': {
    fr: 'jj/mm/aaaa, au plus tôt le {0}',
    en: 'dd/mm/yyyy, at the earliest {0}',
  },
  'Wat uw organisatie dan niet meer deelt': {
    fr: 'Ce que votre organisation ne partage alors plus',
    en: 'What your organisation then no longer shares',
  },
  'Welk orgaan besliste?': { fr: 'Quel organe a décidé ?', en: 'Which body decided?' },
  'Zeg op voor {0}': { fr: 'Résilier pour {0}', en: 'Give notice for {0}' },
  'Zeg op': { fr: 'Résilier', en: 'Give notice' },
  'Besluit noteren': { fr: 'Noter une décision', en: 'Note a decision' },
  'Overeenkomst opzeggen': { fr: 'Résilier la convention', en: 'Give notice' },
  '1 besluit': { fr: '1 décision', en: '1 decision' },
  '1 handtekening': { fr: '1 signature', en: '1 signature' },
  'Besluit: {0}, {1}, {2}.': { fr: 'Décision : {0}, {1}, {2}.', en: 'Decision: {0}, {1}, {2}.' },
  Besluiten: { fr: 'Décisions', en: 'Decisions' },
  'Nog nodig: {0} en {1}.': { fr: 'Encore nécessaire : {0} et {1}.', en: 'Still needed: {0} and {1}.' },
  'Nog nodig: {0}.': { fr: 'Encore nécessaire : {0}.', en: 'Still needed: {0}.' },
  'Noteer het besluit: {0}': { fr: 'Noter la décision : {0}', en: 'Note the decision: {0}' },
  'Nu aan zet: {0}.': { fr: 'À présent, c’est à : {0}.', en: 'Whose turn it is now: {0}.' },
  'Vingerafdruk {0}': { fr: 'Empreinte {0}', en: 'Fingerprint {0}' },
  'Zeg op voor uw organisatie': {
    fr: 'Résilier pour votre organisation',
    en: 'Give notice for your organisation',
  },
  '{0} zegde op. De laatste dag als partij: {1}.': {
    fr: '{0} a résilié. Dernier jour comme partie : {1}.',
    en: '{0} gave notice. Its last day as a party: {1}.',
  },
  'Iedereen besliste en tekende. De overeenkomst geldt vanaf {0}.': {
    fr: 'Tous ont décidé et signé. La convention s’applique à partir du {0}.',
    en: 'Everyone decided and signed. The agreement holds from {0}.',
  },
  'na de besluiten': { fr: 'après les décisions', en: 'after the decisions' },
  '{0} (bekrachtiging)': { fr: '{0} (ratification)', en: '{0} (ratification)' },
  '{0} besluiten': { fr: '{0} décisions', en: '{0} decisions' },
  '{0} handtekeningen': { fr: '{0} signatures', en: '{0} signatures' },
  '{0}, op {1}.': { fr: '{0}, le {1}.', en: '{0}, on {1}.' },
  '{0}. Stemmen: {1} voor, {2} tegen, {3} onthoudingen.': {
    fr: '{0}. Voix : {1} pour, {2} contre, {3} abstentions.',
    en: '{0}. Votes: {1} for, {2} against, {3} abstentions.',
  },
  Handtekening: { fr: 'Signature', en: 'Signature' },
  getekend: { fr: 'signé', en: 'signed' },
};
