/**
 * What the page may load, and where it may talk to: its own files, and nowhere. The build writes it into the page, and
 * the preview server sends it as a header as well, because a worker obeys only the header that came with its own file.
 */
export const CONTENT_SECURITY_POLICY: string = [
  "default-src 'none'",
  // The readers' kernel is compiled from bytes in the app's own script; this lets code be compiled, and no text be run.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src data:",
  "worker-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ")
