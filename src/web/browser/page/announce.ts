// Says something to people who do not see the page, politely: the page's one live region, there from the start.

export function announce(text: string): void {
  const region = document.getElementById('besked');
  if (region && region.textContent !== text) region.textContent = text;
}
