// The one function of the package `punycode` that is used; its own module has a default export and no types.
declare module 'punycode/' {
  const punycode: {
    /** The host with its `xn--` labels decoded; what cannot be decoded throws. */
    toUnicode(host: string): string;
  };
  export default punycode;
}
