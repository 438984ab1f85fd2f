declare module 'opencc-js/dict/TSCharacters' {
  /** `<traditional> <simplified>[ <further>…]`, joined by `|`. */
  const pairs: string;
  export default pairs;
}
