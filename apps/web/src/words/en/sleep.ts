/** English: a slow page for the night. It promises no sleep. */
export const sleep = {
  "sleep.title": "Nothing has to be done now.",
  "sleep.light": "Turn the light of this screen down as far as it goes.",
  "sleep.rest": "You do not have to fall asleep. Lying still in the dark is rest too.",
  "sleep.breathe": "If you like, breathe with the line for a while.",
  "sleep.talk": "If the talk comes back, it may. You need not answer it. Nothing about it is settled at this hour.",
  "sleep.place":
    "Think of a place that you know well. Go through it slowly: the door, the floor, the light, where things stand.",
  "sleep.awake":
    "If you have been awake for long, get up for a little. Drink some water, sit where there is little light, and come back when your eyes are heavy.",
  "sleep.end": "When you have read to here, put the screen face down. What you told stays while this page is open.",
} as const
