import { isAlias, visit } from 'yaml';
import type { ParsedYaml } from './parse';

/** Whether something in a file refers to something else in it, by an anchor and an alias. */
export function hasAnchors({ text, document }: Pick<ParsedYaml, 'text' | 'document'>): boolean {
  if (!/(?:^|[\s[{,:-])[&*][^\s*]/m.test(text)) return false;
  let found = false;
  visit(document, {
    Node: (_key, node) => {
      if (!isAlias(node) && !('anchor' in node && node.anchor)) return undefined;
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}
