// A stylesheet as text, put into the code by the bundler.
declare module '*.css?raw' {
  const text: string;
  export default text;
}
