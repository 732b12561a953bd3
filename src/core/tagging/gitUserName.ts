/** The `name` of the section `[user]` in the text of a git configuration file; undefined where it has none. */
export function gitUserName(config: string): string | undefined {
  let section = '';
  let name: string | undefined;
  for (const line of config.split(/\r?\n/)) {
    const header = /^\s*\[\s*([^\]\s"]+)\s*("[^"]*")?\s*\]/.exec(line);
    if (header) section = header[2] === undefined ? (header[1] ?? '').toLowerCase() : '';
    const value = /^\s*(?:\[[^\]]*\]\s*)?name\s*=\s*(.*)$/i.exec(line)?.[1];
    // The last one wins, as in git.
    if (section === 'user' && value !== undefined) name = unquoted(value);
  }
  return name || undefined;
}

/** A value without its comment, quotes and escapes. */
function unquoted(value: string): string {
  let text = '';
  let quoted = false;
  for (let i = 0; i < value.length; i++) {
    const character = value[i] ?? '';
    if (character === '\\') text += value[++i] ?? '';
    else if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '#' || character === ';')) break;
    else text += character;
  }
  return text.trim();
}
