/** Whether the `Accept` header of a request asks for an HTML page, as browsers do. */
export function wantsPage(accept: string | undefined): boolean {
  return accept?.includes('text/html') ?? false;
}
