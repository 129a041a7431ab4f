// What the fields of a form are called, read of the form itself: a summary of its errors names them as it does.
import { type ComponentChildren, type FunctionComponent, isValidElement } from 'preact';

/** Names of fields with their labels: of everything that is given both. */
export function fieldNames(fields: ComponentChildren): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const look = (node: ComponentChildren): void => {
    if (Array.isArray(node)) {
      for (const each of node) look(each);
      return;
    }
    if (!isValidElement(node)) return;
    const props = node.props as { readonly [name: string]: unknown; readonly children?: ComponentChildren };
    const { name, label, children } = props;
    if (typeof name === 'string' && typeof label === 'string') found.set(name, label);
    else look(typeof node.type === 'function' ? (node.type as FunctionComponent)(props) : children);
  };
  look(fields);
  return found;
}
