/** Reading ahead by one: while one thing is handled, the next is made. */

/** Gives what a source gives, having asked for the next already. */
export async function* oneAhead<Item>(source: AsyncGenerator<Item>): AsyncGenerator<Item> {
  let next = source.next();
  try {
    for (;;) {
      const { value, done } = await next;
      if (done) return;
      next = source.next();
      next.catch(() => undefined); // told where it is awaited
      yield value;
    }
  } finally {
    await source.return(undefined);
  }
}
