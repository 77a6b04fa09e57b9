/** English: the three doors. */
export const doors = {
  "doors.question": "What is going on?",
  "doors.promisePhone": "No account. What you write stays on this phone and is sent nowhere.",
  "doors.promiseComputer": "No account. What you write stays on this computer and is sent nowhere.",
  "doors.nothingStored": "Nothing is stored yet: closing this page forgets everything.",
  "doors.talked": "We just talked.",
  "doors.talkedMore": "Tell it, or drop in a chat. A reading in about two minutes.",
  "doors.write": "I want to write to them.",
  "doors.writeMore": "Write it here first. It is never sent.",
  "doors.minute": "I need a minute.",
  "doors.minuteMore": "For when it pulls. Opens at once and shows nothing stored.",
  "doors.sample": "See a sample reading",
  "doors.help": "Not safe? Help lines",
} as const
