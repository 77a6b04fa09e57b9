/** Spanish as the tables of cues need it. Words are folded: no accents ("perdon", "manana"). The verb names the person. */
import { makeGuard } from "../../text/message/guard-words.ts"
import type { PhraseLanguage } from "../../text/message/phrase-language.ts"
import { makeSpell } from "./folded-words.ts"

const SHORT_FORMS = {
  q: "que",
  k: "que",
  ke: "que",
  xq: "porque",
  pq: "porque",
  porq: "porque",
  xfa: "por favor",
  porfa: "por favor",
  porfis: "por favor",
  porfavor: "por favor",
  tqm: "te quiero mucho",
  tkm: "te quiero mucho",
  tq: "te quiero",
  x: "por",
  d: "de",
  t: "te",
  toy: "estoy",
  ta: "esta",
  pa: "para",
  tmb: "tambien",
  tb: "tambien",
  nose: "no se",
  ns: "no se",
  haha: "lol",
  jaja: "lol",
  jajaja: "lol",
  jajajaja: "lol",
  jeje: "lol",
} as const

const IN_MESSAGE = {
  I: "yo",
  ME: "me|mi|conmigo",
  MY: "mi|mis",
  MYSELF: "mi mismo|mi misma|me",
  YOU: "te|tu|ti|contigo|vos|usted|os",
  YOUR: "tu|tus|su|sus|vuestra",
}

export const SPANISH: PhraseLanguage = {
  inMessage: IN_MESSAGE,
  inAccount: {
    I: "yo|el|ella",
    ME: "me|mi|conmigo|le|lo|la|se",
    MY: "mi|mis|su|sus",
    MYSELF: "mi mismo|mi misma|si mismo|si misma|me|se",
    YOU: "te|tu|ti|contigo|me|mi|conmigo|le|lo|la|el|ella",
    YOUR: "tu|tus|mi|mis|su|sus",
  },
  lexicon: {
    muy: "muy|tan|ya|realmente|de verdad|mucho|muchisimo|tanto|todavia|aun|siempre|solo|simplemente|ahora|ahora mismo|completamente|totalmente|definitivamente|demasiado|bastante",
    escribas:
      "escribas|escriba|llames|llame|busques|busque|contactes|contacte|hables|hable|mandes|mande|molestes|moleste|vengas|sigas escribiendo|sigas buscando",
    escribir:
      "escribir|escribirme|llamar|llamarme|buscar|buscarme|contactar|contactarme|hablar|hablarme|molestarme|mandarme mensajes",
    quiero: "quiero|quiere|queremos|queria|querria|quisiera",
    necesito: "necesito|necesita|necesitaba|necesitamos",
    puedo: "puedo|puede|podemos|podia",
    alguien: "alguien|otra persona|otra|otro|una chica|un chico|una mujer|un hombre",
    espacio: "espacio|tiempo|distancia|aire",
  },
  spell: makeSpell(SHORT_FORMS, {}),
  guard: makeGuard({
    negation: "no|nunca|jamas|ni|sin|tampoco|nadie|ningun|ninguna",
    negationBehind: "",
    asking: "por que|cuando|quien|acaso|me estas|estas|es que ya|es verdad|sera que|como es que",
    condition: "si|cuando|ojala|aunque|como si|en caso|a menos|hasta que",
    past: "antes|casi|pensaba|pense|creia|crei|iba|ibamos|hace anos|en aquel entonces|alguna vez|una vez|queria",
    third:
      "madre|mama|padre|papa|hermana|hermano|amiga|amigo|jefe|jefa|vecino|vecina|tia|tio|abuela|abuelo|terapeuta|psicologa|hijo|hija|ninos|bebe|perro|todos|la gente|nadie|pelicula|cancion|serie|prima|primo|companero|companera|padres",
    say: "dice|dijo|decia|dicho|dices|dijiste|escribio|escribe|cuenta|conto|pregunta|pregunto|cree|piensa|creia|pienso",
    user: "yo|me|mi",
    ex: "el|ella|le|mi ex|mi marido|mi mujer|mi esposo|mi esposa",
    both: "nosotros|nosotras|nos|ambos",
    breaks: ["pero", "sino", "porque", "y"],
  }),
}
