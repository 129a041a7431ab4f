// Adapts a complete value to callers that expect an async iterable.

/** An iterable of one item. */
export async function* onlyOne<Item>(item: Item): AsyncGenerator<Item> {
  yield item;
}
