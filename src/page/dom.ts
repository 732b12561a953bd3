/** Makes an element. Text goes in as text nodes only: nothing on this page ever parses markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A field that is searched by: what is typed in it runs its own way. */
export function searchField(): HTMLInputElement {
  return element('input', { type: 'search', dir: 'auto', autocomplete: 'off', spellcheck: 'false' });
}
