/** The library, in a file of the build by itself: it holds all that is known, and few screens need it (`later.tsx`). */
export { Library } from "../screens/library/library.tsx"
export { LibraryPage } from "../screens/library/library-page.tsx"
