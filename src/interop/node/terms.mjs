// Terms and rows as texts that every client writes alike, so that answers can be compared as lists of lines.
const STRING = 'http://www.w3.org/2001/XMLSchema#string';

export function term(t) {
  if (t.termType === 'NamedNode') return `<${t.value}>`;
  if (t.termType === 'BlankNode') return '[]';
  const type = t.datatype?.value ?? STRING;
  if (t.language) return `${JSON.stringify(t.value)}@${t.language.toLowerCase()}`;
  return type === STRING ? JSON.stringify(t.value) : `${JSON.stringify(t.value)}^^<${type}>`;
}

export function row(entries) {
  return [...entries]
    .map(([name, value]) => `${name.value ?? name}=${term(value)}`)
    .sort()
    .join('\t');
}
