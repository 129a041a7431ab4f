// Labels of the fields of a form, read from its own elements, so that the error summary uses the same words.
import { type ComponentChildren, type FunctionComponent, isValidElement } from 'preact';

/** Labels by field name, from every element that has both props. Function components are called to find theirs. */
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
