/** A file's text, put into the bundle at build time. */
declare module '*?raw' {
  const text: string;
  export default text;
}

/** A file as a data: address, put into the bundle at build time. */
declare module '*?inline' {
  const address: string;
  export default address;
}
