/**
 * German and Spanish basics for the two suicide routes and for abuse, so that danger said in them is not missed in
 * silence. Detection is English first; this table holds only the usual ways to say it. Accents are off, as
 * `plain-text.ts` takes them off. Some words
 * of theirs are spelled like English ones and come out as those do ("me" as O1, "da" as "the", "ya" as P2). English
 * pronouns do not occur, so the person stands in the table.
 */
import type { PhraseGroup } from "./rule.ts"

export const OTHER_LANGUAGES: readonly PhraseGroup[] = [
  {
    kind: "self",
    person: 1,
    width: 1,
    evenDenied: true,
    phrases: [
      "(ich) ~3 (will|mochte|wollte|wurde gern|wunschte ich ware|wunschte) ~2 (sterben|tot sein|nicht mehr leben|tot|nicht mehr aufwachen|nicht mehr the sein|nicht mehr hier sein|verschwinden fur immer)",
      "(ich|mich) ~3 (bringe|bring|brachte|umbringen|umbringe|erhange|erhangen|erschiessen|erschiesse|tote|toten|todten) ~1 (mich)? ~1 (um|selbst)?",
      "(mich|mir) ~2 (umbringen|erhangen|erschiessen|toten|das leben nehmen|das leben nehme|was antun|etwas antun|die pulsadern|ritzen|vor den zug|aufhangen)",
      "(nehme|nehm) ~2 (mir) ~2 (leben)",
      "(kein|keinen|keine) (lust|grund|sinn|kraft|bock) mehr ~3 (leben|lebens|weiterzuleben|weiterleben|weiter zu machen)",
      "(will|mochte|kann|mag) ~1 nicht mehr (leben|weiterleben|the sein|hier sein|aufwachen|existieren|weiter)",
      "(lebensmude|selbstmordgedanken|suizidgedanken|suizidal|selbstmord|suizid|abschiedsbrief)",
      "(ohne mich) ~3 (besser|dran|glucklicher)",
      "(besser|leichter) ~3 ohne mich",
      "(schluss|ein ende) ~1 machen mit (O3 leben|meinem leben|allem)",
      "(meinem leben) ~2 (ein ende|ende)",
      "wenn ich (tot|weg|nicht mehr the) bin",
      "(alle|zu viele|viele) (tabletten) ~2 (genommen|geschluckt|nehmen|schlucken)",
      "(O1 quiero|quiero|quisiera|O1 gustaria|deseo|ojala|prefiero|preferiria|voy a) ~1 (morir|morirme|matarme|suicidarme|estar muerto|estar muerta|desaparecer para siempre|quitarme la vida|no despertar|dormir y no despertar|ahorcarme|estuviera muerto|estuviera muerta|O1 muera)",
      "(O1) ~1 (quiero|voy a|quisiera|quise) ~1 (morir|matar|suicidar|quitar la vida|ahorcar|colgar|tirar del puente|cortar las venas)",
      "(no) ~1 (quiero|tengo ganas de|puedo|vale la pena|aguanto) ~1 (vivir|seguir viviendo|vivir mas|estar aqui|despertar|seguir con vida|seguir en este mundo|existir|la vida)",
      "(cansado|cansada|harto|harta) de (vivir|la vida|esta vida|existir|todo esto y)",
      "(O1 mato|O1 voy a matar|O1 suicido|O1 quito la vida|pensamientos suicidas|ideas suicidas|nota de suicidio|carta de despedida|acabar con O1 vida|acabar con todo|terminar con O1 vida|suicidarme|matarme)",
      "(mejor) ~2 sin O1",
      "sin O1 ~3 (mejor|mejores|felices)",
      "cuando (O1 muera|P2 no este|este muerto|este muerta|O1 haya ido)",
      "(O1)? ~1 (tome|tomado|tragado|trague) (todas|muchas|un monton de|un frasco de|demasiadas) ~2 (pastillas)",
    ],
  },
  {
    kind: "self",
    person: 3,
    width: 1,
    evenDenied: true,
    phrases: [
      "(er|sie|mein ex|meine ex) ~4 (sich) ~3 (umbringen|umbringt|toten|das leben nehmen|das leben nehme|etwas antun|was antun|umbringe|erhangen|erschiessen|das leben genommen|umgebracht|vor den zug)",
      "(er|sie) (bringt) sich um",
      "(will|wollte|mochte) (er|sie) ~2 (sterben|nicht mehr leben|tot sein|sich umbringen)",
      "(er|sie) ~2 (will|wollte|mochte|sagt|sagte|hat gesagt) ~4 (sterben|nicht mehr leben|tot sein|tot ware|nicht mehr the sein)",
      "(se) ~1 (quiere|va a|queria|quiso|iba a|intento) ~1 (morir|matar|suicidar|quitar la vida|ahorcar|cortar las venas|quitarse)",
      "(quiere|queria|va a|intento|iba a|amenaza con|amenazo con|dice que|dijo que) ~3 (morirse|matarse|suicidarse|quitarse la vida|morir|se mata|se va a matar|no quiere vivir|ahorcarse|se suicida|estar muerto)",
      "(no quiere|P2 no quiere|no queria) (vivir|seguir viviendo|estar aqui)",
      "(matarse|suicidarse|quitarse la vida)",
    ],
  },
  {
    kind: "act",
    actor: 3,
    target: 1,
    width: 1,
    phrases: [
      "(er|sie|mein ex|mein mann|mein freund|meine frau|meine freundin|meine ex) ~2 (hat|schlagt|schlug|wurgt|wurgte|bedroht|bedrohte|verfolgt|verfolgte|stalkt|kontrolliert|schubst|schubste|vergewaltigt|prugelt|uberwacht|tritt|trat|terrorisiert|erpresst|ortet) ~3 (mich|mir|mein handy|mein telefon)",
      "(hat mich|mich) ~2 (geschlagen|gewurgt|bedroht|verfolgt|getreten|vergewaltigt|gestalkt|geschubst|eingesperrt|gestossen|verprugelt|erpresst|umbringen|schlagt|bedroht|wurgt|stalkt|verfolgt)",
      "(angst) (vor) (ihm|ihr|meinem|meiner|O3|der)",
      "(droht|drohte|gedroht) ~4 (mir|mich|damit|umzubringen|zu)",
      "(lauert|lauerte|steht|stand|wartet|wartete) ~4 (vor meiner|vor meinem|mir auf|vor O3 haus|vor der tur|unter meinem fenster|vor meiner arbeit)",
      "(lasst|liess) mich nicht ~3 (gehen|raus|weg|treffen|telefonieren|allein|los|in ruhe)",
      "(bringe|bring|mach) dich um",
      "(liest|las|kontrolliert|kontrollierte|durchsucht) ~2 (mein|meine) (handy|nachrichten|telefon|mails|emails)",
      "(O1) ~1 (pega|pego|golpea|golpeo|ahorca|ahorco|amenaza|amenazo|persigue|persiguio|acosa|acoso|controla|controlaba|viola|violo|empuja|empujo|vigila|espia|maltrata|maltrato|encerro|encierra|golpeaba|pegaba|amenazaba|sigue a|espera afuera|agarro del cuello|chantajea|estrangulo)",
      "(O1 ha|O1 habia|O1 estuvo|O1 esta|O1 viene) (pegado|golpeado|amenazado|violado|perseguido|siguiendo|acosando|vigilando|maltratado|amenazando|pegando|controlando|estrangulado|empujado)",
      "(le tengo|tengo|O1 the) (miedo) (a|de|de que|que) ~2 (O1 ex|el|ella|O1|O1 marido|O1 novio|O1 esposo|O1 pareja|mate|haga)?",
      "(le tengo|O1 the) miedo",
      "no O1 deja ~2 (salir|ir|ver|hablar|trabajar|sola|solo|en paz|dormir|tener|vestirme|irme)",
      "(revisa|reviso|controla|lee|mira|rastrea|revisaba) ~1 (O1|mis) (celular|telefono|movil|mensajes|ubicacion|correos|whatsapp|cuentas)",
      "(voy a|va a|quiere|amenaza con|te voy a|O1 va a) ~1 (matarme|matarte|matar|pegarme|quemar|hacerme dano)",
      "(te voy a matar|si no eres mia|si no es mio|te vas a arrepentir|se donde vives)",
      "(esta|estaba|espera|esperaba|aparece|aparecio|se aparece) ~1 (afuera|fuera|en la puerta|delante) ~1 de (O1|O1 casa|O1 trabajo|O1 edificio)",
    ],
  },
]
