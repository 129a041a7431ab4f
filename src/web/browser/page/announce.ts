// Announces a text to screen readers through the page's one polite live region, which is on the page from the start.

export function announce(text: string): void {
  const region = document.getElementById('besked');
  if (region && region.textContent !== text) region.textContent = text;
}
