/** Back to where one came from: a reading, a search, or another page. At the first place of a visit there is only the start. */
export function goBack(): void {
  if (window.history.length > 1) window.history.back()
  else window.location.hash = "#/"
}
