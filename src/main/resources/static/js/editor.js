// The SPARQL editor: YASGUI with this site's prefixes, terms and colours, asking this server alone.
(() => {
  'use strict';

  const place = document.getElementById('editor');
  const plain = document.getElementById('plain-editor');
  if (!place || !window.Yasgui) return;
  const text = plain.querySelector('textarea').value;
  const endpoint = new URL(place.dataset.endpoint, location.href).href;
  const vocabulary = place.dataset.vocabulary;
  const prefixes = {
    cc: vocabulary,
    dct: 'http://purl.org/dc/terms/',
    geo: 'http://www.w3.org/2003/01/geo/wgs84_pos#',
    oa: 'http://www.w3.org/ns/oa#',
    owl: 'http://www.w3.org/2002/07/owl#',
    prov: 'http://www.w3.org/ns/prov#',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    schema: 'https://schema.org/',
    skos: 'http://www.w3.org/2004/02/skos/core#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
  };

  // Terms come from the vocabulary itself, asked once; the public catalogues that YASGUI knows are never asked
  let terms = null;
  function vocabularyTerms() {
    const query = 'SELECT DISTINCT ?term WHERE { ?term a ?type FILTER(STRSTARTS(STR(?term), "' + vocabulary + '")) } ORDER BY ?term';
    terms = terms || fetch(endpoint + '?query=' + encodeURIComponent(query), { headers: { Accept: 'application/sparql-results+json' } })
      .then((reply) => reply.json())
      .then((json) => json.results.bindings.map((row) => row.term.value));
    return terms;
  }
  Yasgui.Yasqe.registerAutocompleter({
    name: 'terms',
    bulk: true,
    autoShow: true,
    persistenceId: null,
    isValidCompletionPosition: (yasqe) => /^[a-z]*:/.test(yasqe.getCompleteToken().string),
    preProcessToken: (yasqe, token) => {
      const colon = token.string.indexOf(':');
      const prefix = token.string.slice(0, colon);
      const space = yasqe.getPrefixesFromQuery()[prefix] || prefixes[prefix];
      return colon < 0 || !space ? token : {
        ...token,
        autocompletionString: space + token.string.slice(colon + 1),
        tokenPrefix: prefix + ':',
        tokenPrefixUri: space,
      };
    },
    postProcessSuggestion: (yasqe, token, suggestion) =>
      token.tokenPrefixUri && suggestion.startsWith(token.tokenPrefixUri)
        ? token.tokenPrefix + suggestion.slice(token.tokenPrefixUri.length)
        : '<' + suggestion + '>',
    get: vocabularyTerms,
  }, true);
  Yasgui.Yasqe.defaults.autocompleters = ['variables', 'terms'];

  place.hidden = false;
  plain.hidden = true;
  const yasgui = new Yasgui(place, {
    requestConfig: { endpoint, method: 'POST' },
    endpointCatalogueOptions: { getData: () => [{ endpoint }] },
    populateFromUrl: false,
    autofocus: false,
    persistenceId: null,
    yasqe: { value: text, autocompleters: ['variables', 'terms'], persistenceId: null },
    yasr: { prefixes, persistenceId: null },
  });
  const tab = yasgui.getTab();
  if (tab) tab.setQuery(text);
  place.querySelectorAll('.CodeMirror textarea').forEach((area) => area.setAttribute('aria-label', 'SPARQL query'));
  // A query longer than its place scrolls, by keyboard too
  place.querySelectorAll('.CodeMirror-scroll').forEach((scroll) => {
    scroll.tabIndex = 0;
    scroll.setAttribute('role', 'group');
    scroll.setAttribute('aria-label', 'The query');
  });
  document.documentElement.classList.add('with-editor');
})();
