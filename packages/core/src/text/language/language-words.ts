/**
 * Words that people write in every few sentences, by language: small words, and the words of love and parting that make a
 * whole message by themselves. A word of several languages stands in each of them and speaks for none alone. English comes
 * with its short forms and with Pidgin; the last lists stand for languages that have no cues, so that they are not taken for
 * one that has. Written for this project from knowledge of the languages.
 */
export const LANGUAGE_WORDS = {
  en: "the and you i is to of it that was for my me on your with not are have this we but be so what just all at do no im its dont if can how about when out up from there they he she her him his us our been know like want think get got had has did does will would could should going go now really because than then them were or an by who why where one more some time never always still love miss sorry please yo u ur r gonna wanna pls thx thanks yeah yes hey lol idk tbh cant didnt wont isnt wasnt youre ive ill thats lets someone something nothing anything again back over too very need make made let tell told said see come home day night good feel even only off here down after before stop text texting call calling being much as also into well dey abeg wey una wetin oga i'm it's don't can't you're i've i'll that's didn't won't isn't we're he's she's",
  de: "ich du und nicht das ist es die der den dem ein eine einen einem einer mir mich dir dich wir ihr sie er uns euch mein meine meinen meiner dein deine deinen deiner sein seine auch aber noch nur schon mal so wie was wenn weil dass daß als an auf aus bei bin bist sind war warst waren hab habe hast hat haben hatte wird werde will willst kann kannst muss musst soll doch ja nein kein keine keinen mehr nie immer wieder jetzt heute morgen gestern zu zum zur von vom mit für über um nach vor ohne gegen durch bitte danke liebe lieb lass lasst gut gehts geht gibt ganz sehr einfach echt halt eben denn vielleicht alles nichts etwas jemand niemand weiß weiss wollte könnte würde hätte wäre schluss vorbei aus leid tut tschüss hallo guten wegen schatz vermisse brauche ruhe zeit dann da hier dort wo warum wieso wer wem kommst komm gehen reden schreib ruf mach machs n ne nich",
  es: "yo tú tu que no de la el en y a los las un una unos unas es por para con se me te lo le les mi mis tus su sus nos pero como si sí más mas ya muy todo toda todos nada algo alguien nadie cuando donde dónde qué porque porqué por qué quien quién fue era eres soy somos son está estás estoy estamos están estaba hay ha he has hemos han había quiero quieres quiere puedo puedes puede tengo tienes tiene voy vas va vamos hacer hace hoy ayer mañana ahora siempre nunca también tampoco solo sólo bien mal mejor gracias perdón perdona perdóname siento amor cariño extraño echo hola adiós bueno claro sin sobre entre hasta desde mucho mucha poco otra otro vez favor porfa así eso esto esta este ese esa aquí allí acabó terminó basta vete déjame ella él ellos nosotros contigo conmigo dijo dice decir sé saber creo verdad vida tiempo llorar llorando quería pasa q podemos intentarlo nuevo dame déjame quizás quizá tal contigo xq pq tqm",
  fr: "je tu il elle nous vous ils on le la les un une des de du et est es suis sommes ai as a avons ont pas ne que qui quoi dans pour avec sur mais ou où donc car ce cet cette ces mon ma mes ton ta tes son sa ses moi toi lui leur plus rien tout tous très bien merci oui non c'est j'ai t'es qu'il d'accord je t'aime aime désolé désolée pardon quand comment pourquoi parce même encore jamais toujours être avoir fait faire aussi alors y en ça m'as n'est j'étais était",
  it: "io tu lui lei noi voi loro il lo la i gli le un uno una di da in con su per tra fra e è sono sei siamo ho hai ha abbiamo hanno non che chi cosa come quando dove perché mi ti ci vi si mio mia tuo tua suo sua ma anche più niente tutto tutti molto bene grazie dispiace tanto volevo sì no amore scusa scusami mai sempre ancora questo questa quello della del delle dei nel nella al alla allo ero eri era stato stata fatto voglio vuoi posso sto stai ciao basta finita",
  pt: "eu tu você vocês ele ela nós o a os as um uma de do da dos das em no na nos nas e é são sou está estou estava foi não que quem onde quando como porque por para com sem mas também mais muito muita tudo nada me te se meu minha teu tua seu sua nosso já só ainda nunca sempre agora hoje amor desculpa obrigado obrigada saudade saudades quero quer posso tenho tem tinha vou vai fazer isso isto aquilo aqui acabou pra pro vc tá tô né",
  nl: "ik jij je hij zij ze wij we jullie het een de en van is ben bent was waren heb hebt heeft hebben had niet geen dat die dit deze wat wie waar wanneer hoe waarom maar ook nog wel al te om op in met voor naar bij uit aan over als dan er mijn jouw zijn haar ons hun mij me jou hem meer nooit altijd weer nu vandaag sorry bedankt dank graag hou mis kan kunt wil wilt moet zal zou gaan gaat goed heel zo niks iets alles iemand",
  sv: "jag du han hon vi ni de det den en ett och är var inte att som på för med av till från om men så har hade kan vill ska skulle måste mig dig honom henne oss er dem min mitt din ditt sin vad vem var när hur varför också bara aldrig alltid igen nu idag tack förlåt älskar saknar mycket allt inget något någon här där eller",
  da: "jeg du han hun vi i de det den en et og er var ikke at som på for med af til fra om men så har havde kan vil skal skulle må mig dig ham hende os jer dem min mit din dit hvad hvem hvor når hvordan hvorfor også bare aldri aldrig alltid altid igen nå nu tak takk undskyld unnskyld elsker savner meget mye alt ingenting intet noget noen her der eller ikkje",
  pl: "ja ty on ona my wy oni to jest są był była nie tak że się i w na z do o po za od dla przez jak co kto gdzie kiedy dlaczego ale też już jeszcze tylko bardzo mnie mi ciebie cię ci jego jej nas was mój moja twój twoja wszystko nic coś ktoś nigdy zawsze teraz dziś dzisiaj przepraszam dziękuję kocham tęsknię chcę mogę muszę mam masz ma jestem jesteś",
  tr: "ben sen o biz siz onlar bir bu şu ve ile için değil mi mı mu mü ne kim nerede zaman nasıl neden ama da de çok daha hiç her şey şimdi bugün yarın evet hayır tamam beni seni bana sana benim senin özür dilerim seviyorum özledim istiyorum istemiyorum var yok gibi kadar artık sonra önce bence canım",
  fi: "minä sinä hän me te he se on ei en et oli ole olen olet ja että kun mutta myös vain nyt niin kuin mitä kuka missä miksi mulla sulla mun sun minun sinun minua sinua kaikki mitään joku aina koskaan anteeksi kiitos rakastan ikävä haluan voin pitää tai",
  id: "aku kamu saya dia kita kami mereka yang dan di ke dari itu ini tidak nggak gak ga bukan sudah udah belum akan bisa mau ada apa siapa kenapa gimana karena tapi juga lagi sama buat untuk dengan sayang maaf kangen cinta banget aja kok sih deh dong lah kan nya jangan",
  ro: "eu tu el ea noi voi ei să nu și si este sunt ești am ai are au că ca ce cine unde când cum pentru cu din pe la de mai dar foarte mult bine tot nimic ceva cineva mereu niciodată acum azi mâine mulțumesc iartă îmi îți te mă iubesc dor vreau pot trebuie",
  cs: "já ty on ona my vy oni to je jsou byl byla ne ano že se si v na z do o po za od pro jak co kdo kde kdy proč ale taky už ještě jen jenom moc mě mi tě ti ho ji nás vás můj moje tvůj tvoje všechno nic něco někdo nikdy vždy teď dnes promiň děkuju miluju chybíš chci můžu musím mám máš jsem jsi",
  hu: "én te ő mi ti ők ez az egy és nem hogy van volt vagy de is csak már még nagyon mert ha mint mit ki hol mikor miért hogyan nekem neked engem téged minden semmi valami valaki soha mindig most ma bocsánat köszönöm szeretlek hiányzol akarok tudok kell igen",
  hi: "main mai mein tum tu hum wo woh yeh ye hai hain ho hoon hu tha thi the nahi nahin mat kya kyu kyun kaise kab kahan kaun mera meri tera teri tumhara tumse mujhe tujhe tumhe usko usse aur lekin par bhi ab abhi bas phir kabhi hamesha kuch sab bahut pyaar pyar yaar maaf karo kar raha rahi rahe gaya gayi kiya haan accha acha ki ka ke ko se",
  tl: "ako ikaw siya kami tayo kayo sila ang ng mga sa na ay hindi di wala may meron ito iyan iyon ano sino saan kailan bakit paano pero din rin lang pa ba po mo ko ka niya akin iyo mahal sorry salamat oo huwag wag gusto kasi talaga naman yung yun",
} as const

/** Signs that are seldom or never found in English words, and the languages that write them. */
export const LANGUAGE_SIGNS = {
  de: "äöüß",
  es: "ñ¿¡áíóú",
  fr: "çèêàùœëï",
  it: "èàùòì",
  pt: "ãõçáêâ",
  nl: "ĳ",
  sv: "åäö",
  da: "åæø",
  pl: "łąęśżźćń",
  tr: "şğıçö",
  fi: "äö",
  ro: "ăâîșțşţ",
  cs: "řěůčšž",
  hu: "őűáé",
} as const
