/** English: pages of help. What a page says comes from the engine's knowledge; these are the words around it. */
export const care = {
  "help.title": "Help lines",
  "help.lead": "People who answer, day and night in many places. You need not know what to say.",
  "help.country": "Country for help lines",
  "help.countryNone": "Choose a country",
  "help.countryNote": "It is never guessed from where you are, and it is forgotten with the page.",
  "help.noCountry":
    "Until you choose: in danger, call 112 in the European Union, 999 in the United Kingdom, 911 in the United States and Canada, 000 in Australia.",
  "help.otherCountry": "My country is not here",
  "help.otherCountryMore":
    "These sites list lines for other countries. Opening one needs a network and leaves this page.",
  "help.call": "Call {number}",
  "help.line": "{name}, {hours}",
  "help.lineFor": "{name}, {hours}, for {who}",
  "help.check": "Check this number: we have not confirmed it at the service itself.",
  "help.emergencyKind":
    "{service, select, any {{when}} police {police, {when}} ambulance {ambulance, {when}} rescue {rescue, {when}} other {{when}}}",
  "help.emergencyWhen": "if somebody is in danger now",
  "help.kind":
    "{kind, select, crisis {When you cannot go on} domestic_abuse {When you are afraid of somebody} stalking {When somebody follows or watches you} youth {For young people} other {When you are worried about what you do}}",
  "help.stored":
    "These numbers are built into this page and work without a network. Aftertalk tells nobody what you wrote.",
  "help.storedPlain": "These numbers are built into this page and work without a network.",

  "care.title": "Help",
  "care.leave": "Leave this page",
  "care.before": "Before you do anything",
  "care.also": "Also in your words",
  "care.alsoWhy": "This part is here because of these words.",
  "care.alsoSteps": "More help",
  "care.yes": "Yes",
  "care.unsure": "Not sure",
  "care.no": "No",
  "care.notSafe": "Then leave this page now, and use another device to call or to read.",
  "care.tellInstead": "The chat stays as it is. You can tell the talk in your own words instead.",
  "care.ways": "Ways on",
  "care.stayTitle": "Stay as long as you like.",
  "care.stayLead": "Nothing is asked here. Breathe with the line, or only look at it.",
  "care.backToHelp": "Back to the help page",
} as const
