/** What VS Code shows, without the characters that keep right-to-left names in order. */
export const plain = (label: string): string => label.replaceAll(/[\u2066-\u2069]/gu, '');
