/** Writes a generated chat and the truth about it: npm run make-chat -w bench -- ios-de 100000 7 */
import { storedChat } from "./stored-chat.ts"

const [layout = "android-en", entries = "10000", seed = "7"] = process.argv.slice(2)
const { path, truth } = storedChat(layout, Number(entries), Number(seed))
console.log(`${path}\n${JSON.stringify(truth, null, 1)}`)
