// Runs before the first paint, so that a page that is kept dark does not flash white. Keys as in preferences.tsx.
try {
  const appearance = localStorage.getItem('tieline.appearance');
  if (appearance === 'light' || appearance === 'dark') document.documentElement.dataset.appearance = appearance;
  const language = localStorage.getItem('tieline.language');
  if (language === 'ko' || language === 'en') document.documentElement.lang = language;
} catch {
  // Storage may be forbidden; the page then follows the system.
}
