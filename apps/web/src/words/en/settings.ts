/** English: settings. */
export const settings = {
  "settings.title": "Settings",
  "settings.look": "Light or dark",
  "settings.lookMore":
    "As the device, it turns dim and warm by itself: in your night hours, or from 22 to 6 o’clock while you have chosen none. Any other choice stays as it is, day and night.",
  "settings.phone": "As the device",
  "settings.light": "Light",
  "settings.dark": "Dark",
  "settings.night": "Night, dim and warm",
  "settings.text": "Text size",
  "settings.textMore": "Follows the browser, and grows to 200 % without anything being cut.",
  "settings.language": "Language",
  "settings.languageMore": "English is the only one yet.",
  "settings.hide": "Hide",
  "settings.hideMore":
    "Hide, or Esc twice, shows a page of units. Hold its name for one second to come back. The history of the browser and a watched device are not beaten by this.",
  "settings.leaves": "What leaves this device",
  "settings.leavesMore": "Nothing. No word, no count, no name; there is no server to send them to.",
  "settings.stored": "What is stored",
  "settings.storedMore": "Nothing yet, not even these settings. Closing the page forgets everything.",
  "settings.about": "Not therapy, no crisis service, no mind reader.",
  "settings.nights": "Night hours",
  "settings.nightMore":
    "In these hours no reading is shown, only help for the urge, a letter and sleep. The choice is forgotten with the page.",
  "settings.nightOff": "None",
  "settings.nightHours": "{from} to {to} o’clock",
} as const
