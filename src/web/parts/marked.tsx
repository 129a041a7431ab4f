// A text with the hits of a search marked.
import { type Meets, markHits } from '../../domain/search/hits.ts';

export function Marked({ text, meets }: { readonly text: string; readonly meets: Meets }) {
  return <>{markHits(text, meets).map(({ text: piece, hit }) => (hit ? <mark>{piece}</mark> : piece))}</>;
}
