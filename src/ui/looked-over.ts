/** The name of the tick by which someone goes on past a warning: apart from what draws it, since acts ask it without drawing. */
export const lookedOver = 'nagekeken';
