/** By the `Accept` of a request: whether a browser asks for a page, not a script or another system. */
export function wantsPage(accept: string | undefined): boolean {
  return accept?.includes('text/html') ?? false;
}
