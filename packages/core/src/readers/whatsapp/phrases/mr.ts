/** Marathi phrases of WhatsApp. */
import type { Phrases } from "./phrases.ts"

export const mr: Phrases = {
  language: "mr",
  omitted: ["इमेज वगळली", "व्हिडीओ वगळला", "ऑडिओ वगळला", "स्टिकर वगळले", "gif वगळले", "मीडिया वगळले"],
  document: ["डॉक्युमेंट वगळले"],
  contact: ["संपर्क कार्ड वगळले"],
  attached: ["फाइल संलग्न", "संलग्न केले"],
  deleted: ["हा मेसेज हटवण्यात आला", "हा संदेश हटविण्यात आला होता", "तुम्ही हा मेसेज हटवला"],
  location: ["स्थान"],
  liveLocation: ["सध्याचे थेट ठिकाण शेअर केले"],
  service: ["तुमचा * संबंधित सुरक्षा कोड बदलला आहे*"],
  opening: ["मेसेजेस आणि कॉल्स एन्ड-टू-एन्ड एन्क्रिप्शनने सुरक्षित केलेले असतात*"],
  calls: { missedVoice: ["मिस्ड व्हॉइस कॉल"], missedVideo: ["मिस्ड व्हिडिओ कॉल"] },
}
