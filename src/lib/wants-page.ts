/** Whether a browser asks for a page, and not a script or another system, by the `Accept` of a request. */
export function wantsPage(accept: string | undefined): boolean {
  return accept?.includes('text/html') ?? false;
}
