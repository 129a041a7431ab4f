// What is whole already, where something that comes bit by bit is asked for.

/** An iterable of one item. */
export async function* onlyOne<Item>(item: Item): AsyncGenerator<Item> {
  yield item;
}
