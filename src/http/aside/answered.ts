/** Stands in the place of a body that was answered aside: the body was in order, and this is the answer. No JSON is one. */
export class Answered {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}
