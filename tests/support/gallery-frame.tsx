/** The frame that the sample pages share: an invented coach of an invented OCMW. */

const menu = ['Vandaag', 'Personen', 'Verwijzingen', 'Overleg', 'Overeenkomsten', 'Cijfers'];

/** Gives the page props of a signed-in coach, with one page on the menu marked as present. */
export function frame(current: string) {
  return {
    demo: true,
    csrf: 'demo',
    actor: { organisation: 'OCMW Vlierbeke', role: 'trajectbegeleider', canSwitch: true },
    nav: menu.map((label) => ({ href: `/${label.toLowerCase()}`, label, current: label === current })),
  };
}
