/** Urdu phrases of WhatsApp. */
import type { Phrases } from "./phrases.ts"

export const ur: Phrases = {
  language: "ur",
  omitted: [
    "تصویر نکال دی گئی ہے",
    "ویڈیو نظرانداز",
    "آڈیو نظرانداز",
    "اسٹیکر نظرانداز",
    "gif  نظرانداز",
    "میڈیا چھوڑ دیا گیا",
  ],
  document: ["دستاویز نظرانداز"],
  contact: ["رابطہ کارڈ نظر انداز"],
  attached: ["پیوستہ فائل", "پیوستہ"],
  deleted: ["یہ میسج حذف کر دیا گیا ہے۔", "یہ پیغام حذف کیا گیا", "آپ نے یہ میسج حذف کر دیا ہے"],
  location: ["مقام"],
  liveLocation: ["جاری مقام کا اشتراک ہوا"],
  service: ["* کے ساتھ آپ کا سیکیورٹی کوڈ تبدیل ہوگیا ہے*"],
  opening: ["میسجز اور کالز اینڈ ٹو اینڈ اینکرپشن کے ذریعے محفوظ ہیں*"],
  calls: { missedVoice: ["مسڈ وائس کال"], missedVideo: ["مسڈ ویڈیو کال"] },
}
