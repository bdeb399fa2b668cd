/** Who does what at each step of an instrument: OCMW, VDAB and others. Told beside the rules; nothing here decides about a person. */
import { type Source, sources as s } from './source.ts';

export interface PartnerDuty {
  readonly id: string;
  readonly step: string;
  readonly instruments: readonly string[];
  readonly ocmw: string;
  readonly vdab: string;
  readonly others: string;
  readonly sources: readonly Source[];
}

export const partnerDuties: readonly PartnerDuty[] = [
  {
    id: 'PD-01',
    step: 'Wie zijn werkloosheidsuitkering verliest',
    instruments: ['LEEFLOON', 'UNEMPLOYMENT_NOT_LIMITED'],
    ocmw: 'Doet binnen 30 dagen een sociaal onderzoek, kijkt de voorwaarden van het leefloon na en maakt een GPMI.',
    vdab: 'Doet een laatste aanbod en een gesprek voor het recht eindigt, en draagt het dossier over.',
    others: 'De RVA stuurt een brief. De uitbetalingsinstelling betaalt tot de laatste dag.',
    sources: [s.S87, s.S43],
  },
  {
    id: 'PD-02',
    step: 'Inschrijven bij VDAB',
    instruments: ['VDAB_REGISTRATION'],
    ocmw: 'Herinnert aan de inschrijving, kijkt ze na en noteert een reden van vrijstelling.',
    vdab: 'Schrijft in en opent het dossier in Mijn Loopbaan.',
    others: 'De gemeente licht wie tijdelijk beschermd is in.',
    sources: [s.S74, s.S76],
  },
  {
    id: 'PD-03',
    step: 'Inschatten',
    instruments: ['TWE_OCMW', 'TWE_VDAB', 'WES'],
    ocmw: 'Maakt de inschatting voor tijdelijke werkervaring en bespreekt de levensdomeinen.',
    vdab: 'Doet hetzelfde voor wie geen leefloon krijgt, en beslist over een ICF-indicering.',
    others: 'GTB of GOB helpt als er gespecialiseerde begeleiding nodig is.',
    sources: [s.S14, s.S15, s.S37],
  },
  {
    id: 'PD-04',
    step: 'Wijk-werken',
    instruments: ['WIJKWERK'],
    ocmw: 'Verwijst wie leefloon krijgt met een afsprakenblad en praat elke 6 maanden met de persoon.',
    vdab: 'Verwijst de anderen en doet hetzelfde.',
    others: 'De organisator doet de intake, het contract, de maandelijkse controle en de cheques.',
    sources: [s.S22b, s.S25],
  },
  {
    id: 'PD-05',
    step: 'Tijdelijke werkervaring en artikel 60',
    instruments: ['TWE_OCMW', 'ART60'],
    ocmw: 'Maakt de werkervaringsovereenkomst, is werkgever, stelt ter beschikking, begeleidt, doet de nazorg, registreert in Mijn Loopbaan voor Partners en rekent elk jaar af.',
    vdab: 'Betaalt per kwartaal, volgt op en biedt opleiding aan.',
    others: 'De gebruiker heeft een mentor en tekent de terbeschikkingstelling voor de start.',
    sources: [s.S12b, s.S15b, s.S19],
  },
  {
    id: 'PD-06',
    step: 'Werk en zorg',
    instruments: ['ACTIVERINGSTRAJECT', 'AMA'],
    ocmw: 'Verwijst en draagt mee de acties rond welzijn.',
    vdab: 'Beslist over het activeringstraject. De casemanager Werk komt van GTB.',
    others:
      'Het samenwerkingsverband zorgt voor de casemanager Zorg, samen met het netwerk van dienstverleners.',
    sources: [s.S32, s.S33],
  },
  {
    id: 'PD-07',
    step: 'Sociale economie',
    instruments: ['CMW', 'IMW', 'LDE'],
    ocmw: 'Geeft een ICF-advies, als het daarvoor gecertificeerd is.',
    vdab: 'Doet de indicering, kent de ondersteuning op de werkplek toe en evalueert.',
    others: 'Het maatwerkbedrijf neemt in dienst. Het Departement Werk en Sociale Economie betaalt.',
    sources: [s.S36, s.S37, s.S41],
  },
  {
    id: 'PD-08',
    step: 'Nieuwkomers',
    instruments: ['INBURGERING'],
    ocmw: 'Maakt in het GPMI afspraken over Nederlands en het netwerktraject, en opent een aanbod daarvoor.',
    vdab: 'Zorgt voor Nederlands op het werk en het traject naar werk.',
    others: 'De trajectbegeleider van het agentschap Integratie en Inburgering volgt op.',
    sources: [s.S71, s.S72],
  },
  {
    id: 'PD-09',
    step: 'Aanwerven',
    instruments: ['DG', 'IBO', 'IBO_PLUS', 'IMW'],
    ocmw: 'Licht de werkgever in over de vermindering, individueel maatwerk en de opleiding op de werkvloer.',
    vdab: 'Maakt het opleidingsplan en geeft een attest van de maanden als werkzoekende.',
    others: 'Het Departement Werk en Sociale Economie en de RSZ geven de premie of de vermindering.',
    sources: [s.S41, s.S54, s.S63],
  },
];

/** Gives who does what for an instrument. */
export function dutiesOf(code: string): readonly PartnerDuty[] {
  return partnerDuties.filter(({ instruments }) => instruments.includes(code));
}
