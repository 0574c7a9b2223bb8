// Answers SPARQL queries over HTTP out of Oxigraph: node endpoint.mjs PORT DUMP.nq. For bench/serving.sh.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import oxigraph from 'oxigraph';

const [port, dump] = process.argv.slice(2);
const store = new oxigraph.Store();
store.load(readFileSync(dump, 'utf8'), { format: 'application/n-quads' });

createServer((request, response) => {
  const query = new URL(request.url, 'http://localhost').searchParams.get('query');
  if (!query) {
    response.writeHead(400).end();
    return;
  }
  // The format is fixed by the kind of query: enough for what is measured
  const type = /^\s*(DESCRIBE|CONSTRUCT)/i.test(query) ? 'text/turtle' : 'application/sparql-results+json';
  const body = store.query(query, { results_format: type });
  response.writeHead(200, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) }).end(body);
}).listen(Number(port), '127.0.0.1', () => console.log('ready'));
