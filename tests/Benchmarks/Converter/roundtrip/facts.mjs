// What an OpenAPI document says, as facts that can be looked up in another one: a map from a fact's place to its kind and its value.
// Operations are found by method and the path's form, parameters of a path by their position, components through their references.

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

export function factsOf(document) {
    const facts = new Map();
    // A fact without a value is that the thing is there; one whose value is not known is none.
    const add = (kind, place, ...values) => {
        const value = values.length === 0 ? true : values[0];
        if (value !== undefined && value !== '' && value !== null) {
            facts.set(`${kind}\n${place}`, { kind, place, value });
        }
    };
    const resolve = node => {
        for (let step = 0; node?.$ref && step < 20; step++) {
            node = at(document, node.$ref);
        }
        return node;
    };

    const { info = {}, servers = [], tags = [], paths = {}, components = {} } = document;
    add('title', '', info.title);
    add('description', '', text(info.description));
    add('version', '', info.version);
    add('contact', '', info.contact?.email ?? info.contact?.url ?? info.contact?.name);
    add('license', '', info.license?.name);
    for (const server of servers.slice(0, 1)) {
        add('server', '', server.url && address(server));
        Object.entries(server.variables ?? {}).forEach(([name, variable]) => add('server variable', name, variable.default));
    }
    for (const tag of tags) {
        add('tag', word(tag.name));
        add('tag description', word(tag.name), text(tag.description));
    }
    for (const [name, scheme] of Object.entries(components.securitySchemes ?? {}).map(([name, scheme]) => [name, resolve(scheme)])) {
        add('security scheme', schemeOf(scheme));
        for (const [flow, { scopes, authorizationUrl, tokenUrl }] of Object.entries(scheme.flows ?? {})) {
            add('OAuth flow', flow, [authorizationUrl, tokenUrl].filter(Boolean).join(' ') || true);
            Object.keys(scopes ?? {}).forEach(scope => add('OAuth scope', `${flow} ${scope}`));
        }
    }
    for (const [path, item] of Object.entries(paths)) {
        for (const method of methods.filter(method => item?.[method])) {
            operation(path, method, item, item[method]);
        }
    }
    return facts;

    function operation(path, method, item, operation) {
        const place = `${method} ${shape(path)}`;
        add('operation', place);
        add('operation id', place, operation.operationId && word(operation.operationId));
        add('summary', place, text(operation.summary));
        add('operation description', place, text(operation.description));
        add('operation tag', place, operation.tags?.[0] && word(operation.tags[0]));
        add('deprecated', place, operation.deprecated || undefined);
        const security = (operation.security ?? document.security)?.[0];
        if (security) {
            const used = Object.keys(security).map(name => schemeOf(resolve(components.securitySchemes?.[name])));
            add('operation security', place, used.sort().join(' + ') || 'none');
        }
        const all = new Map([...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolve).filter(Boolean).map(one => [`${one.in} ${one.name}`, one]));
        [...all.values()].flatMap(parts).forEach(one => parameter(place, path, one));
        body(place, resolve(operation.requestBody));
        for (const [status, response] of Object.entries(operation.responses ?? {})) {
            answer(`${place} ${status.toLowerCase()}`, resolve(response));
        }
    }

    // An object of a query whose properties are parameters on the wire is these.
    function parts(one) {
        const { properties } = whole(one.schema) ?? {};
        const style = one.in === 'query' && properties && one.explode !== false ? one.style ?? 'form' : '';
        return style !== 'form' && style !== 'deepObject' ? [one] : Object.entries(properties).map(([name, schema]) => (
            { ...one, name: style === 'form' ? name : `${one.name}[${name}]`, schema, example: undefined, examples: undefined }));
    }

    function parameter(operation, path, one) {
        const position = [...path.matchAll(/\{([^}]+)\}/g)].findIndex(([, name]) => name === one.name);
        const name = one.in === 'path' ? `#${position}` : one.in === 'header' ? one.name.toLowerCase() : one.name;
        const place = `${operation} ${one.in} ${name}`;
        const schema = whole(one.schema ?? Object.values(one.content ?? {})[0]?.schema ?? {});
        const kind = `${one.in} parameter`;
        add(kind, place);
        add(`${kind} type`, place, typesOf(schema));
        add(`${kind} description`, place, text(one.description));
        if (one.in !== 'path') {
            add(`${kind} required`, place, Boolean(one.required));
        }
        add(`${kind} enum`, place, values(schema) ?? values(whole(schema.items)));
        if (schema.type === 'array' || schema.type === 'object') {
            const style = one.style ?? (one.in === 'query' || one.in === 'cookie' ? 'form' : 'simple');
            add(`${kind} style`, place, `${style} ${one.explode ?? style === 'form'}`);
        }
        add('parameter default', place, schema.default === undefined ? undefined : JSON.stringify(schema.default));
        add('parameter example', place, example(one, schema));
    }

    function example({ example, examples }, schema) {
        const value = example ?? resolve(Object.values(examples ?? {})[0])?.value ?? schema?.example;
        return value === undefined ? undefined : typeof value === 'object' ? JSON.stringify(value) : String(Number.isNaN(Number(value)) ? value : Number(value));
    }

    function body(operation, body) {
        for (const [type, content] of Object.entries(body?.content ?? {}).slice(0, 1)) {
            const place = `${operation} ${mediaType(type)}`;
            const family = /json/.test(type) ? 'JSON body' : /multipart|urlencoded/.test(type) ? 'form' : 'other body';
            add(family, place);
            add('body required', operation, body.required || undefined);
            add('body description', operation, text(body.description));
            add('body example', place, example(content));
            value(family, place, content.schema, 'readOnly');
            Object.entries(content.encoding ?? {}).forEach(([name, encoding]) => add('form part type', `${place} ${name}`, encoding.contentType));
        }
    }

    function answer(place, response) {
        add('response', place);
        add('response description', place, text(response?.description));
        for (const [name, header] of Object.entries(response?.headers ?? {}).map(([name, header]) => [name.toLowerCase(), resolve(header)])) {
            add('response header', `${place} ${name}`);
            add('response header type', `${place} ${name}`, typesOf(whole(header?.schema ?? {})));
            add('response header description', `${place} ${name}`, text(header?.description));
        }
        for (const [type, content] of Object.entries(response?.content ?? {})) {
            add('response media type', `${place} ${mediaType(type)}`);
            add('response example', `${place} ${mediaType(type)}`, example(content));
            value('response', `${place} ${mediaType(type)}`, content.schema, 'writeOnly');
        }
    }

    function value(family, place, schema, hidden, seen = []) {
        const references = [...seen, schema?.$ref].filter(Boolean);
        const actual = whole(schema);
        if (!actual || references.length > new Set(references).size || references.length > 12) {
            return;
        }
        add(`${family} type`, place, typesOf(actual));
        add(`${family} enum`, place, values(actual));
        add(`${family} nullable`, place, actual.nullable || (Array.isArray(actual.type) && actual.type.includes('null')) || undefined);
        for (const [name, property] of Object.entries(actual.properties ?? {})) {
            if (!whole(property)?.[hidden]) {
                add(`${family} property`, `${place}.${name}`);
                add(`${family} property description`, `${place}.${name}`, text(whole(property)?.description));
                add(`${family} property required`, `${place}.${name}`, actual.required?.includes(name) || undefined);
                value(family, `${place}.${name}`, property, hidden, references);
            }
        }
        if (actual.items) {
            value(family, `${place}[]`, actual.items, hidden, references);
        }
        if (typeof actual.additionalProperties === 'object' && Object.keys(actual.additionalProperties).length > 0) {
            add(`${family} map`, place);
            value(family, `${place}{}`, actual.additionalProperties, hidden, references);
        }
    }

    // A schema with what it refers to and is composed of; of alternatives the first, whose samples are what there is to see.
    function whole(schema, depth = 0) {
        const own = resolve(schema);
        if (!own || typeof own !== 'object' || depth > 12) {
            return undefined;
        }
        const parts = [...(own.allOf ?? []), ...[(own.oneOf ?? own.anyOf)?.find(one => one.type !== 'null')].filter(Boolean)].map(part => whole(part, depth + 1)).filter(Boolean);
        return parts.reduce((all, part) => ({
            ...part, ...all,
            properties: all.properties || part.properties ? { ...part.properties, ...all.properties } : undefined,
            required: [...(all.required ?? []), ...(part.required ?? [])],
        }), { ...own, alternatives: (own.oneOf ?? own.anyOf)?.map(one => whole(one, depth + 1)).filter(Boolean) });
    }

    // An integer is 64 bits wide and a number a double, whether or not the document says so. Any of several types will do.
    function typesOf(schema) {
        const one = schema => {
            const type = [schema?.type ?? (schema?.properties || schema?.additionalProperties ? 'object' : schema?.items ? 'array' : [])].flat().filter(type => type !== 'null');
            return type.map(type => type === 'array' ? `array of ${typesOf(whole(schema.items) ?? {})?.[0] ?? 'any'}`
                : type === 'string' && schema.format && !values(schema) ? `string/${schema.format}` : type);
        };
        const types = [...one(schema), ...(schema?.alternatives ?? []).flatMap(one)];
        return types.length > 0 ? types : undefined;
    }
}

function at(document, reference) {
    return reference.startsWith('#/') ? reference.slice(2).split('/').map(part => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
        .reduce((node, part) => node?.[part], document) : undefined;
}

const text = value => typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().toLowerCase() : undefined;
const word = value => String(value).replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
const shape = path => path.replace(/\{[^}]*\}/g, '{}').replace(/(.)\/$/, '$1');
const mediaType = type => type.split(';')[0].trim().toLowerCase();
const values = schema => schema?.enum ? schema.enum.filter(value => value !== null).map(String).sort().join() : undefined;
const address = server => server.url.replace(/\{([^}]+)\}/g, (_, name) => server.variables?.[name]?.default ?? `{${name}}`).replace(/\/$/, '');
const schemeOf = scheme => [scheme?.type, scheme?.scheme?.toLowerCase(), scheme?.in, scheme?.in && scheme.name?.toLowerCase()].filter(Boolean).join(' ');
