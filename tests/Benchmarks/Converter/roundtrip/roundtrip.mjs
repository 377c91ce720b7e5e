// How much of OpenAPI documents comes back through Postman: exports each by openapi-to-postmanv2, converts the collection back with
// ours and with postman2openapi, and counts by kind which facts of the document are in the result.
//   node roundtrip.mjs FOLDER COMMAND... -- [--lost KIND] DOCUMENT...
// FOLDER has the packages, installed by: npm install openapi-to-postmanv2@6.3.3 postman2openapi@1.2.1 yaml@2
// COMMAND is ours: the native binary, or dotnet with the portable one. --lost lists what is not in ours: the facts whose kind matches.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { factsOf } from './facts.mjs';

const [folder, ...rest] = process.argv.slice(2);
const [command, documents] = [rest.slice(0, rest.indexOf('--')), rest.slice(rest.indexOf('--') + 1)];
const lost = documents[0] === '--lost' ? new RegExp(documents.splice(0, 2)[1]) : null;
const require = createRequire(join(resolve(folder), 'package.json'));
const exporter = require('openapi-to-postmanv2');
const peer = require('postman2openapi');
const yaml = require('yaml');
const work = mkdtempSync(join(tmpdir(), 'roundtrip-'));
const modes = ['Schema', 'Example'];
const kinds = new Map();

const count = (kind, column, number) => {
    const row = kinds.get(kind) ?? kinds.set(kind, {}).get(kind);
    row[column] = (row[column] ?? 0) + number;
};

function exported(document, mode) {
    const options = { parametersResolution: mode, requestParametersResolution: mode, exampleParametersResolution: mode, folderStrategy: 'Tags' };
    const input = { type: 'json', data: structuredClone(document) };
    return new Promise((done, failed) => exporter.convertV2(input, options, (error, result) =>
        error || !result.result ? failed(new Error(error?.message ?? result.reason)) : done(result.output[0].data)));
}

function ours(collection) {
    const [input, output] = [join(work, 'collection.json'), join(work, 'document.json')];
    writeFileSync(input, JSON.stringify(collection));
    execFileSync(command[0], [...command.slice(1), 'convert', input, '--output', output, '--examples', '--quiet']);
    return JSON.parse(readFileSync(output, 'utf8'));
}

// The facts that a converter keeps.
function kept(name, mode, who, original, converted) {
    try {
        const returned = factsOf(converted());
        return new Set([...original.keys()].filter(key => {
            const [value, there] = [original.get(key).value, returned.get(key)?.value];
            return Array.isArray(value) ? there?.some(type => value.includes(type)) : there === value;
        }));
    } catch (error) {
        console.error(`${basename(name)}, ${mode}, ${who}: ${String(error.message ?? error).split('\n')[0]}`);
        return new Set();
    }
}

function compare(name, mode, original, collection) {
    const own = kept(name, mode, 'ours', original, () => ours(collection));
    const other = kept(name, mode, 'postman2openapi', original, () => peer.transpile(JSON.parse(JSON.stringify(collection))));
    for (const [key, { kind, place, value }] of original) {
        count(kind, `${mode} facts`, 1);
        count(kind, `${mode} ours`, own.has(key) ? 1 : 0);
        count(kind, `${mode} theirs`, other.has(key) ? 1 : 0);
        if (!own.has(key) && lost?.test(kind)) {
            console.log(`${basename(name)}, ${mode}, ${kind}: ${place}: ${JSON.stringify(value)}${other.has(key) ? ', which postman2openapi keeps' : ''}`);
        }
    }
}

try {
    for (const name of documents) {
        const document = yaml.parse(readFileSync(name, 'utf8'), { maxAliasCount: -1 });
        const original = factsOf(document);
        const log = console.warn;
        for (const mode of modes) {
            console.warn = () => { };
            const collection = await exported(document, mode).catch(error => console.error(`${basename(name)}, ${mode}: not exported: ${error.message}`));
            console.warn = log;
            if (collection) {
                compare(name, mode, original, collection);
            }
        }
    }
} finally {
    rmSync(work, { recursive: true });
}

console.log(`| ${['kind of fact', ...modes.flatMap(mode => [`${mode}: facts`, 'ours', 'postman2openapi'])].join(' | ')} |`);
console.log(`|${'---|'.repeat(1 + 3 * modes.length)}`);
for (const [kind, row] of kinds) {
    console.log(`| ${[kind, ...modes.flatMap(mode => ['facts', 'ours', 'theirs'].map(who => row[`${mode} ${who}`] ?? 0))].join(' | ')} |`);
}
for (const mode of modes) {
    const types = [...kinds].filter(([kind]) => /^(path|query|header|cookie) parameter type$/.test(kind)).map(([, row]) => row);
    const sum = who => types.reduce((all, row) => all + (row[`${mode} ${who}`] ?? 0), 0);
    console.log(`${mode}: ${sum('ours')} of ${sum('facts')} parameter types, postman2openapi ${sum('theirs')}`);
}
