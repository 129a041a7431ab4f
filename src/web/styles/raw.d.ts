// A stylesheet as text, inlined by the bundler.
declare module '*.css?raw' {
  const text: string;
  export default text;
}
